"""Another number than the right one, where an answer speaks of the same thing: 留观3分钟 for
留观30分钟."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from examprep.scoring.sense.givens import of_its_kind, own_quantities, rights, subjects
from examprep.scoring.sense.mentions import by_dimension
from examprep.scoring.sense.passing import called_wrong
from examprep.scoring.values.agreement import agree, dimension
from examprep.scoring.values.quantities import quantity
from examprep.scoring.values.rates import alone
from examprep.scoring.words.finding import bigrams
from examprep.scoring.words.stops import SENTENCE_END

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from examprep.scoring.points.asking import Item
    from examprep.scoring.points.clause import Context
    from examprep.scoring.points.topics import Topics
    from examprep.scoring.sense.givens import Right
    from examprep.scoring.sense.mentions import Mention
    from examprep.scoring.values.quantities import Quantity

HALF = 0.5
"""The share of an item's other words that tells that a clause speaks of it."""

LESS = 1e-9
"""What tells more from as much."""

_BETWEEN = re.compile("^(?:[的之了是对从自按]|所有|一般)+")
"""What stands between the words that name something, and names nothing."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The quantities of an item, `single` where no others are of their dimension, and what tells
    where a text speaks of it: its `words` (what its quantities are of), its `item` as text and what
    is said `elsewhere`, and its `topics`. `own` are those and the others of its point, but for
    plain values beside plain values.

    `known` are the quantities that question and points give where they speak of the item, each with
    the largest share of the words beside it: said so, they are right of something else. So is what
    stands beside another one as `together` in a sentence of theirs.
    """

    right: tuple[Right, ...]
    single: bool
    own: tuple[Quantity, ...]
    words: tuple[str, ...]
    item: str
    elsewhere: str
    topics: Topics
    known: Mapping[Quantity, float]
    together: tuple[frozenset[Quantity], ...]

    def are_wrong(self, text: str) -> bool:
        """Whether a folded text that speaks of the item gives it another value, or the same one as
        the opposite limit, and nowhere there the right one, or nowhere at all a `single` one."""
        said = by_dimension(text)
        return any(
            self._is_wrong(right, those, text)
            for right in self.right
            if (those := said.get(dimension(right.quantity)))
        )

    def _is_wrong(self, right: Right, those: Sequence[Mention], text: str) -> bool:
        alike = [
            each
            for each in those
            if agree(each.quantity, right.quantity)
            and (self.single or self.share(each, text) >= HALF)
        ]
        if any(not right.limit.opposes(each.limit) for each in alike):
            return False
        turned = any(self.share(each, text) >= HALF for each in alike)
        return turned or any(self._is_another(each, text) for each in those)

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
            and not self._is_of_another(said)
            and said.start not in called_wrong(text)
        )

    def _is_paired(self, said: Mention) -> bool:
        """Whether it and a quantity next to it in its clause stand together elsewhere."""
        return any(
            all(any(agree(one, each) for each in there) for one in (beside, said.quantity))
            for beside in said.beside
            for there in self.together
        )

    def _is_of_another(self, said: Mention) -> bool:
        """Whether another sentence of the points that states it has more in common with what stands
        beside it."""
        beside = bigrams(said.wider)
        return any(
            len(beside & bigrams(sentence)) > len(beside & bigrams(self.item))
            for sentence in SENTENCE_END.split(self.elsewhere)
            if any(each == said.quantity for *_, each in alone(sentence))
        )

    def share(self, said: Mention, text: str) -> float:
        """The share of the words that stand beside a quantity of a text: in its clause or, where
        one of them does, also in the one before it; all where nothing stands there, and nothing
        else has such a quantity. None where that is about another point."""
        if not self.words:
            share = 1.0
        elif said.bare and self.single:
            return 1.0
        elif self._is_named(said.subject):
            share = 1.0
        elif any(word in said.clause or said.stands_for(word) for word in self.words):
            there = {word for word in self.words if word in said.wider or said.stands_for(word)}
            share = len(there) / len(self.words)
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
    told by their dimension alone, where only the item has it, or else by their label."""
    if context.case and all(map(quantity, context.topics.own)):
        return None
    named, right = _given(item, context)
    if not right:
        return None
    words = tuple(subjects(named))
    elsewhere = context.text.replace(named.text, ";")
    together = tuple(
        frozenset(each for *_, each in alone(sentence))
        for sentence in SENTENCE_END.split(context.text)
    )
    own = tuple(own_quantities(item, context.point))
    single = set(right) <= {*of_its_kind(right, context.text)}
    bare = Figures(right, single, own, words, named.text, elsewhere, context.topics, {}, together)
    known: dict[Quantity, float] = {}
    for those in by_dimension(context.text).values():
        for each in those:
            share = bare.share(each, context.text)
            known[each.quantity] = max(share, known.get(each.quantity, 0.0))
    return replace(bare, known=known)


def _given(item: Item, context: Context) -> tuple[Item, tuple[Right, ...]]:
    """The quantities of an item, and what names what they are of: itself or, where it is a mere
    value beside others of its kind, with what its point says before it: 破损率：低于1%."""
    given = tuple(dict.fromkeys(rights(item, context.text)))
    if subjects(item):
        return item, given
    if single := tuple(of_its_kind(given, context.text)):
        return item, single
    label = context.point.partition(item.text)[0]
    words = [token.text for token in context.lexicon.reader().words(label)]
    named = replace(item, words=(*words, *item.words), text=label + item.text)
    return named, given if subjects(named) else ()
