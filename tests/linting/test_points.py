"""Points: each one idea, said once, and not given away by the question."""

from __future__ import annotations

import pytest

from examprep.linting import points
from examprep.linting.points import LONGEST
from examprep.questions import Kind, Part, Point, Question


def answered(*texts: str, stem: str = "怎样安抚投诉的客户？") -> Question:
    return Question("q", Kind.SHORT_ANSWER, stem, points=tuple(map(Point, texts)))


def test_a_point_that_stands_in_the_stem_is_found() -> None:
    stem = "客户因为等待太久而投诉，店长立即道歉并送出优惠券。店长做对了什么？"
    found = points.restating(answered("立即道歉并送出优惠券", "承认等待是本店的过错", stem=stem))
    assert ["立即道歉并送出优惠券"] == [remark.quote for remark in found]


def test_a_point_of_one_part_may_stand_in_the_prompt_of_another() -> None:
    reply = Part("怎样回复？", None, (Point("说明退款三天到账"),))
    inform = Part("为什么要说明退款三天到账？", None, (Point("要说明退款三天到账了"),))
    question = Question("q", Kind.CASE, "一位客户要求退货。", parts=(reply, inform))
    assert ["要说明退款三天到账了"] == [remark.quote for remark in points.restating(question)]


def test_a_sum_of_numbers_that_were_given_is_no_repetition() -> None:
    stem = "私教会员200人，人均年消费9000元，毛利率50%。计算年毛利。"
    assert [] == list(points.restating(answered("私教会员200×9000×50%＝900000元", stem=stem)))


def test_a_heading_of_points_may_stand_in_the_stem() -> None:
    topic = Point("职级客户", None, (Point("因上下级关系而形成"),))
    question = Question("q", Kind.SHORT_ANSWER, "说明职级客户的含义。", points=(topic,))
    assert [] == list(points.restating(question))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("耐心倾听客户的诉说", "耐心倾听客户的诉说。"),
        ("及时回访并征求客户的意见", "及时回访，并征求客户意见"),
        ("道歉", "道歉！"),
    ],
)
def test_two_points_that_say_the_same_are_found(one: str, other: str) -> None:
    (remark,) = points.repeating(answered(one, "核实问题", other))
    assert ("repeats_point", other, one) == remark


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("一定时期内消费的次数", "一定时期内消费的金额"),
        ("甲店的满意率为 80%", "乙店的满意率为 75%"),
        ("每小时需要12名客服", "每小时需要15名客服"),
        ("道歉", "回访"),
    ],
)
def test_points_that_differ_in_a_word_or_a_number_are_two(one: str, other: str) -> None:
    assert [] == list(points.repeating(answered(one, other)))


def test_a_point_is_not_compared_with_the_points_within_it() -> None:
    nested = Point("结果公平", None, (Point("结果公平"), Point("补偿与损失相称")))
    question = Question("q", Kind.SHORT_ANSWER, "题干", points=(nested,))
    assert [] == list(points.repeating(question))


def test_points_of_different_parts_are_compared() -> None:
    parts = tuple(Part(f"问{n}", None, (Point("建立首问负责制"),)) for n in "一二")
    question = Question("q", Kind.CASE, "题干", parts=parts)
    assert ["建立首问负责制"] == [remark.quote for remark in points.repeating(question)]


def test_a_point_too_long_for_one_idea_is_found_with_its_length() -> None:
    (remark,) = points.too_long(answered("长" * (LONGEST + 1), "长" * LONGEST))
    assert ("long_point", str(LONGEST + 1)) == (remark.code, remark.detail)


def test_a_number_and_a_word_of_letters_count_once() -> None:
    sum_of_forty = "＋".join(["125.5"] * 40)
    assert [] == list(points.too_long(answered(sum_of_forty, "SERVQUAL " * 40)))


@pytest.mark.parametrize("text", ["先道歉。再说明办法", "先道歉；再说明办法", "道歉！然后退款"])
def test_a_point_of_two_sentences_is_found(text: str) -> None:
    assert ["several_ideas"] == [remark.code for remark in points.several_ideas(answered(text))]


@pytest.mark.parametrize("text", ["先道歉，再说明办法", "先道歉。", "说“我来办。”并记下电话"])
def test_a_point_of_one_sentence_is_one_idea(text: str) -> None:
    assert [] == list(points.several_ideas(answered(text)))
