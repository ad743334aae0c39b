"""Agreement on single points."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from examprep.evaluation.verdicts import f1, kappa, point_agreement

LABELS = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=1)


def test_kappa_is_that_of_a_worked_example() -> None:
    """The simple example of Wikipedia: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no; κ = .4."""
    pairs = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    first, second = zip(*pairs, strict=True)
    assert 0.4 == pytest.approx(kappa(first, second))


@settings(deadline=None)
@given(LABELS)
def test_kappa_and_f1_are_those_of_scikit_learn(pairs: list[tuple[str, str]]) -> None:
    from sklearn.metrics import cohen_kappa_score, f1_score

    first, second = map(list, zip(*pairs, strict=True))
    if len({*first, *second}) == 1:
        assert kappa(first, second) is None
    else:
        assert cohen_kappa_score(first, second) == pytest.approx(kappa(first, second))
    if "a" in first + second:
        expected = f1_score(first, second, labels=["a"], average="macro", zero_division=0)
        assert expected == pytest.approx(f1(first, second, "a"))
    else:
        assert f1(first, second, "a") is None


def test_marks_of_points_are_compared_as_verdicts() -> None:
    """Covered from .75, partial from .30: two of three alike, one covered found of two."""
    found = point_agreement([1.0, 1.0, 0.5], [0.8, 0.4, 0.5])
    assert 3 == found.n
    assert 2 / 3 == pytest.approx(found.f1)
    assert (2 / 3 - 4 / 9) / (1 - 4 / 9) == pytest.approx(found.kappa)
