"""What is said of one thing denies nothing of another."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, score

QUESTION = Question(
    "q",
    Kind.SHORT_ANSWER,
    "业务可以怎样办理？",
    points=(
        Point("到柜台办理时需要排队等候，取号以后依次叫号"),
        Point("通过网上办理，随时提交材料"),
    ),
)


@pytest.mark.parametrize(
    "answer",
    [
        "网上随时提交材料，因为网上不需要排队等候。",
        "柜台取号以后叫号。网上：随时提交，不需要排队等候。",
        "网上办理不用排队等候，也无需取号",
    ],
)
def test_what_is_denied_of_another_thing_is_no_contradiction(answer: str) -> None:
    assert "contradicts" not in score(QUESTION, answer, Lexicon(0, {})).flags


@pytest.mark.parametrize(
    "answer",
    [
        "柜台不需要排队等候。",
        "在柜台，不需要排队等候。",
        "网上：随时提交。不需要排队等候。",
        "网上随时提交，柜台不需要排队等候。",
    ],
)
def test_what_is_denied_of_the_thing_itself_is_one(answer: str) -> None:
    assert "contradicts" in score(QUESTION, answer, Lexicon(0, {})).flags
