"""Another number than the right one, where an answer speaks of the same thing: 留观3分钟 for
留观30分钟."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from examprep.scoring.sense.negation import STOP, clause_at
from examprep.scoring.values.bounds import Bound, bound
from examprep.scoring.values.quantities import agree, dimension, placed, quantity
from examprep.scoring.values.units import PERIOD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from examprep.scoring.points.asking import Item
    from examprep.scoring.points.clause import Context
    from examprep.scoring.points.topics import Topics
    from examprep.scoring.values.quantities import Placed, Quantity

HALF = 0.5
"""The share of an item's other words that tells that a clause speaks of it."""

LESS = 1e-9
"""What tells more from as much."""

NEAR = 12
"""So many characters at most stand between 每天 and 两次 where they are one rate."""

_SENTENCE_END = re.compile("[。;!?]")
_BOUND = re.compile(
    "[不未得应须需能可宜要为在达到至约每共各满足后前内外时]|[超高低大小多少短长]于|超过|不[得能宜可足满到少低高超]|未满"
    "|以[上下内外前后]|之[内前后]|至[少多]|最[少多]|达到|左右|大约|应[当该]|必须|可以|需要"
)
"""Words that say how a number bounds something, not what."""


class Figure(NamedTuple):
    """A quantity of a text and where it begins; its clause with a label before it, and with that
    also the clause before it, unless a sentence ends between them; what its clause says before it
    but for bounds, and the quantity there."""

    quantity: Quantity
    start: int
    clause: str
    wider: str
    subject: str
    before: Quantity | None

    def stands_for(self, word: str) -> bool:
        """Whether a single character before the quantity is short for a word: 盐 for 食盐."""
        return len(self.subject) == 1 and self.subject in word


@dataclass(frozen=True, slots=True)
class Figures:
    """The quantities of an item, and what tells where a text speaks of it: its `words` (what its
    quantities are of) and its `topics`. `own` are those and the others of its point, but for plain
    values beside plain values.

    `known` are the quantities that question and points give where they speak of the item, each with
    the largest share of the words beside it: said so, they are right of something else. So is what
    stands beside another one as `together` in a sentence of theirs.
    """

    right: tuple[Quantity, ...]
    own: tuple[Quantity, ...]
    words: tuple[str, ...]
    topics: Topics
    known: Mapping[Quantity, float]
    together: tuple[frozenset[Quantity], ...]

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
        """Whether it is said of the item, and known neither from its point nor from another one."""
        quantity = said.quantity
        known = self.known.get(quantity, 0.0)
        return (
            known < 1
            and quantity not in self.own
            and not any(agree(quantity, own) for own in self.own)
            and self.share(said, text) >= max(HALF, known + LESS)
            and not self._is_paired(said)
        )

    def _is_paired(self, said: Figure) -> bool:
        """Whether it and the quantity before it in its clause stand together elsewhere."""
        return said.before is not None and any(
            all(any(agree(one, each) for each in there) for one in (said.before, said.quantity))
            for there in self.together
        )

    def share(self, said: Figure, text: str) -> float:
        """The share of the words that stand beside a quantity of a text: in its clause or, where
        one of them does, also in the one before it. None where that is about another point."""
        if not self.words:
            share = 1.0
        elif any(word in said.clause or said.stands_for(word) for word in self.words):
            there = {word for word in self.words if word in said.wider or said.stands_for(word)}
            share = len(there) / len(self.words)
        else:
            return 0.0
        return 0.0 if share >= HALF and self.topics.is_other(said.start, text) else share


def figures(item: Item, context: Context) -> Figures | None:
    """The quantities of an item, beside what they are of; None without any, or where its point is
    a row of a table that only numbers tell from the others. Those that nothing is said to be of are
    told by their dimension alone, where only the item has it."""
    if context.case and all(map(quantity, context.topics.own)):
        return None
    right = tuple(dict.fromkeys(quantity for *_, quantity in alone(item.text)))
    words = tuple(_subjects(item))
    if not words:
        given = by_dimension(context.text)
        right = tuple(
            each
            for each in right
            if all(other.quantity in right for other in given[dimension(each)])
        )
    if not right:
        return None
    plain = not any(_bounds(each, item.text) for each in alone(item.text))
    own = tuple(
        each[2]
        for each in alone(context.point)
        if each[2] in right or not plain or _bounds(each, context.point)
    )
    together = tuple(
        frozenset(each for *_, each in alone(sentence))
        for sentence in _SENTENCE_END.split(context.text)
    )
    bare = Figures(right, own, words, context.topics, {}, together)
    known: dict[Quantity, float] = {}
    for those in by_dimension(context.text).values():
        for each in those:
            share = bare.share(each, context.text)
            known[each.quantity] = max(share, known.get(each.quantity, 0.0))
    return replace(bare, known=known)


def _bounds(placed: Placed, text: str) -> bool:
    """Whether a quantity is a bound, be it a condition or a limit."""
    return bound(placed[0], placed[1], text) is not Bound.VALUE


def _subjects(item: Item) -> list[str]:
    """The words of an item that tell what its quantities are of: no bounds, and characters that are
    no words joined (墙距)."""
    found: list[str] = []
    single = False
    for word in item.words:
        said = quantity(word) is None and not _BOUND.fullmatch(word)
        joined = said and single and len(word) == 1 and found[-1] + word in item.text
        if joined:
            found[-1] += word
        elif said:
            found.append(word)
        single = said and len(word) == 1
    return [word for word in found if len(word) > 1]


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
    wider = begin if ended else clause_at(begin - 1, text)[0]
    first = wider if text[:begin].endswith(":") else begin
    subject = _BOUND.sub("", text[begin:start])
    nth = bisect_left(alone(text), (start,))
    before = alone(text)[nth - 1] if nth else None
    beside = before[2] if before and begin <= before[0] and before[1] <= start else None
    return Figure(quantity, start, text[first:after], text[wider:after], subject, beside)


@lru_cache(maxsize=16)
def alone(text: str) -> list[Placed]:
    """The quantities of a folded text in order, those of a rate only together."""
    rates = list(_rates(text))
    parts = {part for *both, _ in rates for part in both}
    return sorted(
        [each for each in placed(text) if each not in parts] + [each[2] for each in rates]
    )


def _rates(text: str) -> Iterator[tuple[Placed, Placed, Placed]]:
    """How often, how much, and both as one: what is so much a day."""
    for one, other in pairwise(placed(text)):
        gap = text[one[1] : other[0]]
        slashed = other[2].unit == PERIOD and not gap
        if (slashed or one[2].unit == PERIOD) and len(gap) <= NEAR and not STOP.search(gap):
            often, much = (other, one) if slashed else (one, other)
            if much[2].unit != PERIOD:
                yield often, much, (one[0], other[1], much[2].per(often[2]))
