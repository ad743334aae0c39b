"""The tables of a page: those that hold data, and those that only hold text in its place."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from examprep.importing.document import Block, Table
from examprep.importing.readers.runs import joined

if TYPE_CHECKING:
    from collections.abc import Sequence

_LARGEST = 1_000_000
"""The cells of one table, those included that fill its shorter rows."""


class Cell(list[Block | Table]):
    """What stands in one cell of a table as it is laid out."""


def arranged(rows: Sequence[Sequence[Cell]], at: str) -> Cell:
    """Rows of cells as one table with places below `at`; or, where they are a frame around text,
    that text as it reads, row by row. A frame has a single row, or a single column with something
    in it, or another table inside.
    """
    width = max(map(len, rows), default=0)
    cells = [cell for row in rows for cell in row]
    nested = any(isinstance(part, Table) for cell in cells for part in cell)
    beside = max((sum(map(_written, row)) for row in rows), default=0)
    if nested or beside < 2 or len(rows) < 2 or len(rows) * width > _LARGEST:
        return Cell(chain.from_iterable(cells))
    return Cell([Table(tuple(_row(row, width, f"{at} r{n}") for n, row in enumerate(rows, 1)))])


def _row(row: Sequence[Cell], width: int, at: str) -> tuple[Block, ...]:
    padded = [*row, *(Cell() for _ in range(width - len(row)))]
    return tuple(_cell(cell, f"{at} c{column}") for column, cell in enumerate(padded, 1))


def _cell(cell: Cell, at: str) -> Block:
    return joined((part for part in cell if isinstance(part, Block) and part.text.strip()), at)


def _written(cell: Cell) -> bool:
    return any(isinstance(part, Table) or part.text.strip() for part in cell)
