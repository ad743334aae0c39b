"""What a format cannot hold is counted by kind, and what is not listed comes back equal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from examprep.formats import aiken, anki, gift, losses, moodle, writable
from examprep.formats.losses import LOST, Loss, compared, lost_by
from examprep.formats.sheet.rows import ALWAYS
from examprep.importing.sheets import headers
from examprep.questions import Kind, Part, Place, Point, Question
from tests.formats import ordinary
from tests.strategies import questions as odd_questions

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

CASE = Question(
    id="csm-1",
    kind=Kind.CASE,
    stem="一位客户三次来电。",
    marks=10,
    points=(Point("甲", 2, (Point("甲一", 1), Point("甲二"))), Point("乙")),
    parts=(Part("问一？", 4, (Point("丙", 3),)), Part("问二？")),
    answer="全文",
    tags=("投诉", "服务"),
    source=Place("旧.docx"),
)
EVERY = {"gift": gift, "moodle": moodle, "anki": anki, "aiken": aiken}
FORMATS = pytest.mark.parametrize("format_", EVERY.values(), ids=EVERY)


def changed_to(**fields: object) -> Callable[[Question], Question]:
    return lambda question: replace(question, **fields)  # type: ignore[arg-type]


def test_nothing_is_lost_of_a_question_that_comes_back_equal() -> None:
    assert [] == compared([CASE], lambda question: question)


def test_a_source_is_no_loss_to_a_question_that_had_none() -> None:
    assert [] == compared([replace(CASE, source=None)], changed_to(source=Place("neu")))
    assert [Loss("source", 1, ("csm-1",))] == compared([CASE], changed_to(source=Place("neu")))


def test_points_are_counted_at_every_depth_and_on_every_part() -> None:
    parts = tuple(replace(part, points=()) for part in CASE.parts)
    assert [Loss("points", 5, ("csm-1",))] == compared([CASE], changed_to(points=(), parts=parts))


def test_marks_of_points_are_counted_where_their_texts_are_kept() -> None:
    points = (Point("甲", None, (Point("甲一"), Point("甲二"))), Point("乙"))
    assert [Loss("point_marks", 2, ("csm-1",))] == compared([CASE], changed_to(points=points))


def test_sub_questions_and_tags_are_counted_one_by_one() -> None:
    found = compared([CASE], changed_to(parts=(), tags=("投诉",)))
    assert [("parts", 2), ("points", 1), ("tags", 1)] == [(loss.what, loss.count) for loss in found]


def test_a_text_within_a_longer_one_is_not_lost_if_that_is_all_that_moved() -> None:
    moved = changed_to(answer="甲\n全文", points=())
    assert ["points"] == [loss.what for loss in compared([CASE], moved)]


def test_a_change_that_only_adds_is_listed_all_the_same() -> None:
    assert ["answer"] == [loss.what for loss in compared([CASE], changed_to(answer="全文。"))]


def test_a_question_that_does_not_come_back_is_lost_as_a_whole_and_three_are_named() -> None:
    bank = [replace(CASE, id=str(number)) for number in range(5)]
    assert [Loss("question", 5, ("0", "1", "2"))] == compared(bank, lambda _: None)


def test_every_loss_has_a_name() -> None:
    assert set(LOST) >= {
        loss.what for loss in compared([CASE], lambda _: Question("", Kind.TERM, "甲"))
    }
    assert set(LOST) >= set(losses._TEXTS + losses._VALUES + losses._LISTS)


@pytest.mark.parametrize(
    ("name", "lost"), [("gift", {"marks"}), ("moodle", set()), ("anki", set()), ("xlsx", set())]
)
@settings(max_examples=150, deadline=None)
@given(question=ordinary.questions)
def test_of_an_ordinary_question_only_its_marks_are_lost_and_only_in_gift(
    name: str, lost: set[str], question: Question
) -> None:
    assert lost >= {loss.what for loss in writable(name).losses([question])}


@FORMATS
@settings(max_examples=100, deadline=None)
@given(bank=ordinary.banks)
def test_what_is_not_listed_as_lost_is_read_back_equal(
    format_: ModuleType, bank: list[Question]
) -> None:
    held = [question for question in bank if not lost_by([question], format_.write, format_.read)]
    found, problems = format_.read(format_.write(held), "bank")
    assert (held, []) == ([question.without_source() for question in found], problems)


@FORMATS
@settings(max_examples=40, deadline=None)
@given(question=odd_questions)
def test_whatever_a_question_holds_it_is_listed_or_read_back_equal(
    format_: ModuleType, question: Question
) -> None:
    found, _ = format_.read(format_.write([question]), "bank")
    same = [question.without_source()] == [again.without_source() for again in found]
    assert same or lost_by([question], format_.write, format_.read)


_SIGNS = [
    "::", "{", "}", "=", "~", "#", "%50%", "$CATEGORY:", "\\", "->", "T", "\n", "\n\n", "//",
    "[id:a]", "A. ", "B) ", "ANSWER: ", "#separator:", "#guid column:1", "\t", '"', "解析：",
    "小问 1：", "甲", "&#;", "（2分）", "<p>", "<img>", "</p>", "<!--", "[html]", "\x00", "\r",
]  # fmt: skip


@pytest.mark.parametrize("format_", [gift, aiken, anki], ids=["gift", "aiken", "anki"])
@settings(max_examples=150, deadline=None)
@given(text=st.lists(st.sampled_from(_SIGNS), max_size=20).map("".join))
def test_any_text_is_read_without_an_error(format_: ModuleType, text: str) -> None:
    questions, problems = format_.read(text, "a.txt")
    assert all(question.stem.strip() for question in questions)
    assert all(problem.at.isdecimal() and problem.advice() for problem in problems)


@FORMATS
@settings(max_examples=60, deadline=None)
@given(bank=ordinary.banks)
def test_a_written_file_is_known_by_its_content(format_: ModuleType, bank: list[Question]) -> None:
    written = format_.write(bank)
    if bank and format_ is not aiken:
        known = [name for name, other in EVERY.items() if other.looks_like(written)]
        assert [format_] == [EVERY[name] for name in known]


PAGE = (Path(__file__).resolve().parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("names", headers.ALIASES.values(), ids=headers.ALIASES)
def test_the_page_on_formats_names_every_column(names: str) -> None:
    assert [] == [name for name in names.split() if name not in PAGE]


@pytest.mark.parametrize("name", ALWAYS)
def test_every_column_that_is_written_is_read(name: str) -> None:
    assert headers.field(name)
