"""Deeds of the points laid on whom they only do something to or for: 由客户查明原因."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.scoring.sense.hedging import hedged
from examprep.scoring.words.stops import STOP
from examprep.text import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST = 0.6
"""The share of the words of a clause of a point by which a clause tells of the same deed."""

_THEIRS = re.compile("签|确认|评价|评分|打分|选择|验收|付|缴|提供|出示|同意|授权")
"""What those do who are served: a point need not say so."""


@dataclass(frozen=True, slots=True)
class Served:
    """The clauses of points, each with its point, its text and its words, and what tells that a
    deed is laid on one of those who are served."""

    clauses: tuple[tuple[int, str, tuple[str, ...]], ...]
    laid_on: re.Pattern[str]

    def burdened(self, text: str) -> frozenset[int]:
        """The points whose deed a folded text lays on them, and on nobody else anywhere."""
        if not self.laid_on.search(text):
            return frozenset()
        laid: set[int] = set()
        free: set[int] = set()
        for said in STOP.split(text):
            deed, expressly = self.laid_on.subn("", said)
            if not (expressly and _THEIRS.search(deed)):
                (laid if expressly else free).update(self._meant(deed))
        return frozenset(laid - free)

    def _meant(self, said: str) -> list[int]:
        """The points that a clause tells most of, if it tells most of their words."""
        told = [
            (sum(word in said for word in words) / len(words), point)
            for point, text, words in self.clauses
            if not hedged(said, text)
        ]
        most = max((share for share, _ in told), default=0.0)
        return [point for share, point in told if share == most >= MOST]


def served(
    names: Iterable[str], points: Sequence[str], words: Sequence[Sequence[str]]
) -> Served | None:
    """What is done to or for parties of these names, and to be done by them in no point; `points`
    are folded texts, `words` those of each of their clauses in order."""
    every = any_of(names)
    if not every or re.search(f"由(?:{every})", ";".join(points)):
        return None
    cut = [(at, clause) for at, point in enumerate(points) for clause in STOP.split(point)]
    clauses = tuple(
        (at, clause, tuple(told)) for (at, clause), told in zip(cut, words, strict=True) if told
    )
    return Served(clauses, re.compile(f"由(?:该|本)?(?:{every})(?:自己|自行|本人)?"))
