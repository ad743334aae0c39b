"""What is told in passing states nothing: neither a value nor what a point denies."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, prepare
from examprep.scoring.sense.passing import called_wrong, stated

POINTS = ("药品由家长签字后交保健医保管", "玩具每周消毒一次", "教室每次通风不少于30分钟")
SCHEME = prepare(
    Question("q", Kind.SHORT_ANSWER, "写出规定。", points=tuple(map(Point, POINTS))),
    Lexicon(0, {}),
)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("曾有孩子等了三天,所以当天处理", "所以当天处理"),
        ("去年有个班只通风5分钟,孩子病了。通风30分钟", "通风30分钟"),
        ("当天处理,有一次拖了九天,家长不满;按时", "当天处理按时"),
        ("过去每月消毒,现在每周消毒", "现在每周消毒"),
        ("某园不锁药柜,被通报;上锁", "上锁"),
        ("某园因不锁药柜被通报,应上锁", "应上锁"),
        ("有的班十天才消毒,这是错误的,每周消毒", "每周消毒"),
        ("有些家长不签字就放下药,结果喂错了;要签字", "要签字"),
        ("很多人以为不用通风,这种想法不对", ""),
    ],
)
def test_what_happened_or_some_do_wrongly_is_not_stated(text: str, left: str) -> None:
    assert len(text) == len(stated(text))
    assert left == "".join(each for each in stated(text) if each not in ",;。")


@pytest.mark.parametrize(
    "text",
    [
        "对曾投诉过的家长每月回访一次",
        "曾患手足口病的须隔离14天",
        "询问是否曾过敏",
        "每月有一次检查,每次两小时",
        "比去年多5册",
        "前两天每四小时测一次体温",
        "昨天的问题要讲给大家听",
        "原来的规定继续有效",
        "有的班人多,每天通风三次",
        "有人值班时每两小时巡视一次",
        "写出曾用名",
        "3月以前交表",
        "有人说不用通风,这是错误的",
    ],
)
def test_a_rule_about_what_happened_is_stated(text: str) -> None:
    assert text == stated(text)


def test_what_is_called_wrong_is_the_clause_before() -> None:
    text = "每周消毒,园里却一年消毒一次,这就错了,因为会生病"
    assert {*range(5, 14)} == called_wrong(text)
    assert frozenset() == called_wrong("每周消毒一次,这是规定,不能错")


@pytest.mark.parametrize(
    "answer",
    [
        "前年有个班竟两个月才消毒一次玩具，孩子病了一片",
        "玩具每周消毒一次，有的老师怕冷，教室每次通风5分钟，这样不行",
        "园里却让玩具每年消毒一次，这就错了",
        "有些家长药品不签字就交给老师，这是不允许的；药品由家长签字后交保健医保管",
        "某园的药品曾由老师自己保管，没有家长签字，结果喂错了药",
    ],
)
def test_what_is_told_in_passing_contradicts_no_point(answer: str) -> None:
    assert [None] * 3 == [point.capped for point in SCHEME.score(answer).points]


@pytest.mark.parametrize(
    ("point", "cap", "answer"),
    [
        (1, "wrong_number", "曾有孩子生病，所以玩具必须每月消毒一次"),
        (2, "wrong_number", "过去教室不通风，如今教室每次通风不少于3分钟"),
        (2, "wrong_number", "有人怕冷，教室每次通风不少于5分钟"),
        (0, "contradicts", "去年有家长嫌麻烦，现在药品不用家长签字"),
    ],
)
def test_what_is_stated_after_it_counts(point: int, cap: str, answer: str) -> None:
    assert cap == SCHEME.score(answer).points[point].capped
