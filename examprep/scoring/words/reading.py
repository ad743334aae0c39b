"""A text as the matcher reads it, and where in it a word is found."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from examprep.scoring.values.agreement import same
from examprep.scoring.values.quantities import quantities, quantity
from examprep.scoring.words.breaks import stopped
from examprep.scoring.words.choices import mark_choices
from examprep.scoring.words.finding import spans
from examprep.scoring.words.formulas import is_formula, pattern
from examprep.scoring.words.splitting import unmarked
from examprep.text import Folded, Span, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LOOSE_BLANK = re.compile(" (?:(?![a-z0-9])|(?<![a-z0-9] ))")
"""Begins with the blank itself, so that `re` looks at blanks only."""

_ARROW = re.compile("(?<=[\u4e00-\u9fff)）])[→⇒➡](?=[\u4e00-\u9fff(（])")

_CROSSED = re.compile(
    "(?:(?<=[,，;；。:：、!！?？])|^)( *)[×✕✖✗✘❌](?= *[\u4e00-\u9fff]{2})"
    "|(?<= )[×✕✖✗✘❌](?=[\u4e00-\u9fff]{2})"  # not 长 × 宽
    "|(?<=[\u4e00-\u9fff])[×✕✖✗✘❌](?=盲目|擅自|私自|随意|强行|带病|隐瞒|推诿|敷衍|违[规章反]|超[载速员])"
)


def read(text: str) -> Folded:
    """The folded text without list markers, and without blanks and wrapped lines where Chinese has
    none: only between two Latin words does a blank tell anything. A cross before a clause says that
    it is not to be done."""
    said = _ARROW.sub(",", stopped(unmarked(text)).replace("——", ",,"))
    folded = fold(_CROSSED.sub(r"\1勿", said))
    folded = Folded(mark_choices(folded.text), folded.origin)
    blanks = (blank.span() for blank in _LOOSE_BLANK.finditer(folded.text))
    return folded.spliced((blank, "", blank) for blank in blanks)


def stands_in(word: str, text: str) -> bool:
    """Whether the whole word stands in the text."""
    return bool(_places_of_whole(word, text)) if is_whole(word) else word in text


@lru_cache(maxsize=1 << 14)
def is_whole(word: str) -> bool:
    """Whether a word counts only whole: a Latin word, a number, a quantity, a formula."""
    return word.isascii() or quantity(word) is not None


def is_short(word: str) -> bool:
    """Whether a word is one Chinese character."""
    return len(word) == 1 and not word.isascii()


class Recalls(dict[str, float]):
    """How much of each word a text holds, 0 to 1, worked out when it is first asked for: the points
    of a question share many words.

    It is the mean of the whole word (yes or no), the share of its characters and the share of its
    pairs of characters. A Chinese word counts wherever its characters stand in a row, for the cut
    of a word depends on its neighbours and must not decide about marks. What `is_whole` counts only
    whole, a quantity by its value.
    """

    __slots__ = ("_characters", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._characters = frozenset(text)

    def __missing__(self, word: str) -> float:
        if not is_whole(word):
            self.look_up([word])
            return self[word]
        self[word] = found = float(bool(_places_of_whole(word, self.text)))
        return found

    def look_up(self, words: Iterable[str]) -> None:
        """Look for words none of which `is_whole`, all at once."""
        text, characters = self.text, self._characters
        for word in words:
            if word in text:
                self[word] = 1.0
            elif len(word) == 1 or characters.isdisjoint(word):  # most words of most points
                self[word] = 0.0
            elif len(word) == 2:
                self[word] = 1 / 3 if characters.issuperset(word) else 1 / 6
            else:
                self[word] = _in_part(word, text)


@lru_cache(maxsize=16)
def recalls(text: str) -> Recalls:
    """How much of each word a folded text holds."""
    return Recalls(text)


def _in_part(word: str, text: str) -> float:
    """The recall of a Chinese word of three characters or more that stands nowhere as a whole."""
    characters = sum([character in text for character in word])
    if characters < 2:
        return characters / len(word) / 3
    pairs = _pairs(word)
    return (characters / len(word) + sum([pair in text for pair in pairs]) / len(pairs)) / 3


def places(word: str, text: str) -> Sequence[Span]:
    """The spans of a text that speak for a word: itself or, where it is nowhere, its pairs."""
    if is_whole(word):
        return _places_of_whole(word, text)
    return spans(word, text) or [span for pair in _pairs(word) for span in spans(pair, text)]


@lru_cache(maxsize=4096)
def _pairs(word: str) -> tuple[str, ...]:
    return tuple(word[at : at + 2] for at in range(len(word) - 1))


@lru_cache(maxsize=256)
def _places_of_whole(word: str, text: str) -> list[Span]:
    if (sought := quantity(word)) is not None:
        told = [(start, end) for start, end, found in quantities(text) if same(found, sought)]
        if told or sought.unit:  # a number alone may be part of a name: 192.168.0.1
            return told
    if is_formula(word):
        return [found.span() for found in pattern(word).finditer(text)]
    return [
        (start, end)
        for start, end in spans(word, text)
        if not _latin(text[start - 1 : start]) and not _latin(text[end : end + 1])
    ]


def _latin(character: str) -> bool:
    return character.isascii() and character.isalnum()
