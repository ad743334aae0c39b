"""A stretch of text in an RTF file, its body or a footnote: paragraphs, and rows of cells."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

_LINES = {
    "ul", "uld", "uldb", "uldash", "uldashd", "uldashdd", "ulth", "ulthd", "ulw", "ulwave",
}  # fmt: skip
_BOLD = {"b", "ab"}
"""LibreOffice has bold Chinese as `\\ab`, the type of the script beside the one that it is in."""
_BACKS = {"highlight", "chcbpat", "cb"}


class Format(NamedTuple):
    """How text is set: font and colours by their numbers, colour 0 being that of the page."""

    font: int = 0
    bold: bool = False
    underlined: bool = False
    back: int = 0
    colour: int = 0

    def changed(self, word: str, number: int | None) -> Format:
        """The format after a control word, which may have nothing to do with it."""
        if word == "f":
            return self._replace(font=number or 0)
        if word in _BOLD:
            return self._replace(bold=number != 0)
        if word in _LINES or word == "ulnone":
            return self._replace(underlined=number != 0 and word != "ulnone")
        if word in _BACKS:
            return self._replace(back=number or 0)
        return self._replace(colour=number or 0) if word == "cf" else self


class Piece(NamedTuple):
    """Some text of one format."""

    text: str
    format: Format


@dataclass(slots=True)
class Paragraph:
    """A paragraph with the label of its list as it is printed, and the text boxes in it."""

    label: str = ""
    pieces: list[Piece] = field(default_factory=list)
    boxes: list[Flow] = field(default_factory=list)


Cell = list[Paragraph]


class Grid(list[list[Cell]]):
    """The rows of a table."""


@dataclass(slots=True)
class Flow:
    """Where text is put: the paragraph that is being written, and all that is done."""

    content: list[Paragraph | Grid] = field(default_factory=list)
    open: Paragraph = field(default_factory=Paragraph)
    _cell: Cell = field(default_factory=list)
    _row: list[Cell] = field(default_factory=list)
    _table: Grid | None = None

    def write(self, text: str, format: Format) -> None:
        """Add text to the paragraph."""
        self.open.pieces.append(Piece(text, format))

    def end_paragraph(self, *, in_table: bool) -> None:
        """End the paragraph, which stands in a cell or not."""
        done, self.open = self.open, Paragraph()
        if in_table:
            self._cell.append(done)
        else:
            self.end_row()
            self._table = None
            self.content.append(done)

    def end_cell(self) -> None:
        """End a cell and the paragraph in it."""
        self.end_paragraph(in_table=True)
        self._row.append(self._cell)
        self._cell = []

    def end_row(self) -> None:
        """End a row, if one is begun; those in a row are a table."""
        if self._cell:  # cut short
            self._row.append(self._cell)
            self._cell = []
        if not self._row:
            return
        if self._table is None:
            self._table = Grid()
            self.content.append(self._table)
        self._table.append(self._row)
        self._row = []

    def close(self) -> None:
        """End what is open at the end of the text."""
        if self.open.pieces or self.open.boxes:
            self.end_paragraph(in_table=bool(self._cell or self._row))
        self.end_row()
