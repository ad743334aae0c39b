"""Excel's .xlsx."""

from __future__ import annotations

import re
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.importing.document import Document
from examprep.importing.readers import limits
from examprep.importing.readers.archive import Archive
from examprep.importing.readers.refusals import damaged, empty, locked
from examprep.importing.readers.sheet.cells import table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from examprep.importing.readers.sheet.cells import Merged

_PLACE = re.compile(rb"\sr\s*=\s*[\"']([A-Z]{1,3})(\d{1,7})[\"'][^>/]*>(?!\s*</)")
"""The place of a cell that holds something, however the file closes those that hold nothing."""
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*?\sr\s*=\s*[\"'](\d{1,7})[\"']")
_NO_PLACE = re.compile(rb"\sr\s*=\s*[\"'][^\"'<>]*(?:[A-Za-z]{4}|\d{8})")
"""A place beyond the last of any sheet, XFD1048576."""
_UNPLACED = re.compile(rb"<(?:\w+:)?c(?:\s+(?!r\s*=)\w+\s*=\s*[\"'][^\"']*[\"'])*\s*>")
"""A cell that does not say where it stands, but follows the one before."""


def read(data: bytes, file: str) -> Document:
    """The sheets of an .xlsx, a table each. Raises `UnreadableFile`."""
    packed = Archive(data, file)
    for name in packed.members:
        part = packed.read(name) if name.endswith(".xml") else b""
        if name.startswith("xl/worksheets/"):
            _check(part, file)
    sheets = _sheets(data, file)
    tables = (
        table(enumerate(rows, 1), f"{name}!", file, merged)
        for name, (rows, merged) in sheets.items()
    )
    content = tuple(filter(None, tables))
    if not content:
        raise empty(file)
    return Document(file, content)


def _sheets(
    data: bytes, file: str
) -> Mapping[str, tuple[Sequence[Sequence[object]], Sequence[Merged]]]:
    """The rows of every sheet by its name, and its merged cells."""
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(BytesIO(data))
        sheets = ((name, book.get_sheet_by_name(name)) for name in book.sheet_names)
        return {
            name: (sheet.to_python(skip_empty_area=False), sheet.merged_cell_ranges or ())
            for name, sheet in sheets
        }
    except python_calamine.PasswordError as error:
        raise locked(file) from error
    except BaseException as error:
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise damaged(file) from error  # the library's own panics are no Exceptions
        raise


def _check(sheet: bytes, file: str) -> None:
    """Refuse the XML of a sheet whose first and last cell with a value enclose more than memory
    holds, or stand the wrong way round: the library keeps a place for every cell between them, and
    ends the program where it cannot."""
    if _NO_PLACE.search(sheet):
        raise damaged(file)
    places = _PLACE.findall(sheet)
    rows = [int(row) for _, row in places]
    width = max(map(_number, {column for column, _ in places}), default=0)
    if _UNPLACED.search(sheet):
        rows += sorted(map(int, _ROW.findall(sheet)))[-1:]
        width += max(part.count(b"<") for part in re.split(rb"<(?:\w+:)?row\b", sheet))
    if any(before > after for before, after in pairwise(rows)):
        raise damaged(file)
    limits.check(width * max(rows, default=0), limits.CELLS, file)


def _number(letters: bytes) -> int:
    """The number of a column, counted from 1, by its letters."""
    number = 0
    for letter in letters:
        number = 26 * number + letter - ord("A") + 1
    return number
