"""Another number than the right one, where an answer speaks of the same thing: 留观3分钟 for
留观30分钟."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from examprep.scoring.sense.mentions import by_dimension
from examprep.scoring.values.agreement import agree, dimension
from examprep.scoring.values.bounds import BOUND, Bound, bound
from examprep.scoring.values.quantities import quantity
from examprep.scoring.values.rates import alone
from examprep.scoring.words.stops import SENTENCE_END

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from examprep.scoring.points.asking import Item
    from examprep.scoring.points.clause import Context
    from examprep.scoring.points.topics import Topics
    from examprep.scoring.sense.mentions import Mention
    from examprep.scoring.values.quantities import Placed, Quantity

HALF = 0.5
"""The share of an item's other words that tells that a clause speaks of it."""

LESS = 1e-9
"""What tells more from as much."""

_BETWEEN = re.compile("^(?:[的之了是对从自按]|所有|一般)+")
"""What stands between the words that name something, and names nothing."""

_EACH = re.compile("各[\u4e00-\u9fff]{0,2}$")
"""What makes a number that of each of several things, be they one or two: 上午、下午各记录一次."""


class Right(NamedTuple):
    """A quantity that an item gives, and what it limits that to, but where question and points
    also say the opposite."""

    quantity: Quantity
    limit: Bound


@dataclass(frozen=True, slots=True)
class Figures:
    """The quantities of an item, and what tells where a text speaks of it: its `words` (what its
    quantities are of), its `item` as text and what is said `elsewhere`, and its `topics`. `own` are
    those and the others of its point, but for plain values beside plain values.

    `known` are the quantities that question and points give where they speak of the item, each with
    the largest share of the words beside it: said so, they are right of something else. So is what
    stands beside another one as `together` in a sentence of theirs.
    """

    right: tuple[Right, ...]
    own: tuple[Quantity, ...]
    words: tuple[str, ...]
    item: str
    elsewhere: str
    topics: Topics
    known: Mapping[Quantity, float]
    together: tuple[frozenset[Quantity], ...]

    def are_wrong(self, text: str) -> bool:
        """Whether a folded text that speaks of the item gives it another value, or the same one as
        the opposite limit, and nowhere there the right one."""
        said = by_dimension(text)
        return any(
            self._is_wrong(right, those, text)
            for right in self.right
            if (those := said.get(dimension(right.quantity)))
        )

    def _is_wrong(self, right: Right, those: Sequence[Mention], text: str) -> bool:
        agreed = [
            each.limit
            for each in those
            if agree(each.quantity, right.quantity) and self.share(each, text) >= HALF
        ]
        if not all(map(right.limit.opposes, agreed)):
            return False
        return bool(agreed) or any(self._is_another(each, text) for each in those)

    def _is_another(self, said: Mention, text: str) -> bool:
        """Whether it is said of the item, and known neither from its point nor from another one."""
        quantity = said.quantity
        known = self.known.get(quantity, 0.0)
        return (
            known < 1 - LESS
            and quantity not in self.own
            and not any(agree(quantity, own) for own in self.own)
            and self.share(said, text) >= max(HALF, known + LESS)
            and not self._is_paired(said)
        )

    def _is_paired(self, said: Mention) -> bool:
        """Whether it and the quantity before it in its clause stand together elsewhere."""
        return said.before is not None and any(
            all(any(agree(one, each) for each in there) for one in (said.before, said.quantity))
            for there in self.together
        )

    def share(self, said: Mention, text: str) -> float:
        """The share of the words that stand beside a quantity of a text: in its clause or, where
        one of them does, also in the one before it. None where that is about another point."""
        if not self.words:
            share = 1.0
        elif any(word in said.clause or said.stands_for(word) for word in self.words):
            there = {word for word in self.words if word in said.wider or said.stands_for(word)}
            share = 1.0 if self._is_named(said.subject) else len(there) / len(self.words)
        else:
            return 0.0
        return 0.0 if share >= HALF and self.topics.is_other(said.start, text) else share

    def _is_named(self, subject: str) -> bool:
        """Whether what a quantity is said to be of is all from the item, and some of it only from
        there: 放弃率 for 呼叫放弃率."""
        own = False
        while subject := _BETWEEN.sub("", subject, count=1):
            size = next((n for n in range(len(subject), 1, -1) if subject[:n] in self.item), 0)
            if not size:
                return False
            own = own or subject[:size] not in self.elsewhere
            subject = subject[size:]
        return own


def figures(item: Item, context: Context) -> Figures | None:
    """The quantities of an item, beside what they are of; None without any, or where its point is
    a row of a table that only numbers tell from the others. Those that nothing is said to be of are
    told by their dimension alone, where only the item has it."""
    if context.case and all(map(quantity, context.topics.own)):
        return None
    words = tuple(_subjects(item))
    given = _right(item, context.text)
    right = tuple(dict.fromkeys(given if words else _of_its_kind(given, context.text)))
    if not right:
        return None
    elsewhere = context.text.replace(item.text, ";")
    together = tuple(
        frozenset(each for *_, each in alone(sentence))
        for sentence in SENTENCE_END.split(context.text)
    )
    own = tuple(_own(item, context.point))
    bare = Figures(right, own, words, item.text, elsewhere, context.topics, {}, together)
    known: dict[Quantity, float] = {}
    for those in by_dimension(context.text).values():
        for each in those:
            share = bare.share(each, context.text)
            known[each.quantity] = max(share, known.get(each.quantity, 0.0))
    return replace(bare, known=known)


def _right(item: Item, points: str) -> Iterator[Right]:
    """The quantities of an item, those of a rate only together, but for what each thing has."""
    given = by_dimension(points)
    own = {
        (start, each) for start, _, each in alone(item.text) if not _EACH.search(item.text[:start])
    }
    for kind, those in by_dimension(item.text).items():
        for each in those:
            if (each.start, each.quantity) in own:
                beside = [other for other in given[kind] if other.quantity == each.quantity]
                opposed = any(each.limit.opposes(other.limit) for other in beside)
                yield Right(each.quantity, Bound.VALUE if opposed else each.limit)


def _of_its_kind(right: Iterable[Right], points: str) -> Iterator[Right]:
    """Those of a dimension in which question and points give no others."""
    own, given = list(right), by_dimension(points)
    quantities = {each.quantity for each in own}
    for each in own:
        if all(other.quantity in quantities for other in given[dimension(each.quantity)]):
            yield each


def _own(item: Item, point: str) -> Iterator[Quantity]:
    """What of the numbers of a point is right of an item: its own and, beside a condition or a
    limit, all, else such as are one."""
    own = {each for *_, each in alone(item.text)}
    plain = not any(_bounds(each, item.text) for each in alone(item.text))
    for each in alone(point):
        if each[2] in own or not plain or _bounds(each, point):
            yield each[2]


def _bounds(placed: Placed, text: str) -> bool:
    """Whether a quantity is a bound, be it a condition or a limit."""
    return bound(placed[0], placed[1], text) is not Bound.VALUE


def _subjects(item: Item) -> list[str]:
    """The words of an item that tell what its quantities are of: no bounds, and characters that are
    no words joined (墙距)."""
    found: list[str] = []
    single = False
    for word in item.words:
        said = quantity(word) is None and not BOUND.fullmatch(word)
        joined = said and single and len(word) == 1 and found[-1] + word in item.text
        if joined:
            found[-1] += word
        elif said:
            found.append(word)
        single = said and len(word) == 1
    return [word for word in found if len(word) > 1]
