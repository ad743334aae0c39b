"""Documents that mark questions and answers in a way of their own."""

from __future__ import annotations

import pytest

from examprep.questions import Kind
from tests.importing.exam_text.exam import kinds, parsed, read


def points(text: str) -> list[list[str]]:
    return [[point.text for point in question.points] for question in read(text)]


@pytest.mark.parametrize(
    ("asked", "told"),
    [("Q{}：", "A{}："), ("Q:", "A:"), ("问{}：", "答{}："), ("**Question {}:** ", "**Answer:** "),
     ("提问：", "回答："), ("q{}.", "a{}.")],
)  # fmt: skip
def test_questions_and_answers_that_take_turns(asked: str, told: str) -> None:
    text = "".join(
        f"{asked.format(n)}什么是{word}？\n{told.format(n)}{word}是一种东西。\n"
        for n, word in enumerate("甲乙丙", 1)
    )
    assert ["什么是甲？", "什么是乙？", "什么是丙？"] == [q.stem for q in read(text)]
    assert [["甲是一种东西。"], ["乙是一种东西。"], ["丙是一种东西。"]] == points(text)


def test_letters_before_options_are_no_answers() -> None:
    text = (
        "一、单选题\n1．先做什么\nA：倾听\nB：赔偿\n答案：A\n"
        "2．后做什么\nA：回访\nB：结案\n答案：B\n"
    )
    assert [Kind.SINGLE, Kind.SINGLE] == kinds(text)


@pytest.mark.parametrize("sign", "★◆●▲")
def test_a_sign_before_every_question(sign: str) -> None:
    text = (
        f"期末背诵\n{sign} 甲有哪些方面？\n- 甲一\n- 甲二\n\n{sign} 简述乙的作用。\n乙一。\n\n"
        f"{sign} 怎样做丙\n1. 丙一\n2. 丙二\n"
    )
    assert ["甲有哪些方面？", "简述乙的作用。", "怎样做丙"] == [q.stem for q in read(text)]
    assert [["甲一", "甲二"], ["乙一。"], ["丙一", "丙二"]] == points(text)


def test_a_sign_before_answers_is_none_of_questions() -> None:
    text = "一、简答题\n1．甲有哪些？\n● 甲一\n● 甲二\n2．乙有哪些？\n● 乙一\n● 乙二\n"
    assert [["甲一", "甲二"], ["乙一", "乙二"]] == points(text)


def test_stars_say_how_important_a_question_is() -> None:
    text = "一、简答题\n★1．简述甲。\n答：甲一\n2．简述乙。★★★\n答：乙一\n3．简述丙。\n答：丙一\n"
    found = read(text)
    assert ["简述甲。", "简述乙。", "简述丙。"] == [question.stem for question in found]
    assert [("★",), ("★★★",), ()] == [question.tags for question in found]


def test_names_of_what_is_asked_are_not_part_of_it() -> None:
    text = (
        "案例分析题\n【案例1】顾客等了一个小时，没有人招呼他，他生气地走了，再也没有回来过。\n【问题】\n"
        "（1）店员有哪些失误？\n（2）你会怎样做？\n【参考答案】\n"
        "（1）①没有招呼；②没有解释。\n（2）①道歉；②补偿；③改进。\n"
    )
    (found,) = read(text)
    assert found.stem.endswith("再也没有回来过。")
    assert [["没有招呼；", "没有解释。"], ["道歉；", "补偿；", "改进。"]] == [
        [point.text for point in part.points] for part in found.parts
    ]
    assert found.answer.startswith("（1）①没有招呼；\n②")


def test_recognised_headings_may_have_blanks_within() -> None:
    text = "一、判 断题\n1．甲。（√）\n二、简 答 题\n2．简述乙。\n答：乙一\n"
    assert [Kind.TRUE_FALSE, Kind.SHORT_ANSWER] == kinds(text)


def test_answers_of_many_are_never_the_answer_of_the_last() -> None:
    text = (
        "一、简答题\n1．简述甲。\n2．简述乙。\n参考答案\n"
        "上篇\n1．【答案】甲一。\n下篇\n1．【答案】乙一。\n"
    )
    assert ["", ""] == [question.answer for question in read(text)][:2]
    assert ["no_answer", "no_answer"] == [p.code for p in parsed(text).problems][:2]
