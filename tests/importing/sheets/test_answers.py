"""Options, keys, points and sub-questions of question tables in any of their forms."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Option, Part, Point
from tests.importing.sheets.rows import one, read


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


@pytest.mark.parametrize("between", [";", "；", "； "])
def test_options_of_one_cell_may_stand_between_semicolons(between: str) -> None:
    cell = between.join(["A.一小时", "B.两小时", "C.一天"])
    found = one("题干 | 选项 | 答案", f"多久升级？ | {cell} | B")
    assert ["一小时", "两小时", "一天"] == [option.text for option in found.options]


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


@pytest.mark.parametrize("cell", ["解释//倾听//赔偿", "解释｜倾听｜赔偿", "解释；倾听；赔偿"])
def test_options_of_one_cell_without_letters_have_them_in_order(cell: str) -> None:
    found = one("题干 | 选项 | 答案", f"先做什么？ | {cell} | B")
    expected = (Option("A", "解释"), Option("B", "倾听"), Option("C", "赔偿"))
    assert (expected, ("B",)) == (found.options, found.key)


@pytest.mark.parametrize(("bit", "key"), [("1", "true"), ("0", "false")])
def test_a_judgement_may_be_keyed_by_one_and_zero(bit: str, key: str) -> None:
    assert (key,) == one("题型 | 题干 | 答案", f"判断 | 热线可以无人接听。 | {bit}").key


def test_points_may_stand_in_columns_of_their_own() -> None:
    found = one("问题 | 得分点1 | 得分点2 | 得分点3", "先做什么？ | 倾听 | | 记录")
    assert (Point("倾听"), Point("记录")) == found.points


def test_the_answer_of_a_sub_question_in_one_line_gives_a_point_for_each_item() -> None:
    found = one(
        "小问号 | 题干 | 参考答案", " | 三次来电。 | ", "1 | 不足？ | （1）无回访；（2）无记录。"
    )
    assert [["无回访；", "无记录。"]] == [[p.text for p in part.points] for part in found.parts]


def test_letters_of_options_in_one_cell_may_be_wide() -> None:
    found = one("题型|题干|选项|答案", "单选|多久升级？|Ａ．一小时//Ｂ．两小时|Ｂ")
    assert (["A", "B"], ("B",)) == ([option.label for option in found.options], found.key)


@pytest.mark.parametrize(
    ("remark", "marks"), [("每点2分，共6分", 2), ("言之有理即可", None), ("每答对一点得2分", 2)]
)
def test_how_marks_are_given_is_no_point(remark: str, marks: float | None) -> None:
    found = one("题目|参考答案|评分标准", f"简述技巧|①倾听②提问③反馈|{remark}")
    assert f"评分标准：{remark}" == found.explanation
    assert [("倾听", 2), ("提问", 2), ("反馈", 2)][: 3 * bool(marks)] == [
        (point.text, point.marks) for point in found.points
    ]


@pytest.mark.parametrize("header", ["得分点", "评分标准"])
def test_a_point_on_what_is_at_discretion_is_one(header: str) -> None:
    found = one(f"题目|{header}", "怎样退款？|酌情给予补偿")
    assert ["酌情给予补偿"] == [point.text for point in found.points]
