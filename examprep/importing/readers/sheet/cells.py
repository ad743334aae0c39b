"""The values of a sheet as people see them, and the table they make."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from examprep.importing.document import Block, Table
from examprep.importing.readers import limits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


Merged = tuple[tuple[int, int], tuple[int, int]]
"""The first cell and the last of those that are merged, each as row and column from 0."""


def table(
    rows: Iterable[tuple[int, Sequence[object]]],
    sheet: str,
    file: str,
    merged: Iterable[Merged] = (),
) -> Table | None:
    """The numbered rows of a sheet as a table without the rows and columns that are empty
    throughout; none where all are. `sheet` stands before the places of the cells: `Sheet1!`, or
    nothing. A cell merged with those below it is the same block in each of their rows. Raises
    `UnreadableFile` for a sheet that would fill the memory."""
    kept = []
    area = 0
    for number, row in rows:
        shown = [text(value) for value in row]
        if any(cell.strip() for cell in shown):
            area += len(shown)
            limits.check(area, limits.CELLS, file)
            kept.append((number, shown))
    width = max((len(row) for _, row in kept), default=0)
    used = [at for at in range(width) if any(_cell(row, at).strip() for _, row in kept)]
    names = [(at, f"{sheet}{column(at)}") for at in used]
    placed = {
        number: [Block(_cell(row, at), f"{name}{number}") for at, name in names]
        for number, row in kept
    }
    last = max(placed, default=0)
    positions = {column: position for position, column in enumerate(used)}
    for (top, left), (bottom, _) in merged:
        at, below = positions.get(left), range(top + 2, min(bottom + 1, last) + 1)
        area += len(below)
        limits.check(area, limits.CELLS, file)
        if at is not None and top + 1 in placed:
            for number in below:
                if number in placed:
                    placed[number][at] = placed[top + 1][at]
    return Table(tuple(map(tuple, placed.values()))) if kept else None


def text(value: object) -> str:
    """A value as a sheet shows it when nobody chose a format: 1 for 1.0, dates as in ISO 8601."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n")
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, (datetime, date, time)):
        return value.isoformat(*[" "] * isinstance(value, datetime))
    return str(value) if isinstance(value, (int, timedelta)) else ""


def _cell(row: Sequence[str], at: int) -> str:
    return row[at] if at < len(row) else ""


def column(index: int) -> str:
    """The letters of a column counted from 0: A, Z, AA."""
    letters = ""
    index += 1
    while index:
        index, letter = divmod(index - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters
