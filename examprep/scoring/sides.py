"""Which of two things is said to be what, where a question asks to tell them apart: 甲快乙慢 is not
乙快甲慢."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.scoring.negation import STOP, hedged
from examprep.scoring.tokens import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from examprep.scoring.reader import Reader

_APART = re.compile("区别|不同|异同|差异|对比|比较|相比|分别|各有|各适合|两者|区分")
LABEL = 2
"""So many characters at least has the name of a side, and so many clauses begin with it."""

HALF = 0.5
"""The share of what tells a side that must be said of the other."""


@dataclass(frozen=True, slots=True)
class Sides:
    """The names of the two things, and for each point what words it has for which."""

    names: tuple[str, str]
    points: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]

    def swapped(self, text: str) -> tuple[bool, ...]:
        """For each point whether a folded text says of either side what it says of the other."""
        said: defaultdict[str, str] = defaultdict(str)
        for side, clause in _of(self.names, text):
            if not hedged(clause):
                said[side] += clause + ";"
        if len(said) < len(self.names):
            return tuple(False for _ in self.points)
        return tuple(self._swaps(point, said) for point in self.points)

    def _swaps(self, point: Sequence[tuple[str, tuple[str, ...]]], said: dict[str, str]) -> bool:
        one, other = self.names
        across = {one: other, other: one}
        right = sum(word in said[side] for side, words in point for word in words)
        wrong = sum(word in said[across[side]] for side, words in point for word in words)
        return wrong > 2 * right and wrong >= HALF * sum(len(words) for _, words in point)


def sides(asked: str, points: Sequence[str], reader: Reader) -> Sides | None:
    """The sides of a question, all texts as they were read; None where it does not ask to tell two
    things apart, or its points do not begin their clauses with them."""
    names = _names(asked, points) if _APART.search(asked) else None
    if names is None:
        return None
    told = [[(side, _words(clause, names, reader)) for side, clause in _of(names, point)]
            for point in points]  # fmt: skip
    own = {name: {word for each in told for side, words in each if side == name for word in words}
           for name in names}  # fmt: skip
    shared = own[names[0]] & own[names[1]]
    return Sides(names, tuple(
        tuple((side, tuple(word for word in words if word not in shared)) for side, words in each)
        for each in told
    ))  # fmt: skip


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


def _names(asked: str, points: Iterable[str]) -> tuple[str, str] | None:
    begun = Counter(
        begin
        for point in points
        for clause in STOP.split(point)
        if (begin := _begin(clause, asked))
    )
    (one, times), (other, again), (_, third) = [*begun.most_common(3), ("", 0), ("", 0), ("", 0)][
        :3
    ]
    alike = one in other or other in one
    return None if alike or times != again or again <= third or again < LABEL else (one, other)


def _begin(clause: str, asked: str) -> str:
    """The longest beginning of a clause that the question has."""
    return next((clause[:end] for end in range(len(clause), 1, -1) if clause[:end] in asked), "")
