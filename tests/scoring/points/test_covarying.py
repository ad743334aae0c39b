"""What goes with what may be said from either end: 越集中越大 is 越分散越小."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, score
from examprep.scoring.result import Cap, Score

SIMPLE = "业务越简单、越相似，幅度可以越大"
QUESTION = Question(
    "q",
    Kind.SHORT_ANSWER,
    "确定幅度要看什么？",
    points=(Point(SIMPLE), Point("客服代表越熟练，幅度可以越大")),
)


def scored(answer: str) -> Score:
    return score(QUESTION, answer, Lexicon(0, {}))


@pytest.mark.parametrize(
    "answer",
    [
        "业务越复杂，幅度应该越小。",
        "业务复杂的话，一个组长带的人要少一些。",
        "业务越复杂，幅度越小。客服代表越熟练，幅度越大。",
    ],
)
def test_who_turns_both_sides_says_the_same(answer: str) -> None:
    given = scored(answer)
    assert given.flags == ()
    assert given.points[0].coverage > scored(answer.replace("复杂", "特殊")).points[0].coverage


@pytest.mark.parametrize(
    "answer",
    [
        "业务越复杂，幅度可以越大。",
        "业务复杂的，幅度可以大一些。",
        "业务越简单，幅度越小。",
        "业务越复杂，幅度越小。业务越复杂，幅度越大。",
    ],
)
def test_who_turns_one_side_says_the_opposite(answer: str) -> None:
    simple, skilled = scored(answer).points
    assert (0, Cap.CONTRADICTS) == (simple.coverage, simple.capped)
    assert skilled.capped is None


def test_a_word_and_its_opposite_by_one_character_are_turned_too() -> None:
    asked = Question("q", Kind.SHORT_ANSWER, "规律？", points=(Point("等候人数越少，评价越高"),))
    assert "contradicts" not in score(asked, "等候人数越多，评价越低", Lexicon(0, {})).flags
