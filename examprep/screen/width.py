"""How wide text is on a terminal, and where a line of Chinese may break.

A wide or full-width character (UAX #11) takes two cells, a combining or invisible one none, every
other one. Ambiguous characters (“ ” … ① ✓) count one, as terminals draw them outside CJK locales;
since some draw two, no column may stand behind free text.
"""

from __future__ import annotations

import os
import re
import sys
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING
from unicodedata import category, east_asian_width

if TYPE_CHECKING:
    from collections.abc import Iterator

UNLIMITED = sys.maxsize
"""The width of what is no terminal: nothing is wrapped."""

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_WIDE = "⺀-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\U0001f300-\U0003fffd"
_OPENING = "（《「『【〔〈“‘"
_CLOSING = "，。、；：？！）》」』】〕〉”’％…—～·"
_ASCII_CLOSING = r",.;:?!)\]%"  # as many type them behind Chinese
_WORD = rf"[^\s{_WIDE}{_OPENING}{_CLOSING}]+(?:(?<=\d) [{_WIDE}])?"
_PIECE = rf"\s+|[{_OPENING}]*(?:[{_WIDE}][{_ASCII_CLOSING}]*|{_WORD})?[{_CLOSING}]*"
"""Compiled when it is first used: most commands wrap nothing."""


def terminal_columns() -> int:
    """The cells of a line on the terminal: what COLUMNS or stdout says, or else 80.

    `shutil.get_terminal_size` says the same, and loads three compressors with it.
    """
    given = os.environ.get("COLUMNS", "")
    if given.isdigit() and int(given):
        return int(given)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or 80  # type: ignore[union-attr]
    except (AttributeError, ValueError, OSError):
        return 80


def cells(text: str) -> int:
    """How many cells `text`, a single line without control sequences, takes."""
    if text.isascii():
        return len(text)
    return sum(map(_cells_of, text))


def ends(text: str) -> Iterator[int]:
    """The cell in which each character of `text`, a single line, ends."""
    return accumulate(map(_cells_of, text))


def pad(text: str, width: int) -> str:
    """`text` followed by the spaces that bring it to `width` cells."""
    return text + " " * (width - cells(text))


def plain(text: str) -> str:
    """`text`, a single line, as a terminal shows it: no tabs, and nothing that it would obey."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text.expandtabs(4))


def wrap(text: str, width: int) -> list[str]:
    """The lines of `text`, none wider than `width` cells (2 or more).

    Lines break at spaces and between Chinese characters, never before closing or after opening
    punctuation, nor between a number and the unit behind it; a word wider than a line is cut. Line
    breaks of `text` are kept.
    """
    return [line for given in text.split("\n") for line in _wrap_line(plain(given), width)]


def _wrap_line(text: str, width: int) -> list[str]:
    if cells(text) <= width:
        return [text]
    lines = [""]
    for piece in _pieces(text, width):
        if cells(lines[-1] + piece.rstrip()) <= width:
            lines[-1] += piece
        elif not piece.isspace():
            lines.append(piece)
    return [line.rstrip() for line in lines]


def _pieces(text: str, width: int) -> list[str]:
    """What no line may break within, each cut where it would not fit in a line by itself."""
    pieces: list[str] = []
    for piece in re.findall(_PIECE, text):
        start = 0
        for end in range(1, len(piece) + 1):
            if cells(piece[start:end]) > width:
                pieces.append(piece[start : end - 1])
                start = end - 1
        pieces.append(piece[start:])
    return [piece for piece in pieces if piece]


@cache
def _cells_of(char: str) -> int:
    if category(char) in {"Mn", "Me", "Cf", "Cc"}:
        return 0
    return 2 if east_asian_width(char) in "FW" else 1
