"""Two texts that mean the same made the same: width, case, traditional characters, blanks.

Every change keeps the way back to the text as given, so that whatever is found in the folded text
can be shown where the reader wrote it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


Span = tuple[int, int]
Change = tuple[Span, str, Span]
"""What goes out of a text, the word that comes in, and what of the text that word stands for."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `origin[i]` is the index, in the text as given, of what gave character i."""

    text: str
    origin: tuple[int, ...]

    def given(self, start: int, end: int) -> tuple[int, int]:
        """The span [start, end) of the folded text as a span of the text as given; not empty."""
        return self.origin[start], self.origin[end - 1] + 1

    def spliced(self, changes: Iterable[Change]) -> Folded:
        """The text with other words in it, in the order of their places. Each character of a word
        has the origin of the one as far into what it stands for, the last that of the last."""
        pieces: list[str] = []
        origin: list[int] = []
        done = 0
        for (start, end), word, (begin, after) in changes:
            pieces += self.text[done:start], word
            origin += self.origin[done:start]
            if word:
                origin += [self.origin[min(begin + at, after - 1)] for at in range(len(word) - 1)]
                origin.append(self.origin[after - 1])
            done = end
        return Folded("".join([*pieces, self.text[done:]]), (*origin, *self.origin[done:]))


def fold(text: str) -> Folded:
    """The text by which two writings of one thing are equal.

    Each character goes through NFKC and lower case, traditional characters become simplified ones
    in the light of their neighbours, and a run of white space becomes one blank.
    """
    folded = text.translate(_CHARACTERS)
    if len(folded) == len(text) and "  " not in folded:  # nearly always: nothing moved
        return Folded(simplify(folded), tuple(range(len(text))))
    moved = [(piece, at) for at, given in enumerate(text) for piece in given.translate(_CHARACTERS)]
    kept = [
        (piece, at)
        for (before, _), (piece, at) in pairwise([("", -1), *moved])
        if piece != " " or before != " "
    ]
    return Folded(simplify("".join(piece for piece, _ in kept)), tuple(at for _, at in kept))


def squash(text: str) -> str:
    """The folded text's letters, digits and Chinese characters alone, to compare and search by."""
    return letters(simplify(text.translate(_CHARACTERS)))


def letters(text: str) -> str:
    """What of a text is no punctuation: two texts that have it in common say the same."""
    return MARKS.sub("", text)


def xml_text(text: str) -> str:
    """The text without the characters that no XML holds (XML 1.0, section 2.2)."""
    return _NOT_XML.sub("", text)


_NOT_XML = re.compile(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def any_of(words: Iterable[str]) -> str:
    """The pattern for any of some words, of those that begin at one place the longest."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


MARKS = re.compile(r"[\W_]+")
"""All that `str.isalnum` does not know."""


def simplify(text: str) -> str:
    """Simplified characters for traditional ones, in a text of the same length."""
    if is_simplified(text):
        return text
    convert = _converter()
    simplified = convert(text)
    if len(simplified) == len(text):
        return simplified
    return "".join(_same_length(convert(character), character) for character in text)


def is_simplified(text: str) -> bool:
    """Whether OpenCC would certainly leave a text as it is, so that it need not be loaded."""
    try:
        text.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return not _TRADITIONAL_TOO.search(text)


_TRADITIONAL_TOO = re.compile("[乾菸薹拚捱摺吒後徵夥榘於袷麴醣麽覆藉坏沈哩]")
"""The characters of GB 2312, the standard for simplified Chinese, that OpenCC turns into others by
themselves, or that no pair it turns into another is without."""


def _same_length(converted: str, given: str) -> str:
    return converted if len(converted) == 1 else given


class _Characters(dict[int, str]):
    """What each character folds to, for `str.translate`, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    if character.isspace():
        return " "
    if unicodedata.category(character) == "Cs":  # half of a pair: no text can be made of it
        return "\N{REPLACEMENT CHARACTER}"
    return unicodedata.normalize("NFKC", character).lower()


_CHARACTERS = _Characters()


@cache
def _converter() -> Callable[[str], str]:
    from opencc import OpenCC

    convert: Callable[[str], str] = OpenCC("t2s").convert
    return convert
