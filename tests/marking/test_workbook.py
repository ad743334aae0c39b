"""What was marked goes out as a workbook and comes back as a person corrected it."""

from __future__ import annotations

from io import BytesIO

import pytest
from openpyxl import load_workbook

from examprep.errors import UnreadableFile
from examprep.importing import readers
from examprep.marking import workbook
from examprep.marking.marked import mark
from examprep.marking.workbook import Corrected
from tests.marking.papers import paper, scoring

ANSWERS = {
    "甲": {1: "先安抚客户的情绪，再核实事情的经过", 2: "=1+1"},
    "乙": {1: "安抚一下，然后核实", 2: "不会"},
}


def written() -> bytes:
    sheets = [mark(paper(), name, answers, scoring) for name, answers in ANSWERS.items()]
    return workbook.write(paper(), sheets, {"blank": "没有作答"})


def corrected(cells: dict[tuple[str, str], object]) -> bytes:
    """The workbook with 改后给分 filled in, by sheet and candidate."""
    book = load_workbook(BytesIO(written()))
    for (sheet, candidate), value in cells.items():
        rows = list(book[sheet].iter_rows())
        column = [cell.value for cell in rows[0]].index(workbook.CORRECTED)
        row = next(row for row in rows if row[0].value == candidate)
        row[column].value = value
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()


def test_every_question_has_a_sheet_with_the_least_certain_answers_first() -> None:
    book = load_workbook(BytesIO(written()))
    assert [workbook.TOTALS, "第1题", "第2题", "第3题"] == book.sheetnames
    assert ["考生", "乙", "甲"] == [row[0].value for row in book["第1题"].iter_rows()]


def test_an_answer_that_looks_like_a_formula_stays_text() -> None:
    cells = [cell for row in load_workbook(BytesIO(written()))["第2题"].iter_rows() for cell in row]
    assert ["s"] == [cell.data_type for cell in cells if cell.value == "=1+1"]


def test_marks_that_were_filled_in_come_back_and_the_others_stay() -> None:
    document = readers.document(corrected({("第1题", "乙"): 3.5}), "a.xlsx")
    rows, problems = workbook.read(document, paper())
    assert [] == problems
    found = {(row.candidate, row.number): row for row in rows}
    assert Corrected("乙", 1, ANSWERS["乙"][1], found["乙", 1].given, 3.5) == found["乙", 1]
    assert (3.5, 4.0) == (found["乙", 1].marks, found["甲", 1].marks)


@pytest.mark.parametrize("value", [5, -1, "好"])
def test_a_mark_that_cannot_be_is_refused_with_its_cell_and_ours_holds(value: object) -> None:
    document = readers.document(corrected({("第1题", "乙"): value}), "a.xlsx")
    rows, (problem,) = workbook.read(document, paper())
    assert ("第1题!D2", str(value)) == (problem.at, problem.quote)
    (row,) = [row for row in rows if (row.candidate, row.number) == ("乙", 1)]
    assert (None, row.given) == (row.corrected, row.marks)


def test_a_sheet_that_was_deleted_is_named() -> None:
    book = load_workbook(BytesIO(written()))
    del book["第2题"]
    saved = BytesIO()
    book.save(saved)
    rows, (problem,) = workbook.read(readers.document(saved.getvalue(), "a.xlsx"), paper())
    assert ("第2题", True, {1}) == (problem.at, problem.refused, {row.number for row in rows})


def test_the_workbook_of_another_paper_is_refused() -> None:
    from dataclasses import replace

    document = readers.document(written(), "a.xlsx")
    with pytest.raises(UnreadableFile, match=r"a\.xlsx"):
        workbook.read(document, replace(paper(), id="paper2"))
