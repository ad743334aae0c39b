"""Two parties that change places are told by how the point is built, not by a list of them."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Cap, Lexicon, score
from examprep.scoring.parties import parties


def caps(answer: str, *points: str, stem: str = "怎样做？") -> list[Cap | None]:
    asked = Question("q", Kind.SHORT_ANSWER, stem, points=tuple(map(Point, points)))
    return [point.capped for point in score(asked, answer, Lexicon(0, {})).points]


@pytest.mark.parametrize(
    ("point", "swapped"),
    [
        ("医生向患者说明风险", "患者向医生说明风险"),
        ("教师对学生的作业进行讲评", "学生对教师的作业进行讲评"),
        ("甲方把货款付给乙方", "乙方把货款付给甲方"),
        ("被告人由法院传唤", "法院由被告人传唤"),
        ("家长督促孩子完成作业", "孩子督促家长完成作业"),
        ("师傅给徒弟示范操作", "徒弟给师傅示范操作"),
    ],
)
def test_the_same_deed_done_the_other_way_round_earns_nothing(point: str, swapped: str) -> None:
    assert [Cap.ROLES_SWAPPED] == caps(swapped, point)
    assert [None] == caps(point, point)


@pytest.mark.parametrize(
    "told",
    [
        "患者应当听医生向患者说明风险",
        "对患者，医生要说明风险",
        "风险由医生说明给患者",
        "患者可以向医生提问，由医生向患者说明风险",
        "患者向医生了解风险",
        "患者的风险医生要说明",
    ],
)
def test_other_orders_and_other_deeds_are_no_swap(told: str) -> None:
    assert [None] == caps(told, "医生向患者说明风险")


def test_what_is_one_partys_part_is_not_the_others() -> None:
    points = ("运输费用由卖方承担", "保险费由买方支付")
    assert [Cap.ROLES_SWAPPED] * 2 == caps("运输费用由买方承担，保险费由卖方支付", *points)
    assert [None] * 2 == caps("卖方承担运输费用，买方支付保险费", *points)


def test_what_both_do_to_each_other_cannot_be_swapped() -> None:
    points = ("医生向患者告知病情", "患者向医生告知病史")
    assert [None] * 2 == caps("患者向医生告知病史，医生向患者告知病情", *points)


def test_parties_are_told_by_their_ending_or_by_what_they_stand_beside() -> None:
    assert {"出租人", "承租人"} == parties("出租人修缮房屋;承租人交付租金")
    assert {"师傅", "徒弟"} == parties("徒弟向师傅汇报")
    assert frozenset() == parties("及时向外增长;全部延长")
