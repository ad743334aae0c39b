"""Question tables as people keep them: headers, kinds, options and keys in any of their forms."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from examprep.importing import readers, sheets
from examprep.importing.document import Block, Table
from examprep.questions import Kind, Option, Part, Place, Point, Question

if TYPE_CHECKING:
    from pathlib import Path

    from examprep.problems import Problem


def table(*rows: str, sheet: str = "Sheet1") -> Table:
    """A table from rows whose cells stand between bars; `//` ends a line within a cell."""
    cells = [[cell.strip().replace("//", "\n") for cell in row.split("|")] for row in rows]
    width = max(map(len, cells))
    return Table(
        tuple(
            tuple(
                Block(text, f"{sheet}!{'ABCDEFGHIJKLMNOPQ'[column]}{number}")
                for column, text in enumerate([*row, *[""] * (width - len(row))])
            )
            for number, row in enumerate(cells, start=1)
        )
    )


def read(*rows: str, sheet: str = "Sheet1") -> tuple[list[Question], list[Problem]]:
    return sheets.read([table(*rows, sheet=sheet)], "a.xlsx")


def one(*rows: str, sheet: str = "Sheet1") -> Question:
    (found,), problems = read(*rows, sheet=sheet)
    assert [] == [problem for problem in problems if problem.code != "no_answer"]
    return found


def test_a_row_is_a_question_and_its_source_the_cell_of_its_stem() -> None:
    found = one(
        "题型 | 题干 | 选项A | 选项B | 选项C | 答案 | 解析 | 分值 | 章节 | 标签 | 科目",
        "单选题 | 先做什么（ ）。 | 解释 | 倾听 | | B | 先听。 | 2分 | 第三章 | 投诉，基础 | 客服",
    )
    assert found == Question(
        id="",
        kind=Kind.SINGLE,
        stem="先做什么（ ）。",
        subject="客服",
        chapter="第三章",
        marks=2,
        options=(Option("A", "解释"), Option("B", "倾听")),
        key=("B",),
        explanation="先听。",
        tags=("投诉", "基础"),
        source=Place("a.xlsx", "Sheet1!B2"),
    )


@pytest.mark.parametrize(
    "header",
    [
        "题目 | A | B | 正确答案",
        "问题* | A选项 | B选项 | 参考答案",
        "Question | Option A | Option B | Answer",
        "stem | choice_a | choice_b | key",
        "試題內容 | 選項1 | 選項2 | 標準答案",
        "题干（必填） | 选项 A | 选项 B | 正确答案(单选填一个字母)",
    ],
)
def test_columns_have_many_names(header: str) -> None:
    found = one(header, "先做什么？ | 解释 | 倾听 | B")
    assert ("先做什么？", ("B",), 2) == (found.stem, found.key, len(found.options))


def test_the_header_may_stand_below_a_title_and_be_repeated() -> None:
    header = "序号 | 题目 | 答案"
    found, problems = read("客服题库", "", header, "1 | 甲？ | 乙", header, "2 | 丙？ | 丁")
    assert ["甲？", "丙？"] == [question.stem for question in found]
    assert [] == problems


def test_a_table_without_a_header_is_reported_and_notes_are_not() -> None:
    found, (problem,) = read("姓名 | 电话", "张 | 1")
    assert ([], "Sheet1!A1", True) == (found, problem.at, problem.refused)
    assert ([], []) == read("列 | 怎样填写", "题干 | 必填", sheet="填写说明")
    assert not sheets.looks_like(table("姓名 | 电话", "张 | 1"))


@pytest.mark.parametrize(
    ("answer", "options", "kind", "key"),
    [
        ("B", True, Kind.SINGLE, ("B",)),
        ("ｂ", True, Kind.SINGLE, ("B",)),
        ("A、C", True, Kind.MULTIPLE, ("A", "C")),
        ("A|C", True, Kind.MULTIPLE, ("A", "C")),
        ("2", True, Kind.SINGLE, ("B",)),
        ("1,3", True, Kind.MULTIPLE, ("A", "C")),
        ("倾听。", True, Kind.SINGLE, ("B",)),
        ("B. 倾听", True, Kind.SINGLE, ("B",)),
        ("√", False, Kind.TRUE_FALSE, ("true",)),
        ("错误", False, Kind.TRUE_FALSE, ("false",)),
        ("X", False, Kind.TRUE_FALSE, ("false",)),
        ("FALSE", False, Kind.TRUE_FALSE, ("false",)),
        ("先倾听，再解释。", False, Kind.SHORT_ANSWER, ()),
        ("1822", False, Kind.SHORT_ANSWER, ()),
    ],
)
def test_without_a_kind_the_answer_tells_it(
    answer: str, options: bool, kind: Kind, key: tuple[str, ...]
) -> None:
    shown = "解释|倾听|赔偿" if options else "||"
    found = one("题干|A|B|C|答案", f"先做什么？|{shown}|{answer.replace('|', '、')}")
    assert (kind, key) == (found.kind, found.key)


@pytest.mark.parametrize(
    ("word", "kind", "tags"),
    [
        ("单项选择题", Kind.SINGLE, ()),
        ("不定项", Kind.MULTIPLE, ("不定项",)),
        ("判断题", Kind.TRUE_FALSE, ()),
        ("簡答題", Kind.SHORT_ANSWER, ()),
        ("案例分析题（20分）", Kind.CASE, ()),
        ("essay", Kind.ESSAY, ()),
        ("True/False", Kind.TRUE_FALSE, ()),
        ("fill in the blank", Kind.BLANK, ()),
    ],
)
def test_a_kind_has_many_names(word: str, kind: Kind, tags: tuple[str, ...]) -> None:
    found, _ = read("题型 | 题干 | 答案", f"{word} | 甲？ | 乙")
    assert (kind, tags) == (found[0].kind, found[0].tags)


def test_a_kind_that_there_is_not_is_reported_and_kept_as_a_tag() -> None:
    (found,), (problem,) = read("题型 | 题干 | 答案", "听力 | 甲？ | 对")
    assert (Kind.TRUE_FALSE, ("听力",)) == (found.kind, found.tags)
    assert ("Sheet1!A2", False) == (problem.at, problem.refused)


def test_a_sheet_or_a_row_of_its_own_names_the_kind_of_what_follows() -> None:
    assert Kind.ESSAY is one("题干 | 答案", "甲？ | 乙", sheet="论述题").kind
    found, _ = read(
        "题干 | 答案",
        "一、名词解释",
        "甲 | 乙",
        "第二章 投诉",
        "二、简答题（每题5分）",
        "丙？ | 丁",
    )
    expected = [(Kind.TERM, ""), (Kind.SHORT_ANSWER, "第二章 投诉")]
    assert expected == [(question.kind, question.chapter) for question in found]


@pytest.mark.parametrize(
    ("stem", "answer"),
    [
        ("先做什么 (1)解释 (2)倾听 (3)赔偿", "2"),
        ("先做什么（１）解释（２）倾听（３）赔偿", "倾听"),
        ("先做什么//A. 解释//B. 倾听//C. 赔偿", "B"),
        ("先做什么 A、解释 B、倾听 C、赔偿", "b"),
    ],
)
def test_options_may_stand_in_the_stem(stem: str, answer: str) -> None:
    found = one("Ans | Question", f"{answer} | {stem}")
    options = tuple(map(Option, "ABC", ("解释", "倾听", "赔偿")))
    assert ("先做什么", options, ("B",)) == (found.stem, found.options, found.key)


def test_numbers_in_the_stem_of_a_question_with_a_long_answer_are_no_options() -> None:
    found = one("题干 | 答案", "请说明：(1)原因 (2)对策 | 原因是没有人负责，对策是首问负责。")
    assert (Kind.SHORT_ANSWER, ()) == (found.kind, found.options)


def test_options_may_stand_in_one_cell() -> None:
    for cell in ("A. 解释//B. 倾听", "A.解释 B.倾听", "(A)解释//(B)倾听"):
        found = one("题干 | 选项 | 答案", f"先做什么？ | {cell} | B")
        assert (Option("A", "解释"), Option("B", "倾听")) == found.options


def test_an_option_loses_the_letter_that_its_column_has() -> None:
    found = one("题干 | A | B | 答案", "先做什么？ | A. 解释 | B、倾听 | A")
    assert ["解释", "倾听"] == [option.text for option in found.options]


def test_right_and_wrong_may_be_the_options_of_a_true_false_item() -> None:
    found = one("题型 | 题干 | A | B | 答案", "判断 | 甲。 | 正确 | 错误 | B")
    assert (("false",), ()) == (found.key, found.options)


@pytest.mark.parametrize(
    ("stem", "answer", "key"),
    [
        ("____和____", "甲；乙", ("甲", "乙")),
        ("____和____", "甲、乙", ("甲", "乙")),
        ("（　）和（　）", "甲//乙", ("甲", "乙")),
        ("____", "甲、乙", ("甲、乙",)),
        ("____", "甲；乙", ("甲；乙",)),
    ],
)
def test_the_blanks_are_as_many_as_the_stem_has(
    stem: str, answer: str, key: tuple[str, ...]
) -> None:
    assert key == one("题型 | 题干 | 答案", f"填空 | {stem} | {answer}").key


def test_points_stand_one_a_line_with_their_marks_and_may_be_nested() -> None:
    cell = "（2分）倾听//  （1分）记录//道歉（1.5分）"
    expected = (Point("倾听", 2, (Point("记录", 1),)), Point("道歉", 1.5))
    assert expected == one("题干 | 得分点", f"先做什么？ | {cell}").points


def test_numbers_before_every_point_are_left_out() -> None:
    found = one("题干 | 评分标准", "先做什么？ | 1. 倾听（2分）//2. 道歉（1分）")
    assert (Point("倾听", 2), Point("道歉", 1)) == found.points


def test_sub_questions_stand_in_rows_below_theirs_or_name_it() -> None:
    found = one(
        "题号 | 父题号 | 小问号 | 题型 | 题干 | 分值 | 得分点",
        "1 | | | 案例 | 三次来电。 | 10 |",
        " | | 1 | | 不足？ | 4 | 没有回访",
        "1-2 | 1 | | | 对策？ | 6 | 首问负责//回访",
    )
    expected = (
        Part("不足？", 4, (Point("没有回访"),)),
        Part("对策？", 6, (Point("首问负责"), Point("回访"))),
    )
    assert expected == found.parts


def test_a_sub_question_without_its_question_is_refused() -> None:
    found, problems = read("父题号 | 题干 | 答案", "7 | 不足？ | 没有回访")
    assert ([], [True]) == (found, [problem.refused for problem in problems])


def test_a_reference_answer_beside_a_key_is_kept() -> None:
    found = one("题型 | 题干 | 正确答案 | 参考答案", "判断 | 甲。 | 错 | 应当先倾听。")
    assert (("false",), "应当先倾听。") == (found.key, found.answer)


def test_a_source_and_a_second_heading_become_tags() -> None:
    found = one("题干 | 答案 | 出处 | 章节 | 知识点", "甲？ | 乙 | 2019年 | 一 | 投诉")
    assert ("一", ("投诉", "出处：2019年")) == (found.chapter, found.tags)


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("易", 1),
        ("较易", 2),
        ("中", 3),
        ("较难", 4),
        ("困难", 5),
        ("１", 1),
        ("4级", 4),
        ("5.0", 5),
    ],
)
def test_a_difficulty_is_a_number_or_a_word_of_five_levels(said: str, level: int) -> None:
    found = one("题干 | 答案 | 难度", f"甲？ | 乙 | {said}")
    assert (level, ()) == (found.difficulty, found.tags)


@pytest.mark.parametrize(
    ("header", "said"), [("难度", "0.7"), ("难度", "6"), ("难度", "A"), ("难度系数", "1")]
)
def test_any_other_difficulty_is_kept_as_a_tag(header: str, said: str) -> None:
    found = one(f"题干 | 答案 | {header}", f"甲？ | 乙 | {said}")
    assert (None, (f"{header}：{said}",)) == (found.difficulty, found.tags)


def test_an_id_is_kept_and_a_row_number_is_none() -> None:
    found, _ = read("编号 | 题干 | 答案", "1 | 甲？ | 乙", "csm-2 | 丙？ | 丁", "#3 | 戊？ | 己")
    assert ["", "csm-2", "3"] == [question.id for question in found]


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
        ("Sheet1!C7", "no_answer", False),
    ] == [(problem.at, problem.code, problem.refused) for problem in problems]
    assert ("D",) == found[0].key
    assert ("no_answer",) == found[3].warnings


def test_the_rule_below_a_header_and_the_example_of_a_template_are_no_questions() -> None:
    found, problems = read("编号 | 题干 | 答案", ":---: | --- | ---", "示例 | 甲？ | 乙")
    assert ([], []) == (found, problems)


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
    assert values == len(problems)
    lettered = sum(key in {"A", "B", "C", "D", "true", "false"} for q in questions for key in q.key)
    assert count - values == lettered
