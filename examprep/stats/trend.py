"""How the score develops: its mean by day over a month or less, by week over more."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.stats.answers import Answer

MONTH = 31
WEEK = 7


@dataclass(frozen=True, slots=True)
class Step:
    """The mean score of the first answers within a day or a week that begins with study day
    `start`; None where nothing was answered."""

    start: int
    answers: int
    score: float | None


def trend(answers: Iterable[Answer], first: int, last: int) -> tuple[Step, ...]:
    """The steps from study day `first` to `last` by the first answers of each day, the last one
    complete, the first one perhaps not."""
    length = 1 if last - first < MONTH else WEEK
    scores: defaultdict[int, list[float]] = defaultdict(list)
    for answer in answers:
        if first <= answer.day <= last:
            scores[(last - answer.day) // length].append(answer.score)
    steps = range((last - first) // length, -1, -1)
    return tuple(
        Step(
            max(first, last - (step + 1) * length + 1),
            len(scores[step]),
            fmean(scores[step]) if scores[step] else None,
        )
        for step in steps
    )
