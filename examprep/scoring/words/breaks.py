"""Line breaks: one that ends a line of its own is a stop, one that only wraps a line is nothing."""

from __future__ import annotations

import re

from examprep.scoring.words.tokens import placed, segmenter
from examprep.text import squash

NARROW = 20
"""No column of text has fewer Chinese characters: a narrower line was not wrapped."""

RAGGED = 4
"""A line that was wrapped is so many cells shorter at most than the longest one of the text: two
Chinese characters, for one or a sign may not begin or end a line."""

AROUND = 4
"""So many characters on either side of a break show whether it stands amid a word."""

_BREAK = re.compile(r"\s*\n\s*")


def stopped(text: str) -> str:
    """The text with `;` for a break that ends a line of its own, so that all places stay the same.

    A line that is as long as the others was wrapped, as those of a PDF are, unless it is short; so
    was one that breaks amid a word.
    """
    if "\n" not in text:
        return text
    breaks = list(_BREAK.finditer(text))
    starts = [0, *(found.end() for found in breaks)]
    ends = [*(found.start() for found in breaks), len(text)]
    widths = [_cells(text[start:end]) for start, end in zip(starts, ends, strict=True)]
    full = max(2 * NARROW, max(widths) - RAGGED)
    kept = list(text)
    for width, found in zip(widths, breaks, strict=False):
        if width < full and not _amid_a_word(found, text):
            kept[found.start()] = ";"
    return "".join(kept)


def _cells(line: str) -> int:
    """How wide a line is: a Chinese character is as wide as two Latin ones."""
    return sum(1 if character.isascii() else 2 for character in line)


def _amid_a_word(found: re.Match[str], text: str) -> bool:
    before = squash(text[max(0, found.start() - AROUND) : found.start()])
    after = squash(text[found.end() : found.end() + AROUND])
    words = placed(segmenter()(before + after))
    return any(word.start < len(before) < word.end for word in words)
