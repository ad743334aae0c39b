"""Questions that ask nearly the same as another: a word changed, the options in another order.

Not all pairs are compared: two sets that are this much alike share one of the rarest fifth of their
members (Chaudhuri, Ganti and Kaushik, A primitive operator for similarity joins, 2006, prefix
filter), so only what shares one of those is looked at.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from examprep.likeness import ALIKE, likeness
from examprep.likeness import shingles as shingles_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from examprep.likeness import Shingles
    from examprep.questions import Question

FAMILY = 100
"""As many questions are looked at for a shingle, the first in the order given. Where more share
what is rarest in them, they are a table of variants, and only some pairs of it are found."""


class Pair(NamedTuple):
    """Two ids of questions that are nearly the same."""

    question: str
    other: str


def near_duplicates(incoming: Iterable[Question], bank: Iterable[Question]) -> list[Pair]:
    """For each of the `incoming` questions the one most like it, if any is nearly the same, among
    those of the `bank` and the incoming ones before it; in the order of `incoming`.

    The time grows with the number of questions and not with that of pairs.
    """
    new = [(question.id, shingles_of(question)) for question in incoming]
    known = list(_worth_comparing(bank, set().union(*(shingles.every for _, shingles in new))))
    seen = _Seen(Counter(shingle for _, shingles in known + new for shingle in shingles.every))
    for name, shingles in known:
        seen.add(name, shingles, seen.rarest(shingles))
    pairs = []
    for name, shingles in new:
        rarest = seen.rarest(shingles)
        if other := seen.most_like(shingles, rarest):
            pairs.append(Pair(name, other))
        seen.add(name, shingles, rarest)
    return pairs


class _Seen:
    """The questions seen so far, found by the rarest of their shingles."""

    def __init__(self, frequency: Counter[str]) -> None:
        by_rarity = sorted(frequency.items(), key=lambda item: (item[1], item[0]))
        self.rank = {shingle: rank for rank, (shingle, _) in enumerate(by_rarity)}
        self.questions: list[tuple[str, Shingles]] = []
        self.having: defaultdict[str, list[int]] = defaultdict(list)

    def rarest(self, shingles: Shingles) -> list[str]:
        """As many that sets without one of them in common are not alike: a fifth, and one."""
        every = shingles.every
        return sorted(every, key=self.rank.__getitem__)[: len(every) - int(ALIKE * len(every)) + 1]

    def add(self, name: str, shingles: Shingles, rarest: Iterable[str]) -> None:
        for shingle in rarest:
            if len(self.having[shingle]) < FAMILY:
                self.having[shingle].append(len(self.questions))
        self.questions.append((name, shingles))

    def most_like(self, shingles: Shingles, rarest: Iterable[str]) -> str | None:
        """The id of the question most like these shingles, the first of several."""
        found, best = None, 0.0
        for index in sorted({index for shingle in rarest for index in self.having[shingle]}):
            name, others = self.questions[index]
            alike = likeness(shingles, others)
            if alike > best:
                found, best = name, alike
        return found if best >= ALIKE else None


def _worth_comparing(
    bank: Iterable[Question], shingles: set[str]
) -> Iterator[tuple[str, Shingles]]:
    """Of the bank only what shares enough with all of the incoming questions together."""
    for question in bank:
        own = shingles_of(question)
        if len(own.every & shingles) / len(own.every) >= ALIKE:
            yield question.id, own
