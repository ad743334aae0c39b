"""Which points a class misses most often."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

from examprep.scoring.result import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.marking.marked import Sheet


@dataclass(frozen=True, slots=True)
class Missed:
    """A point of the item `number`: the share of its answers that miss it, and their mean
    coverage of it, 0 to 1."""

    number: int
    text: str
    share: float
    coverage: float


def missed(sheets: Iterable[Sheet]) -> list[Missed]:
    """Every point that is worth something and that somebody missed, the most missed first."""
    seen: defaultdict[tuple[int, int, str], list[tuple[bool, float]]] = defaultdict(list)
    for sheet in sheets:
        for number, answer in sheet.answers.items():
            for place, point in enumerate(answer.score.points):
                if point.marks:
                    verdict = point.verdict is Verdict.MISSED
                    seen[number, place, point.text].append((verdict, point.coverage))
    points = [
        Missed(number, text, fmean(miss for miss, _ in told), fmean(cover for _, cover in told))
        for (number, _place, text), told in seen.items()
    ]
    return sorted((each for each in points if each.share), key=lambda each: -each.share)
