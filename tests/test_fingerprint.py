"""Two questions that ask the same have one fingerprint."""

from __future__ import annotations

from dataclasses import replace

import pytest

from examprep.fingerprint import fingerprint, short_id
from examprep.questions import Kind, Option, Part, Place, Point, Question

QUESTION = Question(
    id="q1",
    kind=Kind.CASE,
    stem="某商场接到顾客投诉，说洗衣机三天内坏了两次。",
    parts=(Part("应当怎样答复？", 4.0), Part("怎样防止再次发生？")),
    options=(Option("A", "退货"), Option("B", "换货")),
)


@pytest.mark.parametrize(
    "same",
    [
        replace(QUESTION, id="q2"),
        replace(QUESTION, answer="先道歉。", points=(Point("道歉"),), key=("A",)),
        replace(QUESTION, source=Place("a.md", "3"), subject="客服", chapter="一", tags=("投诉",)),
        replace(QUESTION, stem="  某商场接到顾客投诉,說洗衣機三天内壞了兩次 "),
        replace(QUESTION, parts=(Part("应当怎样答复", 9.0), Part("怎样防止再次发生?"))),
    ],
    ids=["id", "answers", "places", "punctuation, spaces and traditional characters", "marks"],
)
def test_answers_places_and_ways_of_writing_do_not_count(same: Question) -> None:
    assert fingerprint(QUESTION) == fingerprint(same)


@pytest.mark.parametrize(
    "other",
    [
        replace(QUESTION, stem="某商场接到顾客投诉，说冰箱三天内坏了两次。"),
        replace(QUESTION, parts=QUESTION.parts[:1]),
        replace(QUESTION, parts=QUESTION.parts[::-1]),
        replace(QUESTION, options=QUESTION.options[:1]),
        replace(QUESTION, parts=(Part("应当怎样答复？怎样防止再次发生？"),)),
        replace(QUESTION, parts=(), stem=QUESTION.stem + "应当怎样答复？怎样防止再次发生？"),
    ],
    ids=[
        "stem",
        "one part less",
        "order of parts",
        "one option less",
        "parts joined",
        "in the stem",
    ],
)
def test_all_that_is_asked_counts(other: Question) -> None:
    assert fingerprint(QUESTION) != fingerprint(other)


def test_a_part_is_not_an_option() -> None:
    asked = Question("", Kind.SINGLE, "选哪一个？", parts=(Part("退货"),))
    offered = Question("", Kind.SINGLE, "选哪一个？", options=(Option("A", "退货"),))

    assert fingerprint(asked) != fingerprint(offered)


def test_it_is_64_hexadecimal_digits_and_the_short_id_its_first_8() -> None:
    assert 64 == len(fingerprint(QUESTION))
    assert short_id(QUESTION) == fingerprint(QUESTION)[:8]
    assert set(short_id(QUESTION)) <= set("0123456789abcdef")
