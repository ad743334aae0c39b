"""All checks together: in the order of the questions, the bank as a whole at the end."""

from __future__ import annotations

from dataclasses import replace

from examprep.linting import check
from examprep.linting.finding import ADVICE
from examprep.questions import Kind, Option, Point, Question

GOOD = Question(
    "good",
    Kind.SHORT_ANSWER,
    "怎样安抚投诉的客户？",
    chapter="投诉",
    marks=4,
    difficulty=2,
    points=(Point("耐心听完，不打断", 2), Point("对造成的不便致歉", 2)),
)
CHOICE = Question(
    "choice",
    Kind.SINGLE,
    "兑现承诺属于哪个维度？",
    chapter="质量",
    marks=1,
    difficulty=1,
    options=(Option("A", "可靠性"), Option("B", "有形性")),
    key=("A",),
)


def codes(*questions: Question) -> list[tuple[int | None, str]]:
    return [(finding.question, finding.remark.code) for finding in check(questions)]


def test_a_good_question_is_nothing_to_look_at() -> None:
    assert [] == codes(GOOD, CHOICE)


def test_what_a_question_lacks_is_found() -> None:
    assert [(0, "no_chapter")] == codes(replace(GOOD, chapter=" "))
    assert [(0, "no_difficulty")] == codes(replace(GOOD, difficulty=None))
    assert [(0, "no_answer")] == codes(replace(GOOD, points=()))
    assert [(0, "no_answer")] == codes(replace(CHOICE, key=(), answer="A"))
    assert [] == codes(replace(GOOD, points=(), answer="听完并致歉。"))


def test_the_same_id_and_the_same_question_are_found_where_they_come_again() -> None:
    stem = "某酒店的客人半夜打来电话，说隔壁的装修声让孩子无法入睡，要求换房或者退房。"
    first, again = replace(GOOD, stem=stem), replace(GOOD, stem=stem.replace("半夜", "深夜"))
    found = codes(first, CHOICE, again)
    assert [(2, "same_id"), (2, "near_duplicate")] == found
    assert ["good", "good"] == [finding.remark.detail for finding in check([first, CHOICE, again])]


def test_a_copy_of_a_question_is_a_near_duplicate_and_no_second_use_of_its_id() -> None:
    assert [(1, "near_duplicate")] == codes(GOOD, replace(GOOD, answer="另一份答案"))


def test_the_bank_as_a_whole_comes_last() -> None:
    uneven = [
        replace(
            CHOICE, id=f"c{n}", stem=f"第{n}种做法" * n, options=(*CHOICE.options, Option("C", "x"))
        )
        for n in range(1, 10)
    ]
    found = codes(*uneven, replace(GOOD, difficulty=None))
    assert [(9, "no_difficulty"), (None, "keys_uneven")] == found


def test_every_code_says_what_to_do() -> None:
    assert all("{detail}" in text or len(text) > 30 for text in ADVICE.values())
