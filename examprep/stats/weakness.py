"""The points of the marking scheme that answers keep missing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from examprep.stats.answers import Answer

LATEST = 5
"""Answers that are looked back on, so that a point learned in the end is weak no longer."""


@dataclass(frozen=True, slots=True)
class WeakPoint:
    """A point, the `index`th of the `points` that `question` is scored by.

    `coverage` is the mean, 0 to 1, over the latest `answers`.
    """

    question: str
    index: int
    points: int
    coverage: float
    answers: int

    @property
    def weakness(self) -> float:
        """How much was missed, as if it had been covered once more: one slip is not yet a gap."""
        return (1 - self.coverage) * self.answers / (self.answers + 1)


def weak_points(answers: Iterable[Answer], covered: float) -> list[WeakPoint]:
    """Every point that the first answers of each day covered less than `covered` on average, the
    weakest first.

    Of an answer to a question that had another number of points then, nothing is known by point:
    only those count that are scored by as many as the latest one.
    """
    logged: defaultdict[str, list[Sequence[float]]] = defaultdict(list)
    for answer in answers:
        if answer.coverage:
            logged[answer.question].append(answer.coverage)
    found = (point for name, rows in logged.items() for point in _points(name, rows))
    weak = (point for point in found if point.coverage < covered)
    return sorted(weak, key=lambda point: (-point.weakness, point.question, point.index))


def _points(question: str, rows: Sequence[Sequence[float]]) -> Iterable[WeakPoint]:
    size = len(rows[-1])
    latest = [row for row in rows if len(row) == size][-LATEST:]
    for index, values in enumerate(zip(*latest, strict=True)):
        yield WeakPoint(question, index, size, fmean(values), len(values))
