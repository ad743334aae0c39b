"""Which characters a font file has glyphs for."""

from __future__ import annotations

from bisect import bisect
from struct import iter_unpack, unpack_from
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

GROUPS = 12
"""The format of the character map that holds all of Unicode as ranges (OpenType, cmap)."""


def lacking(path: str, index: int, signs: Iterable[str]) -> list[str]:
    """The characters that the font at `index` of the file has no glyph for, in their order."""
    from fontTools.ttLib import TTFont

    with TTFont(path, fontNumber=index, lazy=True) as font:
        ranges = _ranges(font.reader["cmap"])
        if ranges is None:
            known = font.getBestCmap()
            return sorted(sign for sign in signs if ord(sign) not in known)
    starts = [start for start, _ in ranges]
    return sorted(sign for sign in signs if not _within(ranges, starts, ord(sign)))


def _ranges(table: bytes) -> list[tuple[int, int]] | None:
    """First and last characters of the ranges, None where the map has another format.

    They are read here because fontTools names each of the 60,000 glyphs of a Chinese font to tell
    whether one is there, which takes longer than setting the paper.
    """
    (count,) = unpack_from(">H", table, 2)
    for record in range(count):
        (offset,) = unpack_from(">I", table, 8 + 8 * record)
        (format_,) = unpack_from(">H", table, offset)
        if format_ == GROUPS:
            (groups,) = unpack_from(">I", table, offset + 12)
            body = table[offset + 16 : offset + 16 + 12 * groups]
            return [(first, last) for first, last, _glyph in iter_unpack(">III", body)]
    return None


def _within(ranges: list[tuple[int, int]], starts: list[int], code: int) -> bool:
    at = bisect(starts, code) - 1
    return at >= 0 and code <= ranges[at][1]
