"""The figures of agreement, against published examples and other programs."""

from __future__ import annotations

import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from examprep.evaluation.agreement import (
    agreement,
    pearson,
    quadratic_kappa,
    ranks,
    spearman,
)

ANSCOMBE_X = (10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5)
ANSCOMBE_Y = (8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68)

SCORES = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), min_size=2, max_size=40)


def halves(pairs: list[tuple[int, int]]) -> tuple[list[float], list[float]]:
    return [a / 20 for a, _ in pairs], [b / 20 for _, b in pairs]


def test_pearson_is_that_of_anscombes_quartet() -> None:
    """Anscombe (1973): every one of his sets has r = .816."""
    assert 0.816 == pytest.approx(pearson(ANSCOMBE_X, ANSCOMBE_Y), abs=0.0005)


def test_spearman_is_that_of_a_worked_example() -> None:
    """IQ against hours of television, the worked example of Wikipedia: ρ = −29/165."""
    iq = (106, 100, 86, 101, 99, 103, 97, 113, 112, 110)
    television = (7, 27, 2, 50, 28, 29, 20, 12, 6, 17)
    assert -29 / 165 == pytest.approx(spearman(iq, television))


def test_equal_values_share_the_mean_of_their_ranks() -> None:
    assert [1.0, 2.5, 2.5, 4.0] == ranks([0.1, 0.4, 0.4, 0.9])


@settings(deadline=None)
@given(SCORES)
def test_correlations_are_those_of_scipy(pairs: list[tuple[int, int]]) -> None:
    from scipy import stats

    one, other = halves(pairs)
    if len(set(one)) == 1 or len(set(other)) == 1:
        assert (None, None) == (pearson(one, other), spearman(one, other))
    else:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it doubts correlations of nearly equal numbers
            expected = (stats.pearsonr(one, other)[0], stats.spearmanr(one, other)[0])
        assert expected[0] == pytest.approx(pearson(one, other), abs=1e-9)
        assert expected[1] == pytest.approx(spearman(one, other), abs=1e-9)


@settings(deadline=None)
@given(SCORES)
def test_quadratic_kappa_is_that_of_scikit_learn(pairs: list[tuple[int, int]]) -> None:
    from sklearn.metrics import cohen_kappa_score

    one, other = halves(pairs)
    tenths = [[(each[at] + 1) // 2 for each in pairs] for at in (0, 1)]  # halves up
    if len({*tenths[0], *tenths[1]}) == 1:
        assert quadratic_kappa(one, other) is None
    else:
        expected = cohen_kappa_score(*tenths, labels=range(11), weights="quadratic")
        assert expected == pytest.approx(quadratic_kappa(one, other))


def test_error_and_bias_are_in_marks_of_ten() -> None:
    found = agreement([0.5, 1.0, 0.2], [0.7, 0.8, 0.5])
    assert 3 == found.n
    assert [7 / 3, 1.0] == pytest.approx([found.error, found.bias])


@given(SCORES)
def test_scores_agree_fully_with_themselves(pairs: list[tuple[int, int]]) -> None:
    one, _ = halves(pairs)
    found = agreement(one, one)
    assert (0.0, 0.0) == (found.error, found.bias)
    assert {None, 1.0} >= {each and round(each, 9) for each in (found.pearson, found.kappa)}


def test_halves_are_rounded_up_and_what_is_left_of_a_sum_is_none() -> None:
    assert 1 == quadratic_kappa([0.25, 0.35, 0.45, 0.6], [0.3, 0.4, 0.5, 0.6])
    assert 1 == quadratic_kappa([0.1 + 0.2, 0.5], [0.3, 0.5])


def test_a_spread_too_small_for_a_number_is_none() -> None:
    assert pearson([0.0, 1e-200, 0.0], [0.1, 0.2, 0.3]) is None
