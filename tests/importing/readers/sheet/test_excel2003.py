from __future__ import annotations

import pytest

from examprep.errors import UnreadableFile
from examprep.importing.readers.sheet.excel2003 import read

OPEN = (
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
)


def workbook(rows: str) -> str:
    return f'{OPEN}<Worksheet ss:Name="题库"><Table>{rows}</Table></Worksheet></Workbook>'


def cell(text: str, at: int = 0) -> str:
    index = f'ss:Index="{at}"' if at else ""
    return f'<Cell {index}><Data ss:Type="String">{text}</Data></Cell>'


def row(*cells: str, at: int = 0) -> str:
    index = f'ss:Index="{at}"' if at else ""
    return f"<Row {index}>{''.join(cells)}</Row>"


def test_cells_stand_where_they_say_or_after_the_one_before() -> None:
    rows = row(cell("题干"), cell("答案", at=4)) + row(cell("甲"), "<Cell/>", cell("乙"), at=9)
    document = read(workbook(rows), "a.xls")
    assert [
        ("题库!A1", "题干"), ("题库!C1", ""), ("题库!D1", "答案"),
        ("题库!A9", "甲"), ("题库!C9", "乙"), ("题库!D9", ""),
    ] == [(block.at, block.text) for block in document.blocks]  # fmt: skip


def test_places_out_of_the_sheet_are_not_believed() -> None:
    rows = row(cell("甲", at=99_999), at=99_999_999)
    assert ["题库!A1"] == [block.at for block in read(workbook(rows), "a.xls").blocks]


def test_a_workbook_without_a_value_is_empty() -> None:
    with pytest.raises(UnreadableFile, match="empty"):
        read(workbook("<Row/>"), "a.xls")
