"""What a person gave an answer, as a table says it."""

from __future__ import annotations

import pytest

from examprep.learning.given import NoMark, given_mark
from examprep.questions import Kind, Question
from examprep.scoring.responses import Response

OPEN = Question("q", Kind.ESSAY, "？", marks=8)


def response(score: str = "", marks: str = "", full: str = "") -> Response:
    return Response("q", "答", score=score, marks=marks, full=full)


def test_a_score_is_a_share_and_marks_are_of_the_question() -> None:
    assert 0.5 == given_mark(response(score="0.5"), OPEN)
    assert 0.5 == given_mark(response(marks="4"), OPEN)
    assert 0.25 == given_mark(response(score=".25", marks="8"), OPEN)


def test_marks_are_of_what_the_row_says_there_was_to_earn() -> None:
    assert 0.5 == given_mark(response(marks="5", full="10"), OPEN)
    assert 0.5 == given_mark(response(marks="5", full="10"), Question("q", Kind.ESSAY, "？"))
    for marks, full in (("11", "10"), ("5", "0"), ("5", "ten"), ("5", "inf"), ("5", "nan")):
        with pytest.raises(NoMark):
            given_mark(response(marks=marks, full=full), OPEN)


def test_an_empty_cell_is_no_mark() -> None:
    assert given_mark(response(), OPEN) is None


@pytest.mark.parametrize("score", ["1.01", "-0.1", "good", "nan", "inf", "5", "True"])
def test_a_score_out_of_range_is_refused(score: str) -> None:
    with pytest.raises(NoMark):
        given_mark(response(score=score), OPEN)


def test_marks_beyond_those_of_the_question_are_refused() -> None:
    with pytest.raises(NoMark):
        given_mark(response(marks="8.5"), OPEN)
    with pytest.raises(NoMark):
        given_mark(response(marks="1"), Question("q", Kind.ESSAY, "？"))


def test_what_is_answered_by_a_key_is_not_marked() -> None:
    with pytest.raises(NoMark):
        given_mark(response(score="1"), Question("q", Kind.SINGLE, "？", key=("A",)))
