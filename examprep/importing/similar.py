"""Questions that ask nearly the same as another: a word changed, the options in another order.

How alike two questions are is the Jaccard coefficient of their shingles, the runs of three letters
or characters in stem, sub-questions and options (Broder, On the resemblance and containment of
documents, 1997). Not all pairs are compared: two sets that are this much alike share one of the
rarest fifth of their members (Chaudhuri, Ganti and Kaushik, A primitive operator for similarity
joins, 2006, prefix filter), so only what shares one of those is looked at.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from examprep.text import squash

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from examprep.questions import Question

ALIKE = 0.8
"""The coefficient from which on two questions are reported. Among 904 questions of real files two
pairs reach it; of the five between .7 and .8 four ask for different things."""

LENGTH = 3
"""Characters in a shingle; a shorter text is one shingle."""

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
    new = [(question.id, _shingles(question)) for question in incoming]
    known = list(_worth_comparing(bank, set().union(*(shingles for _, shingles in new))))
    seen = _Seen(Counter(shingle for _, shingles in known + new for shingle in shingles))
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
        self.questions: list[tuple[str, set[str]]] = []
        self.having: defaultdict[str, list[int]] = defaultdict(list)

    def rarest(self, shingles: set[str]) -> list[str]:
        """As many that sets without one of them in common are not alike: a fifth, and one."""
        enough = len(shingles) - int(ALIKE * len(shingles)) + 1
        return sorted(shingles, key=self.rank.__getitem__)[:enough]

    def add(self, name: str, shingles: set[str], rarest: Iterable[str]) -> None:
        for shingle in rarest:
            if len(self.having[shingle]) < FAMILY:
                self.having[shingle].append(len(self.questions))
        self.questions.append((name, shingles))

    def most_like(self, shingles: set[str], rarest: Iterable[str]) -> str | None:
        """The id of the question most like these shingles, the first of several."""
        found, best = None, 0.0
        for index in sorted({index for shingle in rarest for index in self.having[shingle]}):
            name, others = self.questions[index]
            likeness = _likeness(shingles, others)
            if likeness > best:
                found, best = name, likeness
        return found if best >= ALIKE else None


def _shingles(question: Question) -> set[str]:
    texts = [question.stem]
    texts += [part.prompt for part in question.parts]
    texts += [option.text for option in question.options]
    return {shingle for text in texts for shingle in _runs(squash(text))}


def _runs(text: str) -> list[str]:
    return [text[at : at + LENGTH] for at in range(max(1, len(text) - LENGTH + 1))]


def _worth_comparing(
    bank: Iterable[Question], shingles: set[str]
) -> Iterator[tuple[str, set[str]]]:
    """Of the bank only what shares enough with all of the incoming questions together."""
    for question in bank:
        own = _shingles(question)
        if len(own & shingles) / len(own) >= ALIKE:
            yield question.id, own


def _likeness(some: set[str], others: set[str]) -> float:
    if not ALIKE <= len(some) / len(others) <= 1 / ALIKE:
        return 0.0
    common = len(some & others)
    return common / (len(some) + len(others) - common)
