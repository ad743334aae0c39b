"""A wrong number is one where the answer speaks of the same thing."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, prepare

POINTS = (
    "教师最多借书20册",
    "教师借期90天",
    "学生最多借书8册",
    "学生借期30天",
    "阅览室温度保持18～26℃",
    "馆藏每年清点两次",
    "书架与灯具的距离不小于50厘米",
)
SCHEME = prepare(
    Question("q", Kind.SHORT_ANSWER, "写出图书馆的规定。", points=tuple(map(Point, POINTS))),
    Lexicon(0, {}),
)


def wrong(answer: str) -> set[str]:
    return {point.text for point in SCHEME.score(answer).points if point.capped == "wrong_number"}


@pytest.mark.parametrize("answer", ["；".join(POINTS), "，".join(POINTS), "\n".join(POINTS)])
def test_the_right_numbers_are_right(answer: str) -> None:
    assert set() == wrong(answer)


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        (0, "教师最多借书12册"),
        (0, "教师最多借书8册；学生最多借书8册"),
        (1, "学生最多借8册，借期30天；教师最多借书20册，借期60天"),
        (4, "阅览室温度保持28～36度"),
        (4, "温度要控制好，阅览室零下5℃"),
        (5, "馆藏每月清点两次"),
        (5, "馆藏每十年清点两次"),
        (6, "书架与灯具的距离不小于50毫米"),
    ],
)
def test_another_number_where_the_answer_speaks_of_the_item_is_wrong(
    point: int, answer: str
) -> None:
    assert {POINTS[point]} == wrong(answer)


@pytest.mark.parametrize(
    "answer",
    [
        "阅览室温度保持20℃",
        "书架与灯具的距离不小于0.5米",
        "馆藏每半年清点一次",
        "第3条，教师最多借书20册，比去年多5册",
        "1.教师最多借书20册2.学生最多借书8册",
        "阅览室有4间，每间有空调",
        "教师可以多借，学生最多借书8册",
    ],
)
def test_a_number_that_is_said_otherwise_or_of_something_else_is_not(answer: str) -> None:
    assert set() == wrong(answer)


@pytest.mark.parametrize("said", POINTS)
@pytest.mark.parametrize("before", ["教师最多借书12册", "借期要登记", "温度28℃", ""])
def test_adding_a_correct_point_makes_no_number_wrong(before: str, said: str) -> None:
    assert SCHEME.score(f"{before}；{said}").score >= SCHEME.score(before).score


@pytest.mark.parametrize(
    ("points", "answer"),
    [
        (("墙距不小于0.5米", "垛距不小于1米"), "墙距50厘米以上，垛距10分米以上"),
        (("食盐不超过5克", "食糖不超过50克"), "盐不超过5克，糖不超过50克"),
        (("办结后3个工作日内回访",), "办结后三天内回访"),
        (("三年以上固定期限和无固定期限的，不得超过六个月",), "无固定期限的，不得超过半年"),
        (("工作满1年的，休5天", "工作满10年的，休10天"), "工作满1年的休5天；满10年的休10天"),
    ],
)
def test_right_numbers_beside_others_are_right(points: tuple[str, ...], answer: str) -> None:
    asked = Question("q", Kind.SHORT_ANSWER, "写出规定。", points=tuple(map(Point, points)))
    assert "wrong_number" not in prepare(asked, Lexicon(0, {})).score(answer).flags


@pytest.mark.parametrize(
    ("points", "answer"),
    [
        (("墙距不小于0.5米", "垛距不小于1米"), "墙距5厘米以上，垛距1米以上"),
        (("食盐不超过5克", "食糖不超过50克"), "盐不超过15克，糖不超过50克"),
        (("办结后3个工作日内回访",), "回访：办结后3个月内"),
    ],
)
def test_what_a_number_is_of_is_no_bound_of_it(points: tuple[str, ...], answer: str) -> None:
    asked = Question("q", Kind.SHORT_ANSWER, "写出规定。", points=tuple(map(Point, points)))
    capped = [point.capped for point in prepare(asked, Lexicon(0, {})).score(answer).points]
    assert ["wrong_number"] == [each for each in capped if each]
