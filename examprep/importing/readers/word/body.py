"""The body of a Word document → blocks and tables in reading order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from examprep.importing.document import Block
from examprep.importing.readers.runs import block
from examprep.importing.readers.tables import Cell, arranged
from examprep.importing.readers.word.names import W, number, value
from examprep.importing.readers.word.paragraphs import ALTERNATIVES, UNSEEN, first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from xml.etree.ElementTree import Element

    from examprep.importing.document import Table
    from examprep.importing.readers.word.paragraphs import Paragraphs

_WIDEST = 64
"""Columns that one cell may span."""


@dataclass(slots=True)
class Body:
    """Walks a body once, counting its paragraphs and tables; `label` gives a paragraph's list
    label from its properties, and must see every paragraph in order."""

    paragraphs: Paragraphs
    label: Callable[[Element | None], str]
    left_out: list[Block] = field(default_factory=list)
    _paragraphs: int = 0
    _tables: int = 0

    def content(self, parent: Element, at: str = "") -> Iterator[Block | Table]:
        """The paragraphs and tables in an element. They stand at `at`; without it they belong to
        the body and are numbered: `p12`, and `t2 r3 c1` for a cell."""
        for child in parent:
            if child.tag == W + "p":
                yield from self._paragraph(child, at or self._next())
            elif child.tag == W + "tbl":
                yield from self._table(child)
            elif child.tag == ALTERNATIVES:
                yield from self.content(first(child), at)
            elif _of_contents(child):
                self.left_out += _blocks(self.content(child, at))
            elif child.tag not in UNSEEN:
                yield from self.content(child, at)

    def _next(self) -> str:
        self._paragraphs += 1
        return f"p{self._paragraphs}"

    def _paragraph(self, paragraph: Element, at: str) -> Iterator[Block | Table]:
        properties = paragraph.find(W + "pPr")
        made = block(self.paragraphs.runs(paragraph), at, self.label(properties))
        boxes = self.paragraphs.boxes
        style = self.paragraphs.formats.styles.named(value(properties, "pStyle"))
        if self.paragraphs.fields.listed(made.text, style):
            self.left_out.append(made)
        else:
            yield made
        for box in boxes:
            yield from self.content(box, at)

    def _table(self, table: Element) -> Cell:
        self._tables += 1
        at = f"t{self._tables}"
        rows = enumerate(_within(table, "tr"), 1)
        return arranged([self._row(row, f"{at} r{n}") for n, row in rows], at)

    def _row(self, row: Element, at: str) -> list[Cell]:
        cells: list[Cell] = []
        for cell in _within(row, "tc"):
            cells.append(Cell(self.content(cell, f"{at} c{len(cells) + 1}")))
            span = number(value(cell.find(W + "tcPr"), "gridSpan"), 1)
            cells += (Cell() for _ in range(min(span, _WIDEST) - 1))
        return cells


def _within(parent: Element, name: str) -> Iterator[Element]:
    """The rows of a table or cells of a row, those in content controls and the like too."""
    for child in parent:
        if child.tag == W + name:
            yield child
        elif child.tag not in UNSEEN:
            yield from _within(child, name)


def _of_contents(element: Element) -> bool:
    """Whether an element is the frame Word puts around a table of contents."""
    properties = element.find(W + "sdtPr")
    part = None if properties is None else properties.find(W + "docPartObj")
    return value(part, "docPartGallery") == "Table of Contents"


def _blocks(content: Iterator[Block | Table]) -> Iterator[Block]:
    return (part for part in content if isinstance(part, Block))
