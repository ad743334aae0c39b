"""Small logs to count by hand."""

from __future__ import annotations

from examprep.stats import Answer

DAY = 739_000


def answer(
    question: str = "q1",
    day: int = 0,
    grade: int = 4,
    how: str = "due",
    *,
    score: float = 0.8,
    coverage: tuple[float, ...] = (),
    proposed: int | None = None,
    seconds: float | None = None,
) -> Answer:
    """An answer on the `day`th study day, graded as it was proposed unless said otherwise."""
    auto = grade if proposed is None else proposed
    return Answer(question, DAY + day, how, score, coverage, auto, grade, seconds)
