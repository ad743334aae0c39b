"""What was read of an RTF file → blocks and tables in reading order."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from examprep.importing.readers import tables
from examprep.importing.readers.numerals import BULLET
from examprep.importing.readers.runs import Run, block, underlined
from examprep.importing.readers.word.lists import spaced
from examprep.importing.readers.word.rtf.flow import Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.importing.document import Block, Table
    from examprep.importing.readers.word.rtf.colours import Colours
    from examprep.importing.readers.word.rtf.flow import Cell, Flow, Format, Grid, Piece


@dataclass(slots=True)
class Layout:
    """Counts the paragraphs and tables of a body; `usual` is the number of the colour that most of
    its text has."""

    colours: Colours
    usual: int
    _paragraphs: int = 0
    _tables: int = 0

    @classmethod
    def of(cls, body: Flow, colours: Colours) -> Layout:
        """The layout of a file whose body has been read."""
        sizes: Counter[int] = Counter()
        for piece in _pieces(body):
            sizes[piece.format.colour] += len(piece.text)
        return cls(colours, max(sizes, key=lambda colour: sizes[colour], default=0))

    def content(self, flow: Flow, at: str = "") -> Iterator[Block | Table]:
        """The paragraphs and tables of a text, as `word.body.Body` places them."""
        for part in flow.content:
            if isinstance(part, Paragraph):
                yield from self._paragraph(part, at or self._next())
            else:
                yield from self._table(part)

    def _next(self) -> str:
        self._paragraphs += 1
        return f"p{self._paragraphs}"

    def _paragraph(self, paragraph: Paragraph, at: str) -> Iterator[Block | Table]:
        alike = groupby(paragraph.pieces, attrgetter("format"))
        runs = (self._run("".join([piece.text for piece in those]), own) for own, those in alike)
        yield block(runs, at, _label(paragraph.label))
        for box in paragraph.boxes:
            yield from self.content(box, at)

    def _table(self, table: Grid) -> tables.Cell:
        self._tables += 1
        at = f"t{self._tables}"
        rows = [
            [self._cell(cell, f"{at} r{n} c{column}") for column, cell in enumerate(row, 1)]
            for n, row in enumerate(table, 1)
        ]
        return tables.arranged(rows, at)

    def _cell(self, cell: Cell, at: str) -> tables.Cell:
        return tables.Cell(part for each in cell for part in self._paragraph(each, at))

    def _run(self, text: str, own: Format) -> Run:
        apart = own.colour != self.usual and self.colours.sets_apart(own.colour)
        run = Run(text, apart or self.colours.sets_apart(own.back), own.bold)
        return underlined(run) if own.underlined else run


def _label(printed: str) -> str:
    """The label of a list, ready to stand before the text."""
    label = printed.strip()
    return spaced(label if any(map(str.isalnum, label)) else BULLET) if label else ""


def _pieces(flow: Flow) -> Iterator[Piece]:
    for part in flow.content:
        cells = [[part]] if isinstance(part, Paragraph) else [cell for row in part for cell in row]
        for paragraph in (each for cell in cells for each in cell):
            yield from paragraph.pieces
