"""Excel 2003's XML, as exam platforms export it under the name .xls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.importing.document import Document
from examprep.importing.readers import xml
from examprep.importing.readers.refusals import empty
from examprep.importing.readers.sheet.cells import table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from examprep.importing.document import Table

NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet"
_S = f"{{{NAMESPACE}}}"
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384


def read(text: str, file: str) -> Document:
    """The sheets of a workbook in XML, a table each. Raises `UnreadableFile`."""
    root = xml.parse(text, file)
    tables = tuple(filter(None, (_sheet(sheet, file) for sheet in root.iter(_S + "Worksheet"))))
    if not tables:
        raise empty(file)
    return Document(file, tables)


def _sheet(sheet: Element, file: str) -> Table | None:
    return table(_rows(sheet), f"{sheet.get(_S + 'Name', '')}!", file)


def _rows(sheet: Element) -> Iterator[tuple[int, list[str]]]:
    number = 0
    for row in sheet.iter(_S + "Row"):
        number = _index(row, number + 1, _LAST_ROW)
        yield number, _cells(row)


def _cells(row: Element) -> list[str]:
    cells: list[str] = []
    for cell in row.iter(_S + "Cell"):
        cells += [""] * (_index(cell, len(cells) + 1, _LAST_COLUMN) - 1 - len(cells))
        cells.append("".join("".join(data.itertext()) for data in cell.iter(_S + "Data")))
    return cells


def _index(element: Element, otherwise: int, last: int) -> int:
    """The place an element gives itself, if it is not before that of those it follows."""
    text = element.get(_S + "Index", "")
    place = int(text) if text.isascii() and text.isdigit() and len(text) < 8 else otherwise
    return place if otherwise <= place <= last else otherwise
