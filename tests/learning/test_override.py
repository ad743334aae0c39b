"""What an overridden grade says of the answer."""

from __future__ import annotations

import pytest

from examprep.learning import overridden
from examprep.scoring import THRESHOLDS


@pytest.mark.parametrize(("proposed", "grade"), [(5, 5), (5, 4), (3, 5), (4, 3), (0, 2), (2, 1)])
def test_between_two_passes_or_two_failures_it_says_how_easily_it_came(
    proposed: int, grade: int
) -> None:
    assert overridden(proposed, grade) is None


@pytest.mark.parametrize("grade", range(6))
def test_across_the_pass_line_it_says_the_middle_of_its_band(grade: int) -> None:
    mark = overridden(0 if grade >= 3 else 5, grade)
    assert mark is not None
    assert grade == THRESHOLDS.grade(mark)


def test_the_middles_are_those_of_the_table() -> None:
    """docs/scoring.md: 0, below .30, below .60, below .75, below .92, up to 1."""
    middles = [overridden(5, 0), overridden(5, 1), overridden(5, 2), overridden(0, 3)]
    assert [0.0, 0.15, 0.45, 0.675] == pytest.approx(middles)
