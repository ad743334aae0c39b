"""Where words stand in a text and, far sooner, that they do not: what a word begins with must be
one of the pairs of characters that the text has."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from operator import add
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from examprep.text import Span


@lru_cache(maxsize=16)
def bigrams(text: str) -> frozenset[str]:
    """The pairs of characters that stand side by side in a text."""
    return frozenset(map(add, text, text[1:]))


@dataclass(frozen=True, slots=True)
class Words:
    """Words of two characters or more, by their first two, which are the `pairs`."""

    beginnings: Mapping[str, Sequence[str]]
    pairs: frozenset[str]

    @classmethod
    def of(cls, words: Iterable[str]) -> Words:
        """Words made ready to be looked for, all at once."""
        beginnings: dict[str, list[str]] = {}
        for word in words:
            beginnings.setdefault(word[:2], []).append(word)
        return cls(beginnings, frozenset(beginnings))

    def within(self, text: str) -> list[str]:
        """Those that stand in a text, in no order."""
        begun = self.pairs & bigrams(text)
        return [word for pair in begun for word in self.beginnings[pair] if word in text]


def spans(word: str, text: str) -> list[Span]:
    """Where a word stands in a text, from left to right; none overlap."""
    found, start, length = [], text.find(word), len(word)
    while start >= 0:
        found.append((start, start + length))
        start = text.find(word, start + length)
    return found


def places(word: str, text: str) -> list[int]:
    """Where a word begins in a text."""
    return [start for start, _ in spans(word, text)]


def merged(spans: list[Span]) -> list[Span]:
    """The same places as spans in order, those that touch or overlap made one."""
    if len(spans) < 2:
        return spans
    spans.sort()
    result: list[Span] = []
    begin, reached = spans[0]
    for start, end in spans:
        if start > reached:
            result.append((begin, reached))
            begin, reached = start, end
        elif end > reached:
            reached = end
    result.append((begin, reached))
    return result
