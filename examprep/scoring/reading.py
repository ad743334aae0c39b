"""A text as the matcher reads it, and where in it a word is found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.scoring.splitting import unmarked
from examprep.text import Folded, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOOSE_BLANK = re.compile("(?<![a-z0-9]) | (?![a-z0-9])")


def read(text: str) -> Folded:
    """The folded text without list markers, and without blanks and line breaks where Chinese has
    none: only between two Latin words does a blank tell anything."""
    folded = fold(unmarked(text))
    pieces: list[str] = []
    origin: list[int] = []
    start = 0
    for blank in _LOOSE_BLANK.finditer(folded.text):
        pieces.append(folded.text[start : blank.start()])
        origin += folded.origin[start : blank.start()]
        start = blank.end()
    if not start:
        return folded
    return Folded("".join([*pieces, folded.text[start:]]), (*origin, *folded.origin[start:]))


def recall(word: str, text: str) -> float:
    """How much of a word a text holds, 0 to 1: the mean of the whole word (yes or no), the share of
    its characters and the share of its pairs of characters.

    A Chinese word counts wherever its characters stand in a row, for the cut of a word depends on
    its neighbours and must not decide about marks. A Latin word or a number counts only whole.
    """
    if word.isascii():
        return float(next(_places_of_latin(word, text), None) is not None)
    if word in text:
        return 1.0
    if len(word) == 1:
        return 0.0
    characters = sum(character in text for character in word) / len(word)
    pairs = _pairs(word)
    return (characters + sum(pair in text for pair in pairs) / len(pairs)) / 3


def places(word: str, text: str) -> Iterator[tuple[int, int]]:
    """The spans of a text that speak for a word: itself or, where it is nowhere, its pairs."""
    if word.isascii():
        yield from _places_of_latin(word, text)
    elif word in text:
        yield from _places_of(word, text)
    else:
        for pair in _pairs(word):
            yield from _places_of(pair, text)


def _pairs(word: str) -> list[str]:
    return [word[at : at + 2] for at in range(len(word) - 1)]


def _places_of(sought: str, text: str) -> Iterator[tuple[int, int]]:
    start = text.find(sought)
    while start >= 0:
        yield start, start + len(sought)
        start = text.find(sought, start + len(sought))


def _places_of_latin(word: str, text: str) -> Iterator[tuple[int, int]]:
    for start, end in _places_of(word, text):
        if not _latin(text[start - 1 : start]) and not _latin(text[end : end + 1]):
            yield start, end


def _latin(character: str) -> bool:
    return character.isascii() and character.isalnum()
