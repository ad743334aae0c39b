"""The values of a sheet as people see them, and the table they make."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from examprep.importing.document import Block, Table
from examprep.importing.readers import limits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def table(rows: Iterable[tuple[int, Sequence[object]]], sheet: str, file: str) -> Table | None:
    """The numbered rows of a sheet as a table without the rows and columns that are empty
    throughout; none where all are. `sheet` stands before the places of the cells: `Sheet1!`, or
    nothing. Raises `UnreadableFile` for a sheet that would fill the memory."""
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
    placed = (
        tuple(Block(_cell(row, at), f"{name}{number}") for at, name in names)
        for number, row in kept
    )
    return Table(tuple(placed)) if kept else None


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
