"""How much a reader takes on: more than any exam needs, less than a computer chokes on."""

from __future__ import annotations

from examprep.errors import N_, UnreadableFile

MEGABYTE = 2**20
TEXT = 64 * MEGABYTE
"""Bytes of a text, a page or one XML part: about 20 million Chinese characters."""
UNPACKED = 200 * MEGABYTE
"""Bytes of all the files in a zip together."""
RATIO = 200
"""A file in a zip larger than a megabyte may shrink to no less than one part in this many; Word
and Excel write one in 5 to 40."""
CELLS = 5_000_000
"""The area of one sheet, empty cells included."""


def check(size: int, limit: int, file: str) -> None:
    """Raise `UnreadableFile` where a file holds more bytes than its kind may."""
    if size > limit:
        raise UnreadableFile(file=file, reason=N_("the file is too large; split it into parts"))
