"""Where the paragraphs of a Word 97 file begin and end, and what each one is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.importing.readers.word.binary.formats import changes
from examprep.importing.readers.word.binary.styles import inherited

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.importing.readers.word.binary.formats import Stretches
    from examprep.importing.readers.word.binary.streams import Streams
    from examprep.importing.readers.word.binary.styles import Style
    from examprep.importing.readers.word.binary.text import Text

_ELSEWHERE = (0x6645, 0x6646)
_IN_TABLE, _ROW_END, _DEPTH, _LIST = 0x2416, 0x2417, 0x260A, 0x460B
_CELL = "\x07"
_PAGE = "\x0c"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: its characters without the mark that ends it, and what it is part of."""

    start: int
    end: int
    mark: str
    style: str
    changes: dict[int, bytes]

    @property
    def in_table(self) -> bool:
        """Whether it stands in a table."""
        return any(self.changes.get(_IN_TABLE, b"")) or self.ends_row

    @property
    def ends_cell(self) -> bool:
        """Whether a cell ends with it."""
        return self.mark == _CELL

    @property
    def ends_row(self) -> bool:
        """Whether it is nothing but the end of a row."""
        return any(self.changes.get(_ROW_END, b""))

    @property
    def list(self) -> int:
        """The number of its numbering; one that does not exist where it has none."""
        return int.from_bytes(self.changes.get(_LIST, b""), "little")

    @property
    def depth(self) -> int:
        """Its depth in the numbering."""
        return int.from_bytes(self.changes.get(_DEPTH, b""), "little")


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """Finds the paragraphs of a file."""

    streams: Streams
    text: Text
    stretches: Stretches
    styles: dict[int, Style]

    def between(self, start: int, end: int) -> Iterator[Paragraph]:
        """The paragraphs from character `start` to before `end`."""
        end = min(end, len(self.text.characters))
        for mark in re.compile("[\r\x07\x0c]").finditer(self.text.characters, start, end):
            if mark[0] == _PAGE and not self._ends(mark.start()):
                continue  # the page ends here, not the paragraph
            yield self._paragraph(start, mark.start(), mark[0])
            start = mark.end()
        if start < end:
            yield self._paragraph(start, end, "")

    def _ends(self, at: int) -> bool:
        """Whether a paragraph ends with the character `at`."""
        piece = self.text.piece(at)
        return piece.byte(at + 1) == self.stretches.at(piece.byte(at)).end

    def _paragraph(self, start: int, end: int, mark: str) -> Paragraph:
        data = self.stretches.at(self.text.piece(end).byte(end)).data
        number = int.from_bytes(data[:2], "little")
        own = changes(data[2:])
        for code in _ELSEWHERE:
            own |= self._elsewhere(own.get(code))
        name = self.styles[number].name if number in self.styles else ""
        return Paragraph(start, end, mark, name, inherited(self.styles, number) | own)

    def _elsewhere(self, operand: bytes | None) -> dict[int, bytes]:
        """Changes that were too many for their place, by where they stand in the data stream."""
        if operand is None:
            return {}
        at = int.from_bytes(operand, "little")
        size = int.from_bytes(self.streams.data[at : at + 2], "little")
        return changes(self.streams.data[at + 2 : at + 2 + size])
