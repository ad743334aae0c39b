"""A table of a page while it is read: cells that span rows and columns keep the others in line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from examprep.importing.readers.tables import Cell, arranged

if TYPE_CHECKING:
    from examprep.importing.readers.html.tokens import Tag

_WIDEST = 64
_LONGEST = 1000
_MOST_FILLED = 100_000
"""Cells that stand empty because others span their place, in one table."""


@dataclass(slots=True)
class Grid:
    """The rows of one table, called `at`; `outer` is what the table stands in."""

    at: str
    outer: Cell
    rows: list[list[Cell]] = field(default_factory=list)
    _spanned: dict[int, int] = field(default_factory=dict)
    """How many more rows each column is taken for."""
    _filled: int = 0

    def begin_row(self) -> None:
        """Begin a row."""
        if self.rows:
            self._skip()
        self.rows.append([])

    def begin_cell(self, tag: Tag) -> Cell:
        """Begin a cell and give what its content goes to."""
        if not self.rows:
            self.begin_row()
        self._skip()
        row, cell = self.rows[-1], Cell()
        start = len(row)
        row.append(cell)
        if self._filled < _MOST_FILLED:
            columns = _span(tag.attributes.get("colspan"), _WIDEST)
            rows = _span(tag.attributes.get("rowspan"), _LONGEST)
            row += (Cell() for _ in range(columns - 1))
            self._spanned |= dict.fromkeys(range(start, start + columns), rows - 1)
            self._filled += columns - 1
        return cell

    def end(self) -> Cell:
        """What the table comes to, once it is complete."""
        return arranged(self.rows, self.at)

    def _skip(self) -> None:
        """Fill the places that cells of rows above reach down to."""
        row = self.rows[-1]
        while self._spanned.get(len(row), 0) > 0 and self._filled < _MOST_FILLED:
            self._spanned[len(row)] -= 1
            self._filled += 1
            row.append(Cell())


def _span(text: str | None, most: int) -> int:
    text = (text or "").strip()
    digits = text.isascii() and text.isdigit() and len(text) < 6
    return min(max(int(text), 1), most) if digits else 1
