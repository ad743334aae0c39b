"""Cases that points tell of in like words, each with what holds for it: 过宽偏低，过窄偏高 is not
过窄偏低，过宽偏高."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.scoring.sense.hedging import hedged
from examprep.scoring.sense.turned import OTHERS
from examprep.scoring.values.quantities import quantity
from examprep.scoring.words.stops import SENTENCE_END, STOP
from examprep.scoring.words.tokens import STOP_WORDS
from examprep.text import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.scoring.words.reader import Reader

NEAR = 3
"""Rows of a table stand together: a text is compared with so many after it."""

ALIKE = 0.5
"""The share of their characters that two texts have in common, in order, to be such rows."""

_FRAME = re.compile(
    "(?P<case>[^由时]{2,8}?)(?P<link>由|(?<=[^小及按定随当同实临平准限超即工省计学])时)(?=..)"
)
"""What leads up to what holds of a case: 阴天时开灯, 甲班由班长点名."""

LONGEST = 60
"""A row has so many characters at most; to compare two takes as long as they are, squared."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a point says of a `case`, and its words for what holds of it alone."""

    point: int
    case: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contrast:
    """Two rows; `close` where their values are opposites or nearly one word, so that one by itself
    may be wrong."""

    rows: tuple[Row, Row]
    close: bool
    any_of: re.Pattern[str]

    def exchanged(self, text: str) -> frozenset[int]:
        """The points of which a folded text says what holds of the other case."""
        one, other = self.rows
        if one.case not in text and other.case not in text:
            return frozenset()
        told = [self._told(row, text) for row in self.rows]
        wrong = [row for row, values in zip(self.rows, told, strict=True) if values == {False}]
        alone = self.close and not all(row.case in text for row in self.rows)
        if len(wrong) == len(self.rows) or (wrong and alone):
            return frozenset(row.point for row in wrong)
        return frozenset()

    def _told(self, row: Row, text: str) -> set[bool]:
        """Whether what a text says next of a case, wherever it stands, is its own value or that of
        the other case."""
        found: set[bool] = set()
        for sentence in SENTENCE_END.split(text):
            case = ""
            for match in self.any_of.finditer(sentence):
                said = match[0]
                if said in {each.case for each in self.rows}:
                    case, start = said, match.end()
                elif case == row.case and not hedged(sentence[start : match.start()]):
                    found.add(said in row.values)
                    case = ""
        return found


@dataclass(frozen=True, slots=True)
class Contrasts:
    """All that the points of a question contrast."""

    count: int
    every: tuple[Contrast, ...]

    def swapped(self, text: str) -> tuple[bool, ...]:
        """For each point whether a folded text says of its case what holds of another."""
        wrong = frozenset[int]().union(*(each.exchanged(text) for each in self.every))
        return tuple(at in wrong for at in range(self.count))

    def as_in(self, reference: str) -> Contrasts:
        """The same without what the reference answer itself says otherwise."""
        return replace(
            self, every=tuple(each for each in self.every if not each.exchanged(reference))
        )


def contrasts(points: Sequence[str], reader: Reader) -> Contrasts | None:
    """What points, texts as they were read, contrast; None where they contrast nothing."""
    whole = [Text(at, point, reader) for at, point in enumerate(points) if len(point) <= LONGEST]
    parts = [
        [Text(at, part, reader) for part in STOP.split(point) if 0 < len(part) <= LONGEST]
        for at, point in enumerate(points)
    ]
    every = tuple(found for some in (whole, *parts) for found in (*_among(some), *_framed(some)))
    return Contrasts(len(points), every) if every else None


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a point, or a clause of it, as it was read; few of them are ever cut."""

    point: int
    text: str
    reader: Reader

    def keys(self, start: int, end: int) -> list[str]:
        """What of a stretch can be looked for by itself: its part of a word, the word, or one
        character that has an opposite; no numbers, of which other rules know more."""
        found = []
        for word in self.reader.words(self.text):
            piece = self.text[max(start, word.start) : min(end, word.end)]
            if not piece or word.text in STOP_WORDS or quantity(word.text) is not None:
                continue
            if len(piece) > 1 or len(word.text) > 1:
                found.append(piece if len(piece) > 1 else word.text)
            elif piece in OTHERS:
                found.append(piece)
        whole = self.text[start:end]
        return found or ([whole] if len(whole) > 1 and whole.isalpha() else [])


def _among(texts: Sequence[Text]) -> Iterator[Contrast]:
    for at, one in enumerate(texts):
        for other in texts[at + 1 : at + 1 + NEAR]:
            matcher = SequenceMatcher(a=one.text, b=other.text, autojunk=False)
            if matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE:
                yield from _contrast(one, other, matcher)


def _framed(texts: Sequence[Text]) -> Iterator[Contrast]:
    """What two texts in a row, however unlike, tell of two cases in the same frame."""
    for one, other in pairwise(texts):
        first, second = (_FRAME.match(each.text) for each in (one, other))
        if first and second and first["link"] == second["link"]:
            yield from _told_of(_framed_row(one, first), _framed_row(other, second), one, other)


def _framed_row(text: Text, found: re.Match[str]) -> Row:
    """The case by its whole name or, where a clause tells it, by the last word of that."""
    told = [found["case"]] if found["link"] == "由" else text.keys(0, found.end("case"))
    values = text.keys(found.end(), len(text.text))
    return Row(text.point, told[-1] if told else "", tuple(values))


def _contrast(one: Text, other: Text, matcher: SequenceMatcher[str]) -> Iterator[Contrast]:
    """What two texts that are alike tell of two cases, where there are such."""
    apart = [
        (one.keys(a, b), other.keys(c, d))
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind != "equal"
    ]
    apart = [pair for pair in apart if all(pair)]
    if len(apart) < 2:
        return
    (case, *_), (another, *_) = apart[0]
    mine, its = (tuple(key for pair in apart[1:] for key in pair[side]) for side in (0, 1))
    if one.point == other.point or _is_close(case, another):
        rows = Row(one.point, case, mine), Row(other.point, another, its)
        yield from _told_of(*rows, one, other)


def _told_of(first: Row, second: Row, one: Text, other: Text) -> Iterator[Contrast]:
    """What two texts tell of their cases, where each has its own and other values."""
    if not (first.case and first.values and second.case and second.values):
        return
    if first.case in other.text or second.case in one.text:
        return
    if not {*first.values}.isdisjoint(second.values):
        return
    close = any(_is_close(a, b) for a in first.values for b in second.values)
    names = {first.case, second.case, *first.values, *second.values}
    yield Contrast((first, second), close, re.compile(any_of(names)))


def _is_close(one: str, other: str) -> bool:
    """Whether two words are opposites by one character, or have one in common."""
    return not {*one}.isdisjoint(other) or any(b in OTHERS.get(a, "") for a in one for b in other)
