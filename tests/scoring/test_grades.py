"""The published table of scores and grades."""

from __future__ import annotations

import pytest

from examprep.scoring import THRESHOLDS, Verdict


@pytest.mark.parametrize(
    ("grade", "score"),
    [(0, 0), (1, 0.001), (1, 0.2999), (2, 0.30), (2, 0.5999), (3, 0.60), (3, 0.7499), (4, 0.75),
     (4, 0.9199), (5, 0.92), (5, 1)],
)  # fmt: skip
def test_a_score_proposes_a_grade(grade: int, score: float) -> None:
    assert grade == THRESHOLDS.grade(score)


@pytest.mark.parametrize(
    ("verdict", "coverage"),
    [
        (Verdict.MISSED, 0),
        (Verdict.MISSED, 0.2999),
        (Verdict.PARTIAL, 0.3),
        (Verdict.PARTIAL, 0.7499),
        (Verdict.COVERED, 0.75),
        (Verdict.COVERED, 1),
    ],
)
def test_a_coverage_has_a_verdict(verdict: Verdict, coverage: float) -> None:
    assert verdict is THRESHOLDS.verdict(coverage)


def test_an_objective_item_never_earns_a_five_for_a_guess() -> None:
    assert (4, 1) == (THRESHOLDS.right, THRESHOLDS.wrong)


def test_the_bounds_have_a_version() -> None:
    assert THRESHOLDS.version
