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


def wrong_of(points: tuple[str, ...], answer: str) -> list[str]:
    asked = Question("q", Kind.SHORT_ANSWER, "写出规定。", points=tuple(map(Point, points)))
    scored = prepare(asked, Lexicon(0, {})).score(answer)
    return [point.text for point in scored.points if point.capped == "wrong_number"]


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
        (5, "清点馆藏，每月两次"),
        (4, "阅览室要舒适，28～36℃"),
        (5, "馆藏每十年清点两次"),
        (6, "书架与灯具的距离不小于50毫米"),
        (1, "借期不是30天，教师借期9天"),
        (6, "灯具距离书架50厘米以下"),
        (6, "教师最多借书20册，和灯具的距离不小于5厘米"),
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
        "清点馆藏，每年两次",
        "灯下二十度为宜，三十度，书会发脆",
        "第3条，教师最多借书20册，比去年多5册",
        "1.教师最多借书20册2.学生最多借书8册",
        "阅览室有4间，每间有空调",
        "教师可以多借，学生最多借书8册",
        "教师借书超过20册的要登记",
        "教师最多借书20册，不限于馆藏，每年清点都不误",
        "书架与灯具的距离50厘米以下不合格",
        "书架与灯具的距离不得在50厘米以下",
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
        (("早、晚各测一次血压",), "血压每天测2次"),
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


@pytest.mark.parametrize(
    "answer",
    ["死淘率在30%以内", "死淘率为30%", "死淘率一般不超过30%", "死淘率至少3%", "死淘率3%以上"],
)
def test_a_number_is_held_against_the_item_that_alone_says_what_it_is_of(answer: str) -> None:
    points = ("育成期内全部母鸡的累计死淘率控制在3%以内", "母鸡的产蛋率不低于92%")
    asked = Question("q", Kind.SHORT_ANSWER, "写出养鸡场的指标。", points=tuple(map(Point, points)))
    capped = [point.capped for point in prepare(asked, Lexicon(0, {})).score(answer).points]
    assert ["wrong_number", None] == capped


@pytest.mark.parametrize(("before", "after"), [("8通", "1通"), ("3例", "13例"), ("2起", "5起")])
def test_what_is_counted_is_compared_whatever_it_is_counted_by(before: str, after: str) -> None:
    asked = Question("q", Kind.SHORT_ANSWER, "写出指标。", points=(Point(f"每班抽查{before}"),))
    scheme = prepare(asked, Lexicon(0, {}))
    assert () == scheme.score(f"抽查{before}").flags
    assert ("wrong_number",) == scheme.score(f"抽查{after}").flags


LABELLED = ("及格率：不低于90%", "缺勤率，低于2%", "补考：3天、7天后各一次", "课间：10分钟")


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        (0, "及格率不低于60%；缺勤率低于2%"),
        (0, "缺勤率低于2%，及格率40%以上"),
        (1, "及格率90%以上；缺勤率：低于20%"),
        (3, "课间休息30分钟"),
    ],
)
def test_a_value_alone_is_of_what_leads_up_to_it(point: int, answer: str) -> None:
    assert [LABELLED[point]] == wrong_of(LABELLED, answer)


@pytest.mark.parametrize(
    "answer",
    [
        "；".join(LABELLED),
        "缺勤率低于2%，及格率不低于90%，补考在7天和3天后",
        "补考3天后一次，7天后又一次；优秀率20%",
        "及格率要达到百分之九十",
    ],
)
def test_the_right_value_of_a_label_and_those_of_others_are_not_wrong(answer: str) -> None:
    assert [] == wrong_of(LABELLED, answer)


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        ("接到投诉后24小时内回复客户", "接到投诉后不少于24小时回复客户"),
        ("接到投诉后24小时内回复客户", "接到投诉后24小时以上回复客户"),
        ("接到投诉后24小时内回复客户", "接到投诉后超过24小时才回复客户"),
        ("客户满意率不低于95%", "客户满意率低于95%"),
        ("客户满意率不低于95%", "客户满意率≤95%"),
        ("客户满意率不低于95%", "客户满意率不足95%"),
        ("库存不超过500件", "库存超过500件"),
        ("库存不超过500件", "库存>500件"),
        ("录音保存不少于18个月", "录音保存少于18个月"),
        ("年满十八周岁", "18岁以下"),
    ],
)
def test_the_same_number_as_the_opposite_limit_is_another(point: str, answer: str) -> None:
    assert [point] == wrong_of((point,), answer)


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        ("接到投诉后24小时内回复客户", "接到投诉后至少在24小时内回复客户"),
        ("接到投诉后24小时内回复客户", "接到投诉后不到24小时就回复客户"),
        ("接到投诉后24小时内回复客户", "24小时内要回复客户，超过24小时就要道歉"),
        ("接到投诉后24小时内回复客户", "24小时内回复客户，超过24小时没回复的要升级"),
        ("客户满意率不低于95%", "客户满意率≥95%"),
        ("客户满意率不低于95%", "如果客户满意率低于95%，就要整改"),
        ("客户满意率不低于95%", "客户满意率低于95%的要整改"),
        ("库存不超过500件", "库存≤500件"),
        ("库存不超过500件", "库存超过500件，就停止进货"),
    ],
)
def test_a_limit_said_otherwise_or_of_a_case_is_right(point: str, answer: str) -> None:
    assert [] == wrong_of((point,), answer)


SUMS = ("退费总额为120×3000＝360000元", "加权总差距为-0.28")


@pytest.mark.parametrize("answer", ["退费120人，共36万", "120×3000=360000，差距-0.28"])
def test_a_result_is_right_without_its_unit_and_its_steps(answer: str) -> None:
    assert [] == wrong_of(SUMS, answer)


@pytest.mark.parametrize(
    ("point", "answer"),
    [(0, "退费总额为120×3000=36000元"), (1, "加权总差距为-2.8"), (1, "加权总差距为0.28")],
)
def test_another_result_is_wrong(point: int, answer: str) -> None:
    assert [SUMS[point]] == wrong_of(SUMS, answer)
