"""What holds of one case earns nothing where it is said of another."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Cap, Lexicon, Score, score

IRONING = ("浅色衣料用低温垫布熨烫", "深色衣料用高温喷水熨烫", "熨斗不用时竖着放")
WAGE = ("加班时间计算偏长，人工成本偏高", "加班时间计算偏短，人工成本偏低")
CHICKS = ("雏鸡强壮时接种疫苗，怕冷时推迟",)
BLOCK = ("楼长由住户轮流担任", "门岗由物业派人值守")
SEEDS = ("大粒种子深播，小粒种子浅播",)


def scored(points: tuple[str, ...], answer: str) -> Score:
    question = Question("q", Kind.SHORT_ANSWER, "说明要点。", points=tuple(map(Point, points)))
    return score(question, answer, Lexicon(0, {}))


@pytest.mark.parametrize(
    ("points", "answer", "wrong"),
    [
        (IRONING, "浅色的高温喷水，深色的低温垫布，熨斗竖着放", [0, 1]),
        (WAGE, "加班时间算得偏长，人工成本偏低；偏短，人工成本偏高", [0, 1]),
        (WAGE, "加班时间计算偏长，人工成本偏低", [0]),
        (SEEDS, "大粒种子浅播，小粒种子深播", [0]),
        (CHICKS, "怕冷的时候接种疫苗，强壮的时候推迟", [0]),
        (BLOCK, "楼长由物业派人值守，门岗由住户轮流担任", [0, 1]),
    ],
)
def test_what_holds_of_the_other_case_earns_nothing(
    points: tuple[str, ...], answer: str, wrong: list[int]
) -> None:
    found = scored(points, answer)
    capped = [at for at, point in enumerate(found.points) if point.capped is Cap.SIDES_SWAPPED]
    assert wrong == capped
    assert [0.0] * len(wrong) == [found.points[at].coverage for at in wrong]


@pytest.mark.parametrize(
    ("points", "answer"),
    [
        (IRONING, "深色衣料高温，要喷水；浅色衣料低温，要垫布"),
        (IRONING, "浅色不能用高温，深色不能用低温"),
        (IRONING, "浅色衣料要垫布"),
        (WAGE, "人工成本偏高是因为时间算得偏长，偏低是因为算得偏短"),
        (SEEDS, "小粒的浅播，大粒的深播"),
        (CHICKS, "怕冷的时候推迟，强壮了才接种疫苗"),
        (BLOCK, "门岗值守的人由物业派，楼长住户轮流当"),
    ],
)
def test_either_case_may_come_first_or_be_denied_or_left_out(
    points: tuple[str, ...], answer: str
) -> None:
    assert () == scored(points, answer).flags


def test_what_the_reference_answer_says_itself_is_not_held_against_it() -> None:
    points = tuple(map(Point, SEEDS))
    question = Question(
        "q", Kind.SHORT_ANSWER, "怎样播种？", answer="大粒种子浅播，小粒种子深播", points=points
    )
    assert () == score(question, question.answer, Lexicon(0, {})).flags
