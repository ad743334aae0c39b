"""Calibration, against scikit-learn's losses."""

from __future__ import annotations

from itertools import pairwise
from math import isclose, log, sqrt
from statistics import mean, stdev

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from examprep.stats.answers import recalls
from examprep.stats.calibration import Bin, Model, Prediction, calibration, predictions
from tests.stats.logs import DAY, answer

chances = st.floats(0.001, 0.999)
made = st.lists(st.builds(Prediction, chances, st.booleans()), min_size=1, max_size=60)


@settings(deadline=None)
@given(made)
def test_the_losses_are_those_of_scikit_learn(given_: list[Prediction]) -> None:
    from sklearn.metrics import brier_score_loss, log_loss

    found = calibration(given_)
    assert found
    came = [each.recalled for each in given_]
    chance = [each.chance for each in given_]
    share = [sum(came) / len(came)] * len(came)
    assert isclose(log_loss(came, chance, labels=[False, True]), found.prediction.log_loss)
    assert isclose(brier_score_loss(came, chance, pos_label=True), found.prediction.brier)
    constant = log_loss(came, share, labels=[False, True])
    # The bound that we keep from certainty is wider than that of scikit-learn.
    assert isclose(constant, found.constant.log_loss, abs_tol=2e-4)
    assert isclose(
        mean((s - c) ** 2 for s, c in zip(share, came, strict=True)),
        found.constant.brier,
        abs_tol=1e-12,
    )


@given(st.lists(st.builds(Prediction, st.sampled_from([0.1, 0.5, 0.9]) | chances, st.booleans())))
def test_bins_hold_every_prediction_once_in_order(given_: list[Prediction]) -> None:
    found = calibration(given_)
    assert (found is None) == (not given_)
    bins = found.bins if found else ()
    assert len(given_) == sum(each.answers for each in bins)
    assert len(bins) <= 10
    assert all(10 * each.answers >= len(given_) for each in bins[:-1])
    ordered = [each.predicted for each in bins]
    assert all(a < b for a, b in pairwise(ordered))
    recalled = sum(each.actual * each.answers for each in bins)
    assert isclose(sum(each.recalled for each in given_), recalled, abs_tol=1e-9)


def test_predictions_of_the_same_chance_share_a_bin_whatever_came_of_them() -> None:
    made_ = [Prediction(0.8, place % 2 == 0) for place in range(40)]
    found = calibration([*made_, Prediction(0.9, True)])
    assert found
    assert [(0.5, 40), (1.0, 1)] == [(each.actual, each.answers) for each in found.bins]


def test_the_standard_error_is_that_of_the_answers_one_by_one() -> None:
    given_ = [Prediction(0.9, True), Prediction(0.6, False), Prediction(0.7, True)]
    gains = [
        -log(2 / 3) + log(0.9),
        -log(1 / 3) + log(0.4),
        -log(2 / 3) + log(0.7),
    ]
    found = calibration(given_)
    assert found
    assert isclose(mean(gains), found.advantage)
    assert isclose(stdev(gains) / sqrt(3), found.error)


def test_a_prediction_that_was_certain_and_wrong_costs_much_and_not_everything() -> None:
    found = calibration([Prediction(1.0, False), Prediction(1.0, True)])
    assert found
    assert pytest.approx(-log(1e-4) / 2, rel=1e-3) == found.prediction.log_loss
    assert (Bin(1.0, 0.5, 2),) == found.bins


def test_nothing_is_said_of_no_predictions() -> None:
    assert None is calibration([])


def test_a_prediction_is_made_from_what_was_known_before_the_answer() -> None:
    """A model whose memory is all it was told, and whose chance says how much that was."""
    told: list[tuple[tuple[int, ...], int]] = []

    def recall(memory: tuple[int, ...], day: int) -> float:
        told.append((memory, day - DAY))
        return 0.5

    model: Model[tuple[int, ...]] = Model((), lambda memory, grade, _day: (*memory, grade), recall)
    log_ = [
        answer("a", 0, 5, "new"),
        answer("a", 0, 2, "cram"),
        answer("b", 0, 1, "new"),
        answer("b", 0, 4, "again"),
        answer("b", 1, 3),
        answer("a", 6, 4),
        answer("a", 20, 0),
    ]
    found = predictions(log_, recalls(log_), model)
    assert [((1,), 1), ((5,), 6), ((5, 4), 20)] == told
    assert [True, True, False] == [each.recalled for each in found]
