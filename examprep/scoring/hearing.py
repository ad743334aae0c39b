"""An answer heard in the light of a question: everyday words for those of its points."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from operator import add
from typing import TYPE_CHECKING

from examprep.scoring.tokens import segmenter
from examprep.text import Folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from examprep.scoring.lexicon import Lexicon

COMMON = 0.01
"""What more than so great a share of the bank's questions says is a word of the field, and stands
for no other: any answer may have it by chance."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """What an answer may say for words of the points: expressions by their first two characters,
    each with those words."""

    beginnings: Mapping[str, Sequence[tuple[str, Sequence[str]]]]

    def hear(self, read: Folded) -> Folded:
        """A text that was read, with the words that an expression of it stands for put before it,
        at the same place; not those that it has itself."""
        text = read.text
        said = list(self._said(text))
        if not said:
            return read
        pieces: list[str] = []
        origin: list[int] = []
        end = 0
        for start, after, words in _placed(said, text):
            place = read.origin[start:after]
            pieces += text[end:start], *words
            origin += read.origin[end:start]
            for word in words:
                origin += [*place[:1] * (len(word) - 1), place[-1]]
            end = start
        return Folded("".join([*pieces, text[end:]]), (*origin, *read.origin[end:]))

    def _said(self, text: str) -> Iterator[tuple[str, Sequence[str]]]:
        """The expressions that stand in a text, with the words for them that do not."""
        for pair in self.beginnings.keys() & set(map(add, text, text[1:])):
            for expression, words in self.beginnings[pair]:
                lacking = [word for word in words if word not in text]
                if lacking and expression in text:
                    yield expression, lacking


def hearing(words: Iterable[str], said: str, lexicon: Lexicon) -> Hearing:
    """The words of the points made ready; what question or points themselves say (`said`) stands
    for nothing else."""
    reader = lexicon.reader()
    most = COMMON * lexicon.documents
    meant: dict[str, list[str]] = {}
    for word in sorted(words):
        for expression in reader.near(word):
            if expression not in said and lexicon.frequencies.get(expression, 0) <= most:
                meant.setdefault(expression, []).append(word)
    beginnings: dict[str, list[tuple[str, Sequence[str]]]] = {}
    for expression, stands_for in meant.items():
        beginnings.setdefault(expression[:2], []).append((expression, stands_for))
    return Hearing(beginnings)


def _placed(
    said: Iterable[tuple[str, Sequence[str]]], text: str
) -> list[tuple[int, int, Sequence[str]]]:
    """Where expressions stand in a text, in order, the longest of those that overlap; only where
    words begin and end."""
    ends = {0, *accumulate(map(len, segmenter()(text)))}
    taken: set[int] = set()
    found: list[tuple[int, int, Sequence[str]]] = []
    for expression, words in sorted(said, key=lambda each: (-len(each[0]), each[0])):
        for start in _places(expression, text):
            after = start + len(expression)
            if start in ends and after in ends and taken.isdisjoint(range(start, after)):
                taken.update(range(start, after))
                found.append((start, after, words))
    return sorted(found)


def _places(sought: str, text: str) -> Iterator[int]:
    start = text.find(sought)
    while start >= 0:
        yield start
        start = text.find(sought, start + len(sought))
