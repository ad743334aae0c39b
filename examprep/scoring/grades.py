"""A score as a grade 0 to 5 and a coverage as a verdict: the bounds, kept in one place.

The log keeps the version beside every grade, so that a history can be graded anew.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from examprep.scoring.result import Verdict


@dataclass(frozen=True, slots=True)
class Thresholds:
    """`grades` are the scores from which grades 2, 3, 4 and 5 are proposed; a score of 0 is grade
    0, any other grade 1 at least. `partial` and `covered` are the coverages those verdicts begin
    at. `right` and `wrong` are the grades of an objective item, where a guess may be right."""

    version: str
    grades: tuple[float, float, float, float]
    partial: float
    covered: float
    right: int
    wrong: int

    def grade(self, score: float) -> int:
        """The grade proposed for the score of a free-text answer."""
        return 0 if score == 0 else 1 + bisect_right(self.grades, score)

    def verdict(self, coverage: float) -> Verdict:
        """The verdict on a point of that coverage."""
        if coverage >= self.covered:
            return Verdict.COVERED
        return Verdict.PARTIAL if coverage >= self.partial else Verdict.MISSED


THRESHOLDS = Thresholds(
    version="5", grades=(0.30, 0.60, 0.75, 0.92), partial=0.30, covered=0.75, right=4, wrong=1
)
"""What is in force; docs/scoring.md says where the numbers are from."""
