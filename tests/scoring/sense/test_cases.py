"""Rows of a table are told apart by numbers: each case has its own value."""

from __future__ import annotations

from itertools import permutations

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, Scheme, prepare

RENTS = (
    "租期半年以上不满一年的，押金为一个月租金",
    "租期一年以上不满三年的，押金为两个月租金",
    "租期三年以上的，押金为三个月租金",
)
DEPTHS = ("DN50及以下为0.70米", "口径20mm为1.00米", "口径50mm为1.50米", "口径100mm为2.00米")


def scheme(points: tuple[str, ...]) -> Scheme:
    asked = Question("q", Kind.SHORT_ANSWER, "写出有关规定。", points=tuple(map(Point, points)))
    return prepare(asked, Lexicon(0, {}))


RENT, DEPTH = scheme(RENTS), scheme(DEPTHS)


def wrong(of: Scheme, answer: str) -> list[int]:
    points = of.score(answer).points
    return [at for at, point in enumerate(points) if point.capped == "wrong_number"]


@pytest.mark.parametrize("sign", ["；", "。", "\n", "，"])
def test_right_rows_in_any_order_are_right(sign: str) -> None:
    for rows in permutations(RENTS):
        assert [] == wrong(RENT, sign.join(rows))
    for rows in permutations(DEPTHS):
        assert [] == wrong(DEPTH, sign.join(rows))


@pytest.mark.parametrize(
    "answer",
    [
        "6个月以上不满12个月的押1个月租金；1年以上、不满36个月的押2个月；满三年的押三个月",
        "押一个月租金的是半年以上不满一年的，押两个月的是一年以上不满三年的",
        "租期三年以上的，先看信用，信用好的可以押一个月",
        "租期五年的押金为五个月租金",
        "租期半年到一年（不含一年）的，押一个月；一年到三年（不含三年）的，押俩月",
    ],
)
def test_what_is_said_otherwise_or_of_another_case_is_not_wrong(answer: str) -> None:
    assert [] == wrong(RENT, answer)


@pytest.mark.parametrize(
    ("points", "answer"),
    [
        ([0], "半年以上不满一年的押两个月租金"),
        ([1], "半年以上不满一年的押一个月；一年以上不满三年的，最多押三个月"),
        ([0, 1, 2], "半年以上不满一年的押两个月，一年以上不满三年的押三个月，三年以上的押六个月"),
    ],
)
def test_another_value_of_the_case_is_wrong(points: list[int], answer: str) -> None:
    assert points == wrong(RENT, answer)


def test_a_case_may_be_said_in_another_unit() -> None:
    assert [] == wrong(DEPTH, "2cm为100厘米；5cm为1.5米")
    assert [1, 2] == wrong(DEPTH, "2cm为150厘米；5cm为1米")


@pytest.mark.parametrize("said", RENTS)
@pytest.mark.parametrize("before", ["三年以上的押一个月", "半年以上不满一年的押九个月", ""])
def test_adding_a_correct_row_makes_no_value_wrong(before: str, said: str) -> None:
    assert RENT.score(f"{before}；{said}").score >= RENT.score(before).score
