"""Questions as a workbook."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from examprep.formats.sheet import rows
from examprep.formats.sheet.notes import EXAMPLE, NOTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from examprep.questions import Question

LONGEST = 32_767
"""Characters that a cell of a workbook holds (ECMA-376; Excel's own limit)."""

_WIDTHS = {"题干": 60, "答案": 40, "得分点": 60, "解析": 40, "章节": 20, "科目": 20, "标签": 20}
_WIDTH = 12
_FORMULA = tuple("=+-@＝＋－＠")


def write(questions: Iterable[Question]) -> bytes:
    """A workbook of one sheet. Every text is marked as such, so that none runs as a formula."""
    return _saved([("题目", rows.table(questions))])


def template() -> bytes:
    """An empty workbook to fill in: its header row, examples that no import takes, and a sheet of
    notes on each column."""
    return _saved([("题目", [list(rows.ALWAYS), *EXAMPLE]), ("说明", NOTES)])


def _saved(sheets: Iterable[tuple[str, Sequence[Sequence[rows.Cell]]]]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    plain, bold = Font(), Font(bold=True)
    wrapped = Alignment(vertical="top", wrap_text=True)
    book = Workbook(write_only=True)
    for name, table in sheets:
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        for index, header in enumerate(table[0], start=1):
            width = _WIDTHS.get(str(header), _WIDTH)
            sheet.column_dimensions[get_column_letter(index)].width = width
        for number, row in enumerate(table):
            cells = [None if value is None else WriteOnlyCell(sheet) for value in row]
            for cell, value in zip(cells, row, strict=True):
                if cell is None:
                    continue
                cell.font, cell.alignment = plain if number else bold, wrapped
                cell.value = value[:LONGEST] if isinstance(value, str) else value
                if isinstance(value, str):
                    cell.data_type = "s"
                    cell.quotePrefix = value.startswith(_FORMULA)
            sheet.append(cells)
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()
