"""Scores in bins."""

from __future__ import annotations

from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.evaluation.calibration import Bin, calibration

SHARES = st.floats(0, 1)


def test_a_bin_holds_its_low_end_and_the_last_one_both() -> None:
    low, high = calibration([0.2, 0.4, 0.9, 1.0], [0.0, 0.5, 0.75, 1.0], bins=2)
    assert Bin(0.0, 0.5, 1, 0.0, 0.2) == low
    assert (3, 0.75) == (high.n, high.score)
    assert 2.3 / 3 == pytest.approx(high.human)


def test_an_empty_bin_has_no_means() -> None:
    assert Bin(0.0, 0.5, 0, None, None) == calibration([1.0], [0.9], bins=2)[0]


@given(st.lists(st.tuples(SHARES, SHARES), min_size=1))
def test_every_answer_is_in_the_bin_of_its_score(pairs: list[tuple[float, float]]) -> None:
    human, scores = zip(*pairs, strict=True)
    bins = calibration(human, scores)
    assert len(pairs) == sum(each.n for each in bins)
    weighted = [each.n * each.human for each in bins if each.human is not None]
    assert fmean(human) == pytest.approx(sum(weighted) / len(pairs))
    for each in bins:
        assert each.score is None or each.low - 1e-9 <= each.score <= each.high + 1e-9
