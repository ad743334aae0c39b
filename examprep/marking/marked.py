"""A candidate's answers to a paper, marked: item by item, and the total the paper allows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from examprep.paper import Paper
    from examprep.questions import Question
    from examprep.scoring import Score

    Scoring = Callable[[Question, str], Score]
    """The score of an answer to a question, as `scoring.score` gives it."""

SURE = 0.5
"""How unsure the mark of a flagged answer is at least: a flag asks a person to look."""


@dataclass(frozen=True, slots=True)
class MarkedAnswer:
    """An answer to the item `number`, and its `marks`: to the half mark, of the item's."""

    number: int
    answer: str
    marks: float
    score: Score

    @property
    def doubt(self) -> float:
        """How unsure the mark is, 0 to 1: 0 where every point is covered or missed outright, 1
        where each is half covered. A point counts by its marks; nothing written earns nothing."""
        if not self.answer.strip():
            return 0.0
        points = [point for point in self.score.points if point.marks]
        worth = sum(point.marks or 0.0 for point in points)
        open_ = sum((point.marks or 0.0) * _openness(point.coverage) for point in points)
        return max(open_ / worth if worth else 0.0, SURE if self.score.flags else 0.0)


@dataclass(frozen=True, slots=True)
class Sheet:
    """All the answers of one candidate by the numbers of their items, and what was `earned` at each
    item of the paper; None at those of a section that others were chosen from."""

    candidate: str
    answers: Mapping[int, MarkedAnswer]
    earned: Mapping[int, float | None]


def mark(paper: Paper, candidate: str, answers: Mapping[int, str], scoring: Scoring) -> Sheet:
    """Mark a candidate's `answers`, by number; numbers the paper does not have are left out."""
    marked = {}
    for item in paper.items():
        if item.number in answers:
            answer = answers[item.number]
            score = scoring(item.question, answer)
            marked[item.number] = MarkedAnswer(item.number, answer, score.marks or 0.0, score)
    given = {number: answer.marks for number, answer in marked.items()}
    return Sheet(candidate, marked, earned(paper, given, answers))


def earned(
    paper: Paper, marks: Mapping[int, float], answers: Mapping[int, str]
) -> dict[int, float | None]:
    """What counts of `marks`, by the number of every item; None where an item does not count.

    Where a section lets the candidate choose, the first so many that were answered count, as the
    rules of written exams have it.
    """
    counts: dict[int, float | None] = {}
    for section in paper.sections:
        numbers = [item.number for item in section.items]
        chosen = numbers
        if section.answer < len(numbers):
            chosen = [number for number in numbers if answers.get(number, "").strip()]
        counts |= dict.fromkeys(numbers)
        counts |= {number: marks.get(number, 0.0) for number in chosen[: section.answer]}
    return counts


def total(earned: Mapping[int, float | None]) -> float:
    """The marks of a paper by what was earned at its items."""
    return sum(marks or 0.0 for marks in earned.values())


def _openness(coverage: float) -> float:
    return 4 * coverage * (1 - coverage)
