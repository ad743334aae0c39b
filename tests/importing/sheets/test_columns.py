"""The columns of question tables as people keep them, under any of their names."""

from __future__ import annotations

import pytest

from examprep.importing import sheets
from examprep.questions import Kind, Option, Place, Point, Question
from tests.importing.sheets.rows import one, read, table


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


def test_the_rule_below_a_header_and_the_example_of_a_template_are_no_questions() -> None:
    found, problems = read("编号 | 题干 | 答案", ":---: | --- | ---", "示例 | 甲？ | 乙")
    assert ([], []) == (found, problems)


@pytest.mark.parametrize("header", ["考题", "题面", "试题题目"])
def test_a_stem_under_any_of_its_names(header: str) -> None:
    found = one(f"类别 | {header} | 标准答案", "判断 | 可以提前关门。 | 错")
    assert (Kind.TRUE_FALSE, ("false",)) == (found.kind, found.key)


def test_a_second_row_of_the_header_may_tell_the_options_apart() -> None:
    found = one("题干 | 选项 | | 答案", " | A | B | ", "先做什么？ | 解释 | 倾听 | B")
    assert (["解释", "倾听"], ("B",)) == ([o.text for o in found.options], found.key)


def test_a_table_of_names_and_what_they_mean_holds_terms() -> None:
    found = one("名词 | 解释", "首问负责制 | 最先接待的人负责到底。")
    assert (Kind.TERM, "首问负责制", "最先接待的人负责到底。") == (
        found.kind,
        found.stem,
        found.answer,
    )


@pytest.mark.parametrize("header", ["试题难度|试题解析", "题目难度|考题解析", "本题难度|题目解析"])
def test_a_column_may_say_that_it_is_of_the_question(header: str) -> None:
    found = one(f"试题|答案|{header}", "先做什么？|倾听|难|先听后说")
    assert (5, "先听后说") == (found.difficulty, found.explanation)


def test_what_is_examined_is_the_question_where_nothing_else_is() -> None:
    found = one("序号|考核内容|配分|评分标准", "1|接听电话|10|三声内接听（5分）；报工号（5分）")
    assert ("接听电话", 10, [5, 5]) == (
        found.stem,
        found.marks,
        [point.marks for point in found.points],
    )


def test_a_title_beside_a_stem_is_no_stem() -> None:
    (found,), problems = read("标题|题干|答案", "第一组|先做什么？|倾听")
    assert ("先做什么？", ["标题"]) == (found.stem, [problem.quote for problem in problems])


@pytest.mark.parametrize("header", ["参考答案要点", "答案及解析", "标准答案与评分标准"])
def test_the_name_of_an_answer_may_say_what_else_stands_there(header: str) -> None:
    assert "倾听" == one(f"题目|{header}", "先做什么？|倾听").answer


def test_points_may_have_a_column_each_with_their_marks_in_another() -> None:
    found = one(
        "题型 | 题干 | 答案要点1 | 分值1 | 答案要点2 | 分值2 | 答案要点3 | 分值3",
        "简答 | 接听的礼仪？ | 三声内 | 3 | 问候 | 2 | |",
    )
    assert (Point("三声内", 3), Point("问候", 2)) == found.points


def test_each_blank_may_have_a_column() -> None:
    found = one("题目 | 答案1 | 答案2 | 答案3", "三个阶段是____、____、____。 | 售前 | 售中 | 售后")
    assert (Kind.BLANK, ("售前", "售中", "售后")) == (found.kind, found.key)


def test_the_kinds_there_are_may_name_the_column_of_the_kind() -> None:
    found = one("题目 | 单选/多选/判断题 | 答案", "回访要及时。 | 判断 | 对")
    assert (Kind.TRUE_FALSE, ("true",)) == (found.kind, found.key)


def test_options_with_nothing_but_letters_before_them_may_share_a_line() -> None:
    found = one("题目 | 选项 | 答案", "几声内接听？ | A一声 B三声 C五声 | B")
    assert (Option("A", "一声"), Option("B", "三声"), Option("C", "五声")) == found.options


def test_several_options_named_by_their_texts_make_a_multiple_choice() -> None:
    found = one("题目 | A | B | C | 答案", "敬语有？ | 您好 | 请 | 喂 | 您好；请")
    assert (Kind.MULTIPLE, ("A", "B")) == (found.kind, found.key)
