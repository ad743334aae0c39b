"""Which of two things is said to be what, where a question asks to tell them apart: 甲快乙慢 is not
乙快甲慢."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.scoring.parties.standing import aside
from examprep.scoring.sense.hedging import hedged
from examprep.scoring.words.stops import STOP
from examprep.scoring.words.tokens import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from examprep.scoring.words.reader import Reader

_APART = re.compile("区别|不同|异同|差异|对比|比较|相比|分别|各有|各适合|两者|区分")
Mark = tuple[str, ...]
"""Words that stand in one clause."""

LABEL = 2
"""So many characters at least has the name of a side, and so many clauses begin with it."""

HALF = 0.5
"""The share of what tells a side that must be said of the other."""


@dataclass(frozen=True, slots=True)
class Sides:
    """The names of the two things, and for each point what words it has for which."""

    names: tuple[str, str]
    points: tuple[tuple[tuple[str, tuple[Mark, ...]], ...], ...]

    def swapped(self, text: str) -> tuple[bool, ...]:
        """For each point whether a folded text says of either side what it says of the other."""
        said: defaultdict[str, list[str]] = defaultdict(list)
        named = all(name in text for name in self.names)
        for side, clause in _of(self.names, text) if named else ():
            if not hedged(clause):
                said[side].append(clause)
        if len(said) < len(self.names):
            return tuple(False for _ in self.points)
        return tuple(self._swaps(point, said) for point in self.points)

    def _swaps(
        self, point: Sequence[tuple[str, tuple[Mark, ...]]], said: dict[str, list[str]]
    ) -> bool:
        one, other = self.names
        across = {one: other, other: one}
        wrong = sum(_has(said[across[side]], mark) for side, marks in point for mark in marks)
        if wrong < HALF * sum(len(marks) for _, marks in point):
            return False
        right = sum(_has(said[side], mark) for side, marks in point for mark in marks)
        return wrong > 2 * right


def sides(asked: str, points: Sequence[str], reader: Reader) -> Sides | None:
    """The sides of a question, all texts as they were read; None where it does not ask to tell two
    things apart, or its points do not begin their clauses with them."""
    names = _names(asked, points) if _APART.search(asked) else None
    if names is None:
        return None
    told = [
        [(side, _words(clause, names, reader)) for side, clause in _of(names, point)]
        for point in points
    ]
    own = {
        name: {
            mark for each in told for side, words in each if side == name for mark in _all(words)
        }
        for name in names
    }
    shared = own[names[0]] & own[names[1]]
    return Sides(
        names,
        tuple(tuple((side, tuple(_marks(words, shared))) for side, words in each) for each in told),
    )


def _all(words: Sequence[str]) -> Iterator[Mark]:
    yield from ((word,) for word in words)
    yield from pairwise(words)


def _marks(words: Sequence[str], shared: Container[Mark]) -> Iterator[Mark]:
    """What tells a side: its own words, and of those it shares such as only it has side by side."""
    yield from ((word,) for word in words if (word,) not in shared)
    for pair in pairwise(words):
        if pair not in shared and all((word,) in shared for word in pair):
            yield pair


def _has(clauses: Iterable[str], mark: Mark) -> bool:
    return any(all(word in clause for word in mark) for clause in clauses)


def _of(names: Sequence[str], text: str) -> Iterator[tuple[str, str]]:
    """Every clause of a folded text with the one side that it names or, where it names none, that
    the clause before it was about."""
    side = ""
    for clause in STOP.split(text):
        named = [name for name in names if name in clause]
        if named:
            side = named[0] if len(named) == 1 else ""
        if side:
            yield side, clause


def _words(clause: str, names: Iterable[str], reader: Reader) -> tuple[str, ...]:
    for name in names:
        clause = clause.replace(name, ";")
    found = (token.text for token in reader.words(clause))
    return tuple(word for word in found if len(word) > 1 and word not in STOP_WORDS)


def _names(asked: str, points: Sequence[str]) -> tuple[str, str] | None:
    """Two names that the question sets side by side, or else those that as many clauses begin with
    each, and more than with any other."""
    if named := tuple(aside(asked, points)):
        return _shortest(named[0], named[1])
    begun = Counter(
        begin
        for point in points
        for clause in STOP.split(point)
        if (begin := _begin(clause, asked))
    )
    (one, times), (other, again), (_, third) = [*begun.most_common(3), *[("", 0)] * 3][:3]
    alike = one in other or other in one
    return None if alike or times != again or again <= third or again < LABEL else (one, other)


def _shortest(one: str, other: str) -> tuple[str, str]:
    """Two names without what both end with, where that leaves a name: 近视 for 近视眼."""
    while min(len(one), len(other)) > LABEL and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return one, other


def _begin(clause: str, asked: str) -> str:
    """The longest beginning of a clause that the question has."""
    return next((clause[:end] for end in range(len(clause), 1, -1) if clause[:end] in asked), "")
