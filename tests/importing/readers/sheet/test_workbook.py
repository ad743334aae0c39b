"""`bank.xls` was written by LibreOffice 7.4 from the rows in BANK."""

from __future__ import annotations

from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from examprep.errors import UnreadableFile
from examprep.importing.document import Document, Table
from examprep.importing.readers.sheet import xls
from examprep.importing.readers.sheet.cells import column, text
from examprep.importing.readers.sheet.workbook import read

FILES = Path(__file__).parents[1] / "files"
BANK = [
    ["题型", "题干", "选项A", "选项B", "答案", "分值", "日期", "通过"],
    ["单选题", "接到投诉时先做什么？", "倾听", "解释", "A", "2", "2024-05-01", "TRUE"],
    ["判断题", "热线可以\n无人接听。", "", "", "错", "1.5", "2024-05-02", "FALSE"],
]


def xlsx(**sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book["Sheet"])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()


def rows(document: Document) -> list[list[str]]:
    tables = [part for part in document.content if isinstance(part, Table)]
    return [[cell.text for cell in row] for table in tables for row in table.rows]


def test_every_sheet_is_a_table_of_what_is_seen_in_its_cells() -> None:
    data = xlsx(
        单选=[["题干", "分值"], ["甲", 2.0]], 判断=[["题干", "日期"], ["乙", date(2024, 5, 1)]]
    )
    document = read(data, "a.xlsx")
    assert [["题干", "分值"], ["甲", "2"], ["题干", "日期"], ["乙", "2024-05-01"]] == rows(document)
    assert ["单选!A1", "单选!B1", "单选!A2", "单选!B2", "判断!A1"] == [
        block.at for block in document.blocks[:5]
    ]


def test_empty_rows_and_columns_are_dropped_and_the_places_are_still_those_of_the_sheet() -> None:
    data = xlsx(题库=[[], [None, "题干", None, "答案"], [None], [None, "甲"]])
    document = read(data, "a.xlsx")
    assert [["题干", "答案"], ["甲", ""]] == rows(document)
    assert ["题库!B2", "题库!D2", "题库!B4", "题库!D4"] == [block.at for block in document.blocks]


def test_an_xls_is_read_like_an_xlsx() -> None:
    document = xls.read((FILES / "bank.xls").read_bytes(), "bank.xls")
    assert BANK == rows(document)
    assert "bank!B4" == document.blocks[17].at  # the third row stands below an empty one


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (1.0, "1"), (2.5, "2.5"), (0.1 + 0.2, "0.3"), (7, "7"), (True, "TRUE"), (None, ""),
        (datetime(2024, 5, 1), "2024-05-01"), (datetime(2024, 5, 1, 9, 30), "2024-05-01 09:30:00"),
        (time(9, 30), "09:30:00"), ("甲\r\n乙", "甲\n乙"),
    ],
)  # fmt: skip
def test_values_are_written_as_people_see_them(value: object, shown: str) -> None:
    assert shown == text(value)


@pytest.mark.parametrize(("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_columns_have_letters(index: int, letters: str) -> None:
    assert letters == column(index)


def test_a_workbook_without_a_value_is_empty() -> None:
    with pytest.raises(UnreadableFile, match=r"^a\.xlsx: .*empty"):
        read(xlsx(题库=[[]]), "a.xlsx")


def test_a_cell_at_the_end_of_the_sheet_does_not_fill_the_memory() -> None:
    book = openpyxl.load_workbook(BytesIO(xlsx(题库=[["题干"]])))
    book["题库"]["XFD1048576"] = "远"
    saved = BytesIO()
    book.save(saved)
    with pytest.raises(UnreadableFile, match="too large"):
        read(saved.getvalue(), "a.xlsx")


def test_formats_without_values_at_the_end_of_the_sheet_do_not_matter() -> None:
    book = openpyxl.load_workbook(BytesIO(xlsx(题库=[["题干"]])))
    book["题库"]["XFD1048576"].number_format = "0.00"
    saved = BytesIO()
    book.save(saved)
    assert [["题干"]] == rows(read(saved.getvalue(), "a.xlsx"))


def test_a_workbook_cut_short_is_damaged() -> None:
    data = xlsx(题库=[["题干"]])
    emptied = BytesIO()
    with ZipFile(emptied, "w") as file:
        file.writestr("xl/workbook.xml", "<workbook")
    for broken in (data[: len(data) // 2], emptied.getvalue()):
        with pytest.raises(UnreadableFile, match="damaged"):
            read(broken, "a.xlsx")


@pytest.mark.parametrize("place", ["A99999999999999999999", "ABCDEFG1", "A12345678"])
def test_a_cell_beyond_any_sheet_is_refused_and_does_not_end_the_program(place: str) -> None:
    damaged = BytesIO()
    with ZipFile(BytesIO(xlsx(题库=[["题干"], ["甲"]]))) as whole, ZipFile(damaged, "w") as broken:
        for name in whole.namelist():
            part = whole.read(name).replace(b'r="A2"', f'r="{place}"'.encode())
            broken.writestr(name, part)
    with pytest.raises(UnreadableFile, match=r"a\.xlsx: the file is damaged"):
        read(damaged.getvalue(), "a.xlsx")


def test_a_cell_merged_with_those_below_it_is_the_same_in_each_of_their_rows() -> None:
    book = openpyxl.load_workbook(
        BytesIO(xlsx(题库=[["章节", "题干"], ["投诉", "甲"], [None, "乙"], [None], ["回访", "丙"]]))
    )
    book["题库"].merge_cells("A2:A4")
    saved = BytesIO()
    book.save(saved)
    document = read(saved.getvalue(), "a.xlsx")
    assert [["章节", "题干"], ["投诉", "甲"], ["投诉", "乙"], ["回访", "丙"]] == rows(document)
    (table,) = document.content
    assert isinstance(table, Table)
    assert table.rows[1][0] is table.rows[2][0]
