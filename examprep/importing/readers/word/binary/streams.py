"""The two streams of a Word 97 file and the parts its header points to (MS-DOC, 2.5)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from struct import unpack_from

_PARTS = 0x9A
_LENGTHS = {"text": 0x4C, "footnote": 0x50, "header": 0x54, "macro": 0x58, "remark": 0x5C,
            "endnote": 0x60, "box": 0x64}  # fmt: skip
"""Where the header keeps the lengths, in characters, of the texts that follow each other."""


class Part(IntEnum):
    """Parts of the table stream by their number in the header."""

    STYLES = 1
    CHARACTERS = 12
    PARAGRAPHS = 13
    PIECES = 33
    LISTS = 73
    LIST_USES = 74


@dataclass(frozen=True, slots=True)
class Streams:
    """The bytes of a Word 97 file: the text with its formats, and the tables about them."""

    main: bytes
    table: bytes
    data: bytes = b""
    """What was too large for its place elsewhere."""

    def part(self, part: Part) -> bytes:
        """A part of the table stream."""
        start, size = self.span(part)
        return self.table[start : start + size]

    def span(self, part: Part) -> tuple[int, int]:
        """Where a part of the table stream starts, and its size."""
        start, size = unpack_from("<II", self.main, _PARTS + 8 * part)
        return start, size

    def sections(self) -> dict[str, tuple[int, int]]:
        """The first and the past-the-end character of each text of the file."""
        sections, start = {}, 0
        for name, at in _LENGTHS.items():
            end = start + int(unpack_from("<I", self.main, at)[0])
            sections[name] = (start, end)
            start = end
        return sections
