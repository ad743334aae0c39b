"""What a grade that a person gave instead of the proposed one says of the answer."""

from __future__ import annotations

from examprep.scheduling.grades import PASS
from examprep.scoring.grades import THRESHOLDS

OVERRIDE_WEIGHT = 0.5
"""A grade says in which band a score is, not where: it counts as half a mark."""


def overridden(proposed: int, grade: int) -> float | None:
    """The mark, 0 to 1, that an override stands for: the middle of the band of scores its grade is
    proposed for. None where both grades are a pass, or neither: between those a learner grades how
    easily it came to mind (3 with difficulty, 5 at once), which the answer does not show."""
    if (proposed >= PASS) == (grade >= PASS):
        return None
    bounds = (0.0, *THRESHOLDS.grades, 1.0)
    return (bounds[grade - 1] + bounds[grade]) / 2 if grade else 0.0
