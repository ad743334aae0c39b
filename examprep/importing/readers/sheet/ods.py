"""LibreOffice's .ods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.importing.document import Document
from examprep.importing.readers.archive import Archive
from examprep.importing.readers.refusals import damaged, empty
from examprep.importing.readers.sheet.cells import table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from examprep.importing.document import Table

_OPEN = "{urn:oasis:names:tc:opendocument:xmlns:"
_TABLE, _TEXT, _OFFICE = f"{_OPEN}table:1.0}}", f"{_OPEN}text:1.0}}", f"{_OPEN}office:1.0}}"
_BREAKS = {_TEXT + "tab": "\t", _TEXT + "line-break": "\n"}
_MOST = 1000
"""A cell or row with something in it is repeated no more often; empty ones only count."""
_WIDEST = 16_384
"""The columns of a sheet."""


def read(data: bytes, file: str) -> Document:
    """The sheets of an .ods, a table each. Raises `UnreadableFile`."""
    root = Archive(data, file).xml("content.xml")
    if root is None:
        raise damaged(file)
    tables = tuple(filter(None, (_sheet(sheet, file) for sheet in root.iter(_TABLE + "table"))))
    if not tables:
        raise empty(file)
    return Document(file, tables)


def _sheet(sheet: Element, file: str) -> Table | None:
    return table(_rows(sheet), f"{sheet.get(_TABLE + 'name', '')}!", file)


def _rows(sheet: Element) -> Iterator[tuple[int, list[str]]]:
    """The rows with something in them and their numbers; rows of a header or group stand deeper."""
    number = 1
    for row in sheet.iter(_TABLE + "table-row"):
        cells = _cells(row)
        repeated = _repeated(row, _TABLE + "number-rows-repeated")
        if cells:
            yield from ((number + again, cells) for again in range(min(repeated, _MOST)))
        number += repeated


def _cells(row: Element) -> list[str]:
    """The cells of a row up to the last with something in it."""
    cells: list[str] = []
    empty = 0
    for cell in row:
        repeated = _repeated(cell, _TABLE + "number-columns-repeated")
        shown = _shown(cell)
        if not shown:
            empty += repeated
        elif len(cells) + empty < _WIDEST:
            cells += [""] * empty + [shown] * min(repeated, _MOST)
            empty = 0
    return cells


def _shown(cell: Element) -> str:
    """What a cell shows; a date as it is kept, which is in ISO 8601."""
    date = cell.get(_OFFICE + "date-value", "")
    return date.removesuffix("T00:00:00") or "\n".join(map(_text, cell.findall(_TEXT + "p")))


def _text(element: Element) -> str:
    """The text in an element, with the spaces, tabs and line breaks that have elements."""
    spaces = element.tag == _TEXT + "s"
    inner = (
        " " * min(_repeated(element, _TEXT + "c"), _MOST)
        if spaces
        else _BREAKS.get(element.tag, "")
    )
    parts = (_text(child) + (child.tail or "") for child in element)
    return inner + (element.text or "") + "".join(parts)


def _repeated(element: Element, name: str) -> int:
    number = element.get(name, "")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 8 else 1
