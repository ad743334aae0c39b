"""Marks: all there, adding up at every level, and the same as the text says."""

from __future__ import annotations

import pytest

from examprep.linting import marks
from examprep.questions import Kind, Part, Point, Question


def asked(stem: str = "简述两点。", worth: float | None = 6, *points: Point) -> Question:
    return Question("q", Kind.SHORT_ANSWER, stem, marks=worth, points=points)


def test_marks_that_add_up_at_every_level_are_nothing_to_look_at() -> None:
    nested = Point("甲", 4, (Point("甲一", 1.5), Point("甲二", 2.5)))
    question = asked("简述两点。", 6, nested, Point("乙", 2))
    assert [] == [*marks.missing(question), *marks.adding_up(question), *marks.stated(question)]


def test_points_that_do_not_come_to_the_marks_of_the_question_are_found() -> None:
    (remark,) = marks.adding_up(asked("简述两点。", 6, Point("甲", 2), Point("乙", 3)))
    assert ("marks_sum", "简述两点。", "2+3 = 5 ≠ 6") == remark


def test_points_within_a_point_are_added_up_too() -> None:
    inner = Point("甲", 6, (Point("甲一", 1), Point("甲二", 2)))
    (remark,) = marks.adding_up(asked("简述两点。", 6, inner))
    assert ("甲", "1+2 = 3 ≠ 6") == (remark.quote, remark.detail)


def test_parts_come_to_the_question_and_their_points_to_them() -> None:
    parts = (Part("问一", 4, (Point("甲", 3),)), Part("问二", 5))
    question = Question("q", Kind.CASE, "案例", marks=10, parts=parts)
    assert ["4+5 = 9 ≠ 10", "3 = 3 ≠ 4"] == [remark.detail for remark in marks.adding_up(question)]


def test_tenths_add_up_although_binary_fractions_do_not() -> None:
    points = [Point(str(number), 0.1) for number in range(3)]
    assert [] == list(marks.adding_up(asked("简述。", 0.3, *points)))


def test_a_question_without_marks_and_a_point_without_them_are_found() -> None:
    assert ["no_marks"] == [remark.code for remark in marks.missing(asked("简述。", None))]
    (remark,) = marks.missing(asked("简述。", 6, Point("甲", 2), Point("乙")))
    assert ("marks_missing", "乙", "1/2") == remark


def test_a_scheme_without_any_marks_lacks_only_those_of_the_question() -> None:
    found = marks.missing(asked("简述。", None, Point("甲"), Point("乙")))
    assert ["no_marks"] == [remark.code for remark in found]


@pytest.mark.parametrize(
    "stem",
    [
        "简述沟通的作用。（8分）",
        "简述沟通的作用(本题共8分)。",
        "先简述作用。（3分）\n再举例。（2分）",
    ],
)
def test_marks_in_the_stem_that_are_not_those_of_the_question_are_found(stem: str) -> None:
    assert ["marks_stated"] == [remark.code for remark in marks.stated(asked(stem, 6))]


@pytest.mark.parametrize(
    "stem",
    ["简述作用。（6分）", "简述作用。（满分6分）", "先简述。（4分）\n再举例。（2分）",
     "客户打了5分（满分10分）的好评，原因是什么？", "期望值为（6.2分）的一项是什么？"],
)  # fmt: skip
def test_marks_in_the_stem_that_agree_or_are_something_else_are_not(stem: str) -> None:
    assert [] == list(marks.stated(asked(stem, 6)))


def test_so_many_marks_each_are_those_of_the_points() -> None:
    points = (Point("甲", 2), Point("乙", 2), Point("丙", 2))
    assert [] == list(marks.stated(asked("写出三点。（每点2分）", 6, *points)))
    (remark,) = marks.stated(asked("写出三点。（每点3分）", 6, *points))
    assert ("marks_stated", "3 × ? ≠ 6") == (remark.code, remark.detail)


def test_so_many_marks_each_of_a_sub_question_are_those_of_its_points() -> None:
    part = Part("写出两点。（每点1分）", 4, (Point("甲", 2), Point("乙", 2)))
    question = Question("q", Kind.CASE, "案例", marks=4, parts=(part,))
    assert ["写出两点。（每点1分）"] == [remark.quote for remark in marks.stated(question)]


def test_so_many_marks_a_blank_come_to_those_of_the_question() -> None:
    blanks = Question("q", Kind.BLANK, "____与____（每空1分）", marks=2, key=("甲", "乙"))
    assert [] == list(marks.stated(blanks))
    three = Question("q", Kind.BLANK, "____与____（每空1分）", marks=3, key=("甲", "乙"))
    assert ["marks_stated"] == [remark.code for remark in marks.stated(three)]


def test_minutes_are_no_marks() -> None:
    points = (Point("甲", 3), Point("乙", 3))
    assert [] == list(marks.stated(asked("（每次通话5分钟）写出两点。", 6, *points)))
