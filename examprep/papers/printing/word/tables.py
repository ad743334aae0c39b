"""Tables of Word, as python-docx leaves them to be set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from examprep.papers.printing.word import elements

if TYPE_CHECKING:
    from collections.abc import Sequence

ROW = Mm(6.5)


def keep_whole(row: Any) -> None:  # noqa: ANN401 - python-docx names its row privately
    """Keep a row on one page."""
    row._tr.get_or_add_trPr().append(elements.element("cantSplit"))


def set_widths(table: Any, widths: Sequence[int]) -> None:  # noqa: ANN401
    """Give columns their widths, which Word takes from the cells, and rows their height."""
    table.autofit = False
    for row in table.rows:
        row.height = ROW
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width


def centre(cell: Any, text: str) -> None:  # noqa: ANN401
    """Write a text into a cell, in its middle."""
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    paragraph = cell.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.add_run(text)


def box(cell: Any) -> None:  # noqa: ANN401
    """Draw a line around a cell."""
    borders = elements.element("tcBorders")
    for side in ("top", "left", "bottom", "right"):
        borders.append(elements.element(side, val="single", sz="4", space="0", color="333333"))
    cell._tc.get_or_add_tcPr().append(borders)
