"""Whole tables, real and damaged: every row is a question or a problem."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from examprep.importing import readers, reading, sheets
from examprep.importing.document import Block, Document, Table
from examprep.questions import Kind
from tests.importing.sheets.rows import one, read, table

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_wrong_is_reported_with_its_cell_and_the_rest_is_read() -> None:
    found, problems = read(
        "编号 | 题型 | 题干 | A | B | 答案 | 分值 | 备注栏",
        "a-01 | 单选 | 甲？ | 解释 | 倾听 | D | 两分 |",
        "a-02 | 单选 | 乙？ | 解释 | 倾听 | AB | 2 |",
        "a-03 | 判断 | 丙。 | | | 不一定 | 2 |",
        "a-04 | 单选 | | 解释 | 倾听 | A | 2 |",
        "a-01 | 判断 | 丁。 | | | 对 | 2 |",
        "a-05 | 论述 | 戊？ | | | | 2 |",
    )
    assert ["a-01", "a-02", "a-03", "a-05"] == [question.id for question in found]
    assert [
        ("Sheet1!H1", "malformed", False),  # 备注栏
        ("Sheet1!F2", "malformed", False),  # D
        ("Sheet1!G2", "malformed", False),  # 两分
        ("Sheet1!F3", "malformed", False),  # AB
        ("Sheet1!F4", "malformed", False),  # 不一定
        ("Sheet1!A5", "malformed", True),  # no stem
        ("Sheet1!C6", "malformed", True),  # the same id
        ("Sheet1!C2", "no_answer", False),
        ("Sheet1!C4", "no_answer", False),
        ("Sheet1!C7", "no_answer", False),
    ] == [(problem.at, problem.code, problem.refused) for problem in problems]
    assert [(), ("A", "B"), (), ()] == [question.key for question in found]
    assert ["a-01", "a-03", "a-05"] == [
        question.id for question in found if question.warnings == ("no_answer",)
    ]


_CELLS = [
    "", "题干", "答案", "题型", "单选", "判断题", "A", "AB", "对", "1", "____", "A. 甲 B. 乙",
    "小问号", "父题号", "编号", "得分点", "（2分）甲\n  乙", "选项", "选项A", "分值", "两分",
    "示例", "第一章", "---", "&#;", "'=1", "#1", "(1)甲(2)乙",
]  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(rows=st.lists(st.lists(st.sampled_from(_CELLS), min_size=4, max_size=4), min_size=1))
def test_any_table_is_read_and_no_row_is_lost_without_a_word(rows: list[list[str]]) -> None:
    blocks = tuple(
        tuple(Block(text, f"S!{'ABCD'[at]}{number}") for at, text in enumerate(row))
        for number, row in enumerate(rows, start=1)
    )
    questions, problems = sheets.read([Table(blocks)], "a.xlsx")
    assert all(question.stem.strip() for question in questions)
    assert all(problem.advice() for problem in problems)
    assert questions or problems or sheets.looks_like(Table(blocks)) or not any(map(any, rows))


def tables_of(data: bytes, file: str) -> list[Table]:
    content = readers.document(data, file).content
    return [part for part in content if isinstance(part, Table)]


def test_every_question_of_a_real_workbook_is_read(shared: Path) -> None:
    path = shared / "samples/import/20_xxt_xlsx/xxt.xlsx"
    questions, problems = sheets.read(tables_of(path.read_bytes(), path.name), path.name)
    assert {Kind.SINGLE: 138, Kind.MULTIPLE: 152} == Counter(q.kind for q in questions)
    assert all(q.key and {*q.key} <= {option.label for option in q.options} for q in questions)
    assert [] == problems


@pytest.mark.parametrize(
    ("name", "kind", "count", "values"),
    [("multiple_choice.md", Kind.SINGLE, 85, 2), ("true_and_false.md", Kind.TRUE_FALSE, 123, 0)],
)
def test_every_row_of_real_tables_in_markdown_is_read(
    shared: Path, name: str, kind: Kind, count: int, values: int
) -> None:
    data = (shared / "samples/import/24_tw_md_tables" / name).read_bytes()
    questions, problems = sheets.read(tables_of(data, name), name)
    assert {kind: count} == Counter(question.kind for question in questions)
    assert {code: values for code in ("malformed", "no_answer") if values} == Counter(
        problem.code for problem in problems
    )
    lettered = sum(key in {"A", "B", "C", "D", "true", "false"} for q in questions for key in q.key)
    assert count - values == lettered


def test_a_table_may_hold_one_question_with_a_field_a_row() -> None:
    found = one("题干 | 先做什么？", "选项A | 赔偿", "选项B | 倾听", "答案 | B", "解析 | 先听。")
    assert ("先做什么？", ("B",), "先听。") == (found.stem, found.key, found.explanation)


def test_options_of_one_cell_may_stand_between_bars() -> None:
    row = "先做什么？ | A.赔偿¦B.倾听 | B".replace("¦", "｜")
    assert ["赔偿", "倾听"] == [option.text for option in one("题干 | 选项 | 答案", row).options]


def test_a_judgement_may_be_keyed_by_the_number_of_its_option() -> None:
    assert ("false",) == one("题型|题目|选项1|选项2|答案", "判断|承诺越多越好。|对|错|2").key


def test_lines_of_a_text_in_a_column_are_read_as_that_text() -> None:
    lines = ["一、单选题", "1.几声内接听？（B）", "A.一声", "B.三声", "二、简答题",
             "1.怎么处理投诉？", "答：先道歉。"]  # fmt: skip
    rows = tuple((Block(line, f"Sheet1!A{n}"), Block("", "")) for n, line in enumerate(lines, 1))
    first, second = reading.read(Document("a.xlsx", (Table(rows),))).questions
    assert (("B",), "Sheet1!A2:3") == (first.key, first.source and first.source.at)
    assert ("怎么处理投诉？", "先道歉。") == (second.stem, second.answer)


def test_a_table_that_asks_and_answers_row_by_row_needs_no_header() -> None:
    found, problems = read(
        "1. 什么是SLA？ | 服务水平协议", "2. 什么是FCR？ | 首次解决率", "3. 怎样接听？ | 三声之内"
    )
    assert [] == problems
    assert [
        ("什么是SLA？", "服务水平协议"),
        ("什么是FCR？", "首次解决率"),
        ("怎样接听？", "三声之内"),
    ] == [(each.stem, each.answer) for each in found]


def test_the_line_above_each_of_several_tables_is_its_chapter() -> None:
    def asked(stem: str, answer: str) -> Table:
        return table("问题 | 答案", f"{stem} | {answer}")

    content = (
        Block("客服应知应会", "1"), Block("一、投诉处理", "2"), asked("第一步？", "致歉"),
        Block("二、礼仪", "3"), asked("名片怎样递？", "双手"),
    )  # fmt: skip
    found = reading.read(Document("a.docx", content)).questions
    assert ["投诉处理", "礼仪"] == [each.chapter for each in found]
    (alone,) = reading.read(Document("a.docx", content[:3])).questions
    assert "" == alone.chapter
