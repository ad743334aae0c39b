"""Word 97's .doc (and WPS's .wps), the binary file of the years before .docx → a document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from examprep.importing.document import Block, Document
from examprep.importing.readers.runs import block
from examprep.importing.readers.tables import Cell, arranged
from examprep.importing.readers.word.binary.characters import Characters
from examprep.importing.readers.word.binary.formats import stretches
from examprep.importing.readers.word.binary.lists import numberings
from examprep.importing.readers.word.binary.paragraphs import Paragraphs
from examprep.importing.readers.word.binary.streams import Part
from examprep.importing.readers.word.binary.styles import styles
from examprep.importing.readers.word.binary.text import text
from examprep.importing.readers.word.lists import Lists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.importing.document import Table
    from examprep.importing.readers.word.binary.paragraphs import Paragraph
    from examprep.importing.readers.word.binary.streams import Streams


def document(streams: Streams, file: str) -> Document:
    """The document in a Word 97 file, with places as in a .docx. Raises ValueError, IndexError
    or struct.error where the file is damaged."""
    characters = Characters(text(streams), stretches(streams, Part.CHARACTERS, 1))
    characters.look_over()
    paragraphs = Paragraphs(
        streams, characters.text, stretches(streams, Part.PARAGRAPHS, 13), styles(streams)
    )
    reader = _Reader(characters, paragraphs, Lists(numberings(streams)))
    sections = streams.sections()
    content = list(reader.content(*sections["text"]))
    for name in ("footnote", "endnote", "box"):
        content += reader.beside(*sections[name], name)
    headers = list(reader.beside(*sections["header"], "header"))
    return Document(file, tuple(content), (*reader.left_out, *headers))


@dataclass(slots=True)
class _Reader:
    characters: Characters
    paragraphs: Paragraphs
    lists: Lists
    left_out: list[Block] = field(default_factory=list)
    _counted: int = 0
    _tables: int = 0
    _rows: list[list[Cell]] = field(default_factory=list)
    _row: list[Cell] = field(default_factory=list)
    _cell: Cell = field(default_factory=Cell)

    def content(self, start: int, end: int) -> Iterator[Block | Table]:
        """The paragraphs and tables between two characters."""
        for paragraph in self.paragraphs.between(start, end):
            if paragraph.in_table:
                self._tabled(paragraph)
                continue
            yield from self._table()
            self._counted += 1
            made = self._block(paragraph, f"p{self._counted}")
            if self.characters.fields.listed(made.text, paragraph.style):
                self.left_out.append(made)
            else:
                yield made
        yield from self._table()

    def beside(self, start: int, end: int, at: str) -> Iterator[Block]:
        """The paragraphs of a text beside the main one that are not empty."""
        blocks = (self._block(paragraph, at) for paragraph in self.paragraphs.between(start, end))
        return (block for block in blocks if block.text.strip())

    def _block(self, paragraph: Paragraph, at: str) -> Block:
        label = self.lists.label(str(paragraph.list), paragraph.depth)
        return block(self.characters.runs(paragraph.start, paragraph.end), at, label)

    def _tabled(self, paragraph: Paragraph) -> None:
        """Take in a paragraph of a table, which ends a cell or a row or neither."""
        if not paragraph.ends_row:
            at = f"t{self._tables + 1} r{len(self._rows) + 1} c{len(self._row) + 1}"
            self._cell.append(self._block(paragraph, at))
        if paragraph.ends_cell or paragraph.ends_row:
            self._row += [self._cell] if self._cell else []
            self._cell = Cell()
        if paragraph.ends_row:
            self._rows.append(self._row)
            self._row = []

    def _table(self) -> Cell:
        """The table that ends here, if one does."""
        rows = [*self._rows, [*self._row, self._cell]] if self._row or self._cell else self._rows
        self._rows, self._row, self._cell = [], [], Cell()
        if not rows:
            return Cell()
        self._tables += 1
        return arranged(rows, f"t{self._tables}")
