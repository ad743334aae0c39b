"""The lines of a page in a text, copied from a PDF or a mail: each ends where the page did."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.importing.document import Edit
from examprep.importing.prose import goes_on

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = re.compile(r"[^\n]*[^\s](?=[^\S\n]*(?:\n|\Z))")
_SET_APART = re.compile(r"\S {3,}\S")
"""Blanks within a line, as running heads and rows of options have them."""
_ROOM = 4
"""Fewer cells than these are free at the end of a line that was wrapped: two characters."""
_FEW = 5
"""So many lines at least make a page; of fewer some are as long as each other by chance."""


def columns(text: str) -> Iterator[Edit]:
    """The ends of lines in mid-sentence that are as long as the longest of the text, where most of
    those are."""
    lines = [line for line in _LINE.finditer(text) if not _SET_APART.search(line[0])]
    widths = [_cells(line[0]) for line in lines]
    limit = max(widths, default=0) - _ROOM
    full = sum(width > limit for width in widths)
    wrapped = [
        (line.end(), following.start())
        for (line, following), width in zip(pairwise(lines), widths, strict=False)
        if width > limit and goes_on(line[0], following[0])
    ]
    if full >= _FEW and 2 * len(wrapped) > full:
        yield from (Edit(start, end, "") for start, end in wrapped if _adjoin(text, start, end))


def _cells(line: str) -> int:
    return sum(1 if character.isascii() else 2 for character in line)


def _adjoin(text: str, start: int, end: int) -> bool:
    """Whether nothing but one line end stands there."""
    return text[start:end].strip(" ") == "\n"
