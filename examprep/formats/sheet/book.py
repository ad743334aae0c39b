"""Rows of cells as a workbook that people open."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from examprep.text import xml_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

LONGEST = 32_767
"""Characters that a cell of a workbook holds (ECMA-376; Excel's own limit)."""

NARROW = 12
FORMULA = tuple("=+-@＝＋－＠")
"""What a spreadsheet may take a text for a formula by, when it begins so."""


def saved(
    sheets: Iterable[tuple[str, Sequence[Sequence[str | float | None]]]], widths: Mapping[str, int]
) -> bytes:
    """A workbook of sheets, each a name and its rows, the first of them its header.

    `widths` are those of columns by their headers. Every text is marked as such, so that none runs
    as a formula.
    """
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    plain, bold = Font(), Font(bold=True)
    book = Workbook(write_only=True)
    for name, table in sheets:
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        for index, header in enumerate(table[0], start=1):
            width = widths.get(str(header), NARROW)
            sheet.column_dimensions[get_column_letter(index)].width = width
        for number, row in enumerate(table):
            sheet.append(_cells(sheet, row, plain if number else bold))
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def _cells(
    sheet: WriteOnlyWorksheet, row: Sequence[str | float | None], font: Font
) -> Iterator[WriteOnlyCell | None]:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment

    wrapped = Alignment(vertical="top", wrap_text=True)
    for value in row:
        if value is None:
            yield None
            continue
        held = xml_text(value)[:LONGEST] if isinstance(value, str) else value
        cell = WriteOnlyCell(sheet, held)
        cell.font, cell.alignment = font, wrapped
        if isinstance(value, str):
            cell.data_type = "s"
            cell.quotePrefix = value.startswith(FORMULA)
        yield cell
