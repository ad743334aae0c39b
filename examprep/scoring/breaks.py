"""Line breaks: one that ends a line of its own is a stop, one that only wraps a line is nothing."""

from __future__ import annotations

import re

from examprep.scoring.tokens import placed, segmenter
from examprep.text import squash

NARROW = 20
"""No column of text is narrower: a line of fewer characters was not wrapped."""

FULL = 0.8
"""A line that was wrapped is so long at least, beside the longest one of the text."""

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
    longest = max(end - start for start, end in zip(starts, ends, strict=True))
    full = max(NARROW, FULL * longest)
    kept = list(text)
    for start, found in zip(starts, breaks, strict=False):
        if found.start() - start < full and not _amid_a_word(found, text):
            kept[found.start()] = ";"
    return "".join(kept)


def _amid_a_word(found: re.Match[str], text: str) -> bool:
    before = squash(text[max(0, found.start() - AROUND) : found.start()])
    after = squash(text[found.end() : found.end() + AROUND])
    words = placed(segmenter()(before + after))
    return any(word.start < len(before) < word.end for word in words)
