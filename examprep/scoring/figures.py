"""Another number than the right one, where an answer speaks of the same thing: 留观3分钟 for
留观30分钟."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from examprep.scoring.negation import STOP, clause_at
from examprep.scoring.quantities import Quantity, agree, dimension, placed
from examprep.scoring.units import PERIOD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from examprep.scoring.quantities import Placed
    from examprep.scoring.topics import Topics

HALF = 0.5
"""The share of an item's other words that tells that a clause speaks of it."""

LESS = 1e-9
"""What tells more from as much."""

NEAR = 12
"""So many characters at most stand between 每天 and 两次 where they are one rate."""

_SENTENCE_END = re.compile("[。;!?]")


class Figure(NamedTuple):
    """A quantity of a text and where it begins; its clause, and with that also the one before it,
    unless a sentence ends between them."""

    quantity: Quantity
    start: int
    clause: str
    wider: str


@dataclass(frozen=True, slots=True)
class Figures:
    """The quantities of an item, and what tells where a text speaks of it: its `words` (no single
    characters and no quantities) and its `topics`.

    `known` are the quantities that question and points give where they speak of the item, each with
    the largest share of the words beside it: said so, they are right of something else.
    """

    right: tuple[Quantity, ...]
    words: tuple[str, ...]
    topics: Topics
    known: Mapping[Quantity, float]

    def are_wrong(self, text: str) -> bool:
        """Whether a folded text that speaks of the item gives it another value, and nowhere there
        the right one."""
        said = by_dimension(text)
        return any(
            any(self._is_another(each, text) for each in those)
            and not any(
                agree(each.quantity, right) and self.share(each, text) >= HALF for each in those
            )
            for right in self.right
            if (those := said.get(dimension(right)))
        )

    def _is_another(self, said: Figure, text: str) -> bool:
        """Whether it is said of the item, and neither right nor known from another point."""
        quantity = said.quantity
        known = self.known.get(quantity, 0.0)
        return (
            known < 1
            and quantity not in self.right
            and not any(agree(quantity, right) for right in self.right)
            and self.share(said, text) >= max(HALF, known + LESS)
        )

    def share(self, said: Figure, text: str) -> float:
        """The share of the words that stand beside a quantity of a text: in its clause or, where
        one of them does, also in the one before it. None where that is about another point."""
        if not self.words:
            share = 1.0
        elif any(word in said.clause for word in self.words):
            there = {word for word in self.words if word in said.wider}
            share = len(there) / len(self.words)
        else:
            return 0.0
        return 0.0 if share >= HALF and self.topics.is_other(said.start, text) else share


def figures(item: str, words: Sequence[str], topics: Topics, points: str) -> Figures | None:
    """The quantities of an item, its folded text, beside its words; None without any. `points` are
    question and points as one folded text."""
    right = _rates_first(item)
    if not right:
        return None
    bare = Figures(right, tuple(words), topics, {})
    known: dict[Quantity, float] = {}
    for those in by_dimension(points).values():
        for each in those:
            known[each.quantity] = max(bare.share(each, points), known.get(each.quantity, 0.0))
    return Figures(right, bare.words, topics, known)


@lru_cache(maxsize=16)
def by_dimension(text: str) -> Mapping[str, list[Figure]]:
    """What `measured` finds in a folded text, by what it is one of."""
    found: dict[str, list[Figure]] = {}
    for each in measured(text):
        found.setdefault(dimension(each[2]), []).append(_figure(each, text))
    return found


def measured(text: str) -> list[Placed]:
    """The quantities of a folded text and the rates that they make: 每天…两次, 100次/分."""
    return [*placed(text), *(rate for *_, rate in _rates(text))]


def _figure(placed: Placed, text: str) -> Figure:
    start, end, quantity = placed
    begin, after = clause_at(start, text)[0], clause_at(end, text)[1]
    ended = not begin or _SENTENCE_END.match(text, begin - 1)
    before = begin if ended else clause_at(begin - 1, text)[0]
    return Figure(quantity, start, text[begin:after], text[before:after])


def _rates_first(item: str) -> tuple[Quantity, ...]:
    """The quantities of an item, those of a rate only together."""
    rates = list(_rates(item))
    parts = {part for *both, _ in rates for part in both}
    alone = [each for each in placed(item) if each not in parts]
    return tuple(dict.fromkeys(found for _, _, found in [*alone, *(rate for *_, rate in rates)]))


def _rates(text: str) -> Iterator[tuple[Placed, Placed, Placed]]:
    """How often, how much, and both as one: what is so much a day."""
    for one, other in pairwise(placed(text)):
        gap = text[one[1] : other[0]]
        slashed = other[2].unit == PERIOD and not gap
        if (slashed or one[2].unit == PERIOD) and len(gap) <= NEAR and not STOP.search(gap):
            often, much = (other, one) if slashed else (one, other)
            if much[2].unit != PERIOD:
                yield often, much, (one[0], other[1], much[2].per(often[2]))
