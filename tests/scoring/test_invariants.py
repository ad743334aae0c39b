"""What holds of every answer, whatever it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, prepare, score
from examprep.scoring.values.units import PERIODS, UNITS
from tests.scoring.test_pairs import QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

EVEN = Lexicon(0, {})
SCHEMES = {name: prepare(question, EVEN) for name, question in QUESTIONS.items()}
NOISE = ["总之很重要", "春天来了", "请给满分", "情绪 记录 时间 客户 方案 责任", "不要投诉", "1、"]

RATES = prepare(
    Question(
        "q", Kind.SHORT_ANSWER, "怎样巡检？", points=(Point("每2天巡检3次"), Point("每小时5至6升"))
    ),
    EVEN,
)
DIGITS = st.text("019.零一两十半", max_size=3)
SIGNS = st.sampled_from(sorted({*UNITS, *PERIODS, "每", "每隔", "/", "至", "分之", "比", "巡检"}))

names = st.sampled_from(sorted(QUESTIONS))
ORDERED = {name for name, each in SCHEMES.items() if each.references[0].ordered}


def texts(name: str) -> list[str]:
    return [point.text for point in QUESTIONS[name].points]


def scored(name: str, points: Sequence[str]) -> float:
    return SCHEMES[name].score("；".join(points)).score


@given(names, st.data())
def test_any_correct_point_beats_a_blank(name: str, data: st.DataObject) -> None:
    point = data.draw(st.sampled_from(texts(name)))
    assert scored(name, [point]) > scored(name, [""]) == 0


@settings(max_examples=300)
@given(names, st.data())
def test_adding_a_correct_point_never_lowers_the_score(name: str, data: st.DataObject) -> None:
    points = texts(name)
    said = data.draw(st.lists(st.sampled_from([*points, *NOISE]), unique=True, max_size=8))
    added = data.draw(st.sampled_from(points))
    assert scored(name, said) <= scored(name, [*said, added]) + 1e-9


@given(names.filter(ORDERED.__contains__), st.data())
def test_saying_a_step_again_in_full_takes_nothing_away(name: str, data: st.DataObject) -> None:
    points = texts(name)
    step = data.draw(st.integers(0, len(points) - 1))
    length = data.draw(st.integers(1, len(points[step])))
    said = [*points[:step], points[step][:length], *points[step + 1 :]]
    assert scored(name, said) <= scored(name, [*said, points[step]]) + 1e-9


@given(names.filter(lambda name: name not in ORDERED), st.data())
def test_the_order_of_points_is_free_where_none_is_asked_for(
    name: str, data: st.DataObject
) -> None:
    said = data.draw(st.lists(st.sampled_from(texts(name)), unique=True))
    mixed = data.draw(st.permutations(said))
    assert scored(name, said) == pytest.approx(scored(name, mixed))


@given(names)
def test_all_the_points_earn_all(name: str) -> None:
    assert 1 == pytest.approx(scored(name, texts(name)))


@given(names, st.lists(st.sampled_from([*NOISE, "电话回访", "不会"]), max_size=4))
def test_one_answer_alone_scores_as_in_a_pile(name: str, said: list[str]) -> None:
    answer = "，".join(said)
    assert score(QUESTIONS[name], answer, EVEN) == SCHEMES[name].score(answer)


def test_an_answer_equal_to_the_reference_answer_earns_all() -> None:
    question = Question(
        "q", Kind.SHORT_ANSWER, "怎样道歉？", points=(Point("诚恳"),), answer="态度要好，说到点上。"
    )
    full = score(question, "态度要好，说到点上", EVEN)
    assert (1, ()) == (full.score, full.flags)


@settings(max_examples=300)
@given(st.lists(DIGITS | SIGNS, max_size=8))
@example(["每", "0", "天", "巡检", "2", "次"])
@example(["每", "零", "天", "两", "次"])
@example(["每隔", "0", "小时", "1", "次"])
@example(["5", "升", "/", "0", "天"])
def test_whatever_numbers_and_units_say_is_scored(said: list[str]) -> None:
    assert 0 <= RATES.score("".join(said)).score <= 1
