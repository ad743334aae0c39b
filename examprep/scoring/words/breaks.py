"""Line breaks, and blanks in Chinese: one that ends a line or a clause is a stop, one that only
wraps a line or spaces characters out is nothing."""

from __future__ import annotations

import re
from operator import and_

from examprep.scoring.words.tokens import placed, segmenter
from examprep.text import squash

NARROW = 20
"""No column of text has fewer Chinese characters: a narrower line was not wrapped."""

RAGGED = 4
"""A line that was wrapped is so many cells shorter at most than the longest one of the text: two
Chinese characters, for one or a sign may not begin or end a line."""

COLUMN = 3
"""So many lines at least before the last make a column."""

AROUND = 4
"""So many characters on either side of a break show whether it stands amid a word."""

PIECE = 3
"""So many characters have pieces on the mean that are clauses: words set apart are shorter."""

_GOES_ON = frozenset("的地了着和与及并、，。；：）")
"""What a line of its own does not begin with."""

_LEADS = frozenset("的地和与及把将对向从由为并而或")
"""What a line of its own does not end with."""

_BREAK = re.compile(r"(?<!\s)\s*\n\s*")
_BLANK = re.compile("(?<=[\u4e00-\u9fff])[ \t\u3000]+(?=[\u4e00-\u9fff])")
_ROW = re.compile("(?<![\u4e00-\u9fff])[\u4e00-\u9fff]+(?:[ \t\u3000]+[\u4e00-\u9fff]+)+")


def stopped(text: str) -> str:
    """The text with `;` for a break that ends a line of its own and `,` for a blank that ends a
    clause, so that all places stay the same."""
    return _lines(_clauses(text))


def _clauses(text: str) -> str:
    """The text with `,` for its blanks, where they set clauses apart: between pieces of some
    length, and hardly one of them amid a word."""
    blanks = list(_BLANK.finditer(text))
    pieces = [piece for row in _ROW.findall(text) for piece in row.split()]
    if len("".join(pieces)) < PIECE * len(pieces):
        return text
    torn = [_tears(found, text) for found in blanks]
    if 4 * sum(torn) > len(torn):
        return text
    kept = list(text)
    for found, amid in zip(blanks, torn, strict=True):
        if not amid:
            kept[found.start()] = ","
    return "".join(kept)


def _lines(text: str) -> str:
    """The text with `;` for its breaks.

    A line that breaks amid a word was wrapped, and then so were all as long as the longest, as
    those of a PDF are. So was a column that is all of one width. That two are as long shows
    nothing: so are many lines of their own.
    """
    if "\n" not in text:
        return text
    breaks = list(_BREAK.finditer(text))
    starts = [0, *(found.end() for found in breaks)]
    ends = [*(found.start() for found in breaks), len(text)]
    widths = [_cells(text[start:end]) for start, end in zip(starts, ends, strict=True)]
    full = max(2 * NARROW, max(widths) - RAGGED)
    torn = [_tears(found, text) for found in breaks]
    long = [width >= full for width in widths[:-1]]
    wrapped = any(map(and_, torn, long)) or (len(long) >= COLUMN and len({*widths[:-1]}) == 1)
    kept = list(text)
    for found, amid, wide in zip(breaks, torn, long, strict=True):
        if not (amid or (wide and wrapped)):
            kept[found.start()] = ";"
    return "".join(kept)


def _cells(line: str) -> int:
    """How wide a line is: a Chinese character is as wide as two Latin ones."""
    return sum(1 if character.isascii() else 2 for character in line)


def _tears(found: re.Match[str], text: str) -> bool:
    """Whether a break stands amid a word, before what begins no line or after what ends none."""
    if text[found.end() : found.end() + 1] in _GOES_ON or text[found.start() - 1] in _LEADS:
        return True
    border = text[found.start() - 1] + text[found.end() : found.end() + 1]
    if not border.isalnum() or border.isdecimal():  # 31.1%⏎2/ 不对
        return False
    before = squash(text[max(0, found.start() - AROUND) : found.start()])
    after = squash(text[found.end() : found.end() + AROUND])
    words = placed(segmenter()(before + after))
    return any(word.start < len(before) < word.end for word in words)
