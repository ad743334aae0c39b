"""Rows held together by a merged cell or a material; `^` in a cell merges it with the one above."""

from __future__ import annotations

from examprep.importing import sheets
from examprep.importing.document import Block, Table
from examprep.questions import Kind, Part, Point, Question
from tests.importing.sheets.rows import table


def read(*rows: str) -> list[Question]:
    merged: list[list[Block]] = []
    for row in table(*rows).rows:
        above = merged[-1] if merged else row
        merged.append([a if b.text == "^" else b for a, b in zip(above, row, strict=True)])
    found, problems = sheets.read([Table(tuple(map(tuple, merged)))], "a.xlsx")
    assert [] == problems
    return found


def test_a_merged_chapter_is_that_of_every_row() -> None:
    found = read(
        "章节 | 题干 | 答案", "投诉 | 甲？ | 倾听", "^ | 乙？ | 记录", "回访 | 丙？ | 守时"
    )
    assert ["投诉", "投诉", "回访"] == [question.chapter for question in found]


def test_a_merged_material_is_a_case_with_a_sub_question_a_row() -> None:
    found, other = read(
        "题号 | 案例材料 | 设问 | 参考答案 | 分值",
        "1 | 三次来电。 | 不足？ | 没有回访 | 4",
        "^ | ^ | 对策？ | （1）道歉；（2）回访。 | 6",
        "2 | 空调漏水。 | 怎样处理？ | 当天上门 | 5",
    )
    assert (Kind.CASE, "三次来电。") == (found.kind, found.stem)
    expected = (
        Part("不足？", 4, (Point("没有回访"),)),
        Part("对策？", 6, (Point("道歉；"), Point("回访。"))),
    )
    assert expected == found.parts
    assert (Kind.CASE, "空调漏水。\n怎样处理？", 5) == (other.kind, other.stem, other.marks)


def test_a_material_goes_before_each_of_its_choices() -> None:
    found = read(
        "材料 | 题干 | A | B | 答案",
        "三次来电。 | 先做什么？ | 解释 | 倾听 | B",
        "^ | 再做什么？ | 记录 | 挂断 | A",
    )
    expected = ["三次来电。\n先做什么？", "三次来电。\n再做什么？"]
    assert expected == [question.stem for question in found]
    assert [("B",), ("A",)] == [question.key for question in found]


def test_a_merged_stem_is_one_question_with_its_points_in_the_rows() -> None:
    (found,) = read(
        "题干 | 评分要点 | 分值",
        "怎样受理投诉？ | 倾听 | 3",
        "^ | 记录 | 2",
    )
    assert ((Point("倾听", 3), Point("记录", 2)), 5) == (found.points, found.marks)


def test_a_merged_stem_is_one_question_with_its_options_in_the_rows() -> None:
    (found,) = read("题干 | 选项 | 答案", "先做什么？ | A. 解释 | B", "^ | B. 倾听 | ^")
    assert (["解释", "倾听"], ("B",)) == ([o.text for o in found.options], found.key)


def test_the_same_stem_in_cells_of_their_own_is_that_of_several_questions() -> None:
    found = read("题干 | 答案", "怎样致歉？ | 当面", "怎样致歉？ | 书面")
    assert ["当面", "书面"] == [question.answer for question in found]
