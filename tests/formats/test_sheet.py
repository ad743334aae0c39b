"""Questions survive a spreadsheet, and no cell of one runs as a formula."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from examprep.formats import sheet
from examprep.formats.losses import Loss
from examprep.formats.sheet.notes import NOTES
from examprep.formats.sheet.rows import ALWAYS
from examprep.importing import readers, sheets
from examprep.importing.document import Table
from examprep.questions import Kind, Option, Part, Place, Point, Question
from tests.strategies import banks

if TYPE_CHECKING:
    from collections.abc import Callable

    from examprep.problems import Problem

PEST = Question(
    id="csm-1",
    kind=Kind.CASE,
    stem="=1+1 的案例\n第二段",
    subject="客户服务",
    chapter="投诉",
    marks=10,
    parts=(
        Part("有哪些不足？", 4, (Point("没有回访", 2, (Point("- 一次也没有"),)), Point("'=x"))),
        Part("怎样补救？", 6, (Point("道歉", 1.5), Point("（2分）不是分值"))),
    ),
    tags=("投诉", "甲、乙"),
)
ORDINARY = Question("ordinary", Kind.ESSAY, "题干", answer="正文" * 5000)
"""So much real text that a file is not refused for its odd characters."""

WRITE: dict[str, Callable[[list[Question]], bytes]] = {
    "xlsx": sheet.write,
    "csv": lambda questions: sheet.write_csv(questions).encode(),
    "tsv": lambda questions: sheet.write_tsv(questions).encode(),
}
FORMATS = pytest.mark.parametrize("write", WRITE.values(), ids=WRITE)


def read(data: bytes, file: str) -> tuple[list[Question], list[Problem]]:
    """The questions of a spreadsheet, as an import reads them."""
    content = readers.document(data, file).content
    return sheets.read([part for part in content if isinstance(part, Table)], file)


def without_new_sources(found: list[Question], bank: list[Question]) -> list[Question]:
    """The questions read, without the places that they did not have before."""
    pairs = zip(found, bank, strict=True)
    return [after if before.source else after.without_source() for after, before in pairs]


@FORMATS
@settings(max_examples=30, deadline=None)
@given(bank=banks)
def test_any_bank_is_read_back_equal(
    write: Callable[[list[Question]], bytes], bank: list[Question]
) -> None:
    bank = [ORDINARY, *bank]
    found, problems = read(write(bank), "bank")
    assert bank == without_new_sources(found, bank)
    assert not any(problem.refused for problem in problems)


@settings(max_examples=60, deadline=None)
@given(bank=banks)
def test_nothing_is_listed_as_lost(bank: list[Question]) -> None:
    assert [] == sheet.losses(bank)
    assert [] == sheet.losses_as_text(bank)


def test_a_text_longer_than_a_cell_is_listed_as_lost_in_a_workbook_and_not_in_csv() -> None:
    long = Question("long", Kind.ESSAY, "题干", answer="长" * 32_768)
    assert [Loss("answer", 1, ("long",))] == sheet.losses([PEST, long])
    assert [] == sheet.losses_as_text([PEST, long])
    (found,), _ = read(sheet.write([long]), "bank")
    assert 32_767 == len(found.answer)


def test_a_sub_question_is_a_row_of_its_own_below_its_question() -> None:
    rows = cells_of(sheet.write([PEST]))
    shown = [{name: row[name].value for name in ("编号", "小问号", "题干", "分值")} for row in rows]
    assert {"编号": "csm-1", "小问号": None, "题干": "=1+1 的案例\n第二段", "分值": 10} == shown[0]
    assert {"编号": "csm-1", "小问号": 1, "题干": "有哪些不足？", "分值": 4} == shown[1]
    assert {"编号": "csm-1", "小问号": 2, "题干": "怎样补救？", "分值": 6} == shown[2]


def test_points_stand_a_line_each_with_their_marks_in_front() -> None:
    first, second = [row["得分点"].value for row in cells_of(sheet.write([PEST]))[1:]]
    assert "（2分）没有回访\n  - 一次也没有" == first.rpartition("\n")[0]
    assert "（1.5分）道歉" == second.partition("\n")[0]


@pytest.mark.parametrize("text", ["=1+1", "+86", "-1", "@SUM(A1)", "＝1"])
def test_a_text_that_looks_like_a_formula_is_a_text(text: str) -> None:
    bank = [Question("a", Kind.SHORT_ANSWER, text, answer=text, explanation=f"'{text}")]
    cell = cells_of(sheet.write(bank))[0]["题干"]
    assert ("s", True, text) == (cell.data_type, cell.quotePrefix, cell.value)
    assert f",'{text}," in sheet.write_csv(bank)
    for write in WRITE.values():
        assert bank == without_new_sources(read(write(bank), "bank")[0], bank)


def test_csv_says_that_it_is_utf_8() -> None:
    assert sheet.write_csv([PEST]).startswith("\ufeff编号,题型,")


def test_a_key_stands_as_a_teacher_writes_it() -> None:
    options = tuple(map(Option, "ABC", ("甲", "乙", "丙")))
    bank = [
        Question("a", Kind.MULTIPLE, "几个？", options=options, key=("A", "C")),
        Question("b", Kind.TRUE_FALSE, "对吗？", key=("false",)),
        Question("c", Kind.BLANK, "____，____", key=("甲", "乙")),
    ]
    assert ["AC", "错", "甲；乙"] == [row["答案"].value for row in cells_of(sheet.write(bank))]


def test_an_id_that_is_a_short_number_is_marked_as_meant() -> None:
    bank = [Question("12", Kind.TERM, "甲", answer="乙")]
    assert "#12" == cells_of(sheet.write(bank))[0]["编号"].value
    assert "12" == read(sheet.write(bank), "bank")[0][0].id


def test_a_source_is_kept_and_a_question_without_one_gets_its_cell() -> None:
    place = Place("旧.docx", "20:1", "原话")
    bank = [replace(PEST, source=place), Question("b", Kind.TERM, "甲", answer="乙")]
    found, _ = read(sheet.write(bank), "新.xlsx")
    assert [place, Place("新.xlsx", "题目!E5")] == [question.source for question in found]


def test_the_template_has_examples_and_notes_and_imports_as_nothing() -> None:
    template = sheet.template()
    assert ([], []) == read(template, "template.xlsx")
    assert set(ALWAYS) == set(cells_of(template)[0])
    assert all(row["编号"].value == "示例" for row in cells_of(template))
    noted = "、".join(str(name) for name, _ in NOTES)
    missing = [name for name in ALWAYS if name.rstrip("ABCD") not in noted]
    assert [] == missing


def test_a_filled_in_template_is_read() -> None:
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(sheet.template()))
    names = [cell.value for cell in book.active[1]]
    row = {"题型": "判断", "题干": "首问负责制只管第一次来电。", "答案": "错", "分值": 2}
    book.active.append([row.get(name) for name in names])
    saved = BytesIO()
    book.save(saved)
    (found,), problems = read(saved.getvalue(), "template.xlsx")
    assert [] == problems
    assert (Kind.TRUE_FALSE, ("false",), 2) == (found.kind, found.key, found.marks)


def cells_of(data: bytes) -> list[dict[str, Any]]:
    """The cells of a workbook's first sheet by the names of their columns."""
    from openpyxl import load_workbook

    header, *rows = load_workbook(BytesIO(data)).worksheets[0].iter_rows()
    names = [cell.value for cell in header]
    return [dict(zip(names, row, strict=True)) for row in rows]
