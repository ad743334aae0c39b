"""A point that names a fault is not contradicted by who says that it should not be."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Cap, Lexicon, Score, score
from examprep.scoring.sense.faults import asks_for_faults

AVOID = "接待读者应当避免哪些做法？"


def scored(stem: str, point: str, answer: str) -> Score:
    return score(Question("q", Kind.SHORT_ANSWER, stem, points=(Point(point),)), answer, EVEN)


EVEN = Lexicon(0, {})


@pytest.mark.parametrize(
    "asked",
    [
        AVOID,
        "简述接待中应当避免的五种做法。",
        "请指出店员接待中的失误。",
        "分析这家门店存在的问题。",
        "仓库管理有哪些漏洞？",
        "读者流失的原因有哪些？",
        "写出三条服务忌语。",
    ],
)
def test_a_question_may_ask_for_what_is_wrong(asked: str) -> None:
    assert asks_for_faults(asked)


@pytest.mark.parametrize(
    "asked",
    ["简述处理投诉应注意的问题。", "怎样避免排队？", "为什么不能打断读者？", "解决问题分几步？"],
)
def test_to_ask_for_what_to_do_about_it_is_something_else(asked: str) -> None:
    assert not asks_for_faults(asked)


@pytest.mark.parametrize(
    ("stem", "point", "answer"),
    [
        (AVOID, "打断读者说话", "不要打断读者说话"),
        (AVOID, "当众训斥读者", "切忌当众训斥读者"),
        ("请指出这家门店的失误。", "订单管理失误", "订单管理混乱"),
        ("请分析这家门店存在的问题。", "不关心店员情绪", "应当多关心店员情绪"),
    ],
)
def test_who_says_that_it_should_not_be_names_it(stem: str, point: str, answer: str) -> None:
    assert () == scored(stem, point, answer).flags
    assert ("contradicts",) == scored("怎样接待读者？", point, answer).flags


def test_what_is_prohibited_earns_what_it_names() -> None:
    assert 1.0 == scored(AVOID, "打断读者说话", "不要打断读者说话").score


@pytest.mark.parametrize(
    ("point", "answer"),
    [("没有核对订单", "订单都核对了"), ("打断读者说话", "从来没有打断读者说话")],
)
def test_who_says_that_it_was_not_so_contradicts_it(point: str, answer: str) -> None:
    told = scored("请指出店员接待中的失误。", point, answer)
    assert [Cap.CONTRADICTS] == [each.capped for each in told.points]
