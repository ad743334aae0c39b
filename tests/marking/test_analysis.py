"""The figures of an item analysis, beside published ones and those worked out in another way."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.marking.analysis import alpha, analyse, discrimination

LSAT_6 = [
    3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15,
    10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28, 298,
]  # fmt: skip
"""How many of 1,000 examinees gave each pattern of right and wrong to five items of the Law School
Admission Test, section 6, from 00000 to 11111 (R. D. Bock and M. Lieberman, Psychometrika 1970)."""


@pytest.fixture(scope="module")
def lsat() -> dict[int, list[float | None]]:
    patterns = [p for p, n in zip(product((0, 1), repeat=5), LSAT_6, strict=True) for _ in range(n)]
    return {item + 1: [float(p[item]) for p in patterns] for item in range(5)}


def test_figures_are_those_published_for_the_law_school_admission_test(
    lsat: dict[int, list[float | None]],
) -> None:
    # D. Rizopoulos, "ltm: an R package for latent variable modeling and item response theory
    # analyses", Journal of Statistical Software 17(5), 2006.
    found = analyse(lsat, dict.fromkeys(lsat, 1.0))
    assert 0.2950 == pytest.approx(found.alpha, abs=5e-5)
    assert [0.924, 0.709, 0.553, 0.763, 0.870] == [item.difficulty for item in found.items]
    assert [0.1128, 0.1532, 0.1728, 0.1444, 0.1216] == [
        round(item.part_whole or 0, 4) for item in found.items
    ]
    assert [0.2754, 0.2376, 0.2168, 0.2459, 0.2663] == [
        round(item.alpha_without or 0, 4) for item in found.items
    ]


def test_discrimination_compares_the_best_with_the_weakest() -> None:
    # Ten candidates: 27 % are three. The best three earned 4, 3, 4 and the weakest 0, 1, 0.
    totals = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]
    item = [0, 1, 0, 2, 2, 2, 2, 4, 3, 4]
    assert (4 + 3 + 4) / 3 - (0 + 1 + 0) / 3 == pytest.approx(discrimination(item, totals))


marks = st.lists(st.lists(st.integers(0, 10), min_size=3, max_size=3), min_size=3, max_size=20)


@given(rows=marks)
def test_alpha_follows_from_the_covariances(rows: list[list[int]]) -> None:
    import numpy as np

    covariances = np.cov(np.array(rows, dtype=float), rowvar=False)
    found = alpha([[float(mark) for mark in item] for item in zip(*rows, strict=True)])
    if covariances.sum() == pytest.approx(0):
        assert found is None
    else:
        assert 3 / 2 * (1 - np.trace(covariances) / covariances.sum()) == pytest.approx(found)


@pytest.mark.parametrize("class_", [[[3.0]], [[3.0, 3.0]], [[1.0, 2.0]]])
def test_what_is_not_defined_is_left_open(class_: list[list[float]]) -> None:
    found = analyse({1: class_[0]}, {1: 4.0})
    assert (None, None) == (found.alpha, found.items[0].part_whole)


def test_marks_in_tenths_that_are_all_the_same_have_no_spread() -> None:
    """0.1 + 0.7 + 0.2 and 0.7 + 0.2 + 0.1 differ as floats, and three times 0.7 is not 2.1."""
    found = analyse(
        {1: [0.1, 0.7, 0.2], 2: [0.7, 0.2, 0.1], 3: [0.2, 0.1, 0.7], 4: [0.7] * 3},
        dict.fromkeys(range(1, 5), 1.0),
    )
    assert (None, None) == (found.alpha, found.items[3].part_whole)


def test_items_to_choose_from_are_judged_by_those_who_chose_them() -> None:
    marks: dict[int, list[float | None]] = {
        1: [4.0, 3.0, 1.0, 0.0],
        2: [4.0, None, 2.0, None],
        3: [None, 2.0, None, 0.0],
    }
    found = analyse(marks, dict.fromkeys(marks, 4.0), [(1,), (2, 3)])
    assert (8.0, 5.0, 3.0, 0.0) == found.totals
    assert [4, 2, 2] == [item.answers for item in found.items]
    assert [0.5, 0.75, 0.25] == [item.difficulty for item in found.items]
    assert alpha([[4.0, 3.0, 1.0, 0.0], [4.0, 2.0, 2.0, 0.0]]) == found.alpha
