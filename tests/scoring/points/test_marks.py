"""Marks go where the marking scheme puts them, and always add up."""

from __future__ import annotations

from math import isclose
from typing import TYPE_CHECKING

import pytest

from examprep.questions import Kind, Part, Point, Question
from examprep.scoring.points.marks import fractions, lines, marks_of, to_half_mark

if TYPE_CHECKING:
    from collections.abc import Sequence


@pytest.mark.parametrize(
    ("expected", "total", "worths"),
    [
        ([0.5, 0.5], None, [None, None]),
        ([0.25, 0.75], None, [1, 3]),
        ([0.25, 0.75], 8, [1, 3]),  # marks that do not add up keep their proportion
        ([0.2, 0.4, 0.4], 5, [1, None, None]),  # the rest is shared equally
        ([1.0, 0.0], 4, [4, None]),  # nothing is left
        ([1 / 3, 1 / 3, 1 / 3], None, [2, None, 2]),  # like the mean of its like
        ([0.0, 0.0], None, [0, 0]),
        ([], 4, []),
    ],
)
def test_fractions_follow_the_marks(
    expected: list[float], total: float | None, worths: Sequence[float | None]
) -> None:
    assert expected == pytest.approx(fractions(total, worths))


def test_parts_weigh_by_their_marks_and_points_within_them(case: Question) -> None:
    assert [
        (0, 0, "话务预测失准", 2),
        (0, 0, "人手不足", 2),  # of 6: 2 to one inner point, 2 to the other, 2 to itself
        (0, 1, "薪酬缺乏吸引力", 2),
        (0, 1, "培训周期过长", 2),
        (1, 0, "弹性排班", 6),
        (1, 0, "引入智能语音导航", 6),
    ] == [(line.part, line.depth, line.text, round(line.share * 20, 9)) for line in lines(case)]


def test_a_headline_keeps_nothing_when_its_points_take_all() -> None:
    inner = (Point("态度", 1), Point("时效", 3))
    for marks in (4, None):
        question = Question("q", Kind.TERM, "？", points=(Point("质量", marks, inner),))
        assert [0, 0.25, 0.75] == [line.share for line in lines(question)]


def test_points_without_marks_weigh_alike_however_deep_they_go() -> None:
    question = Question(
        "q", Kind.TERM, "？", points=(Point("甲"), Point("乙", None, (Point("丙"), Point("丁"))))
    )
    assert pytest.approx([1 / 2, 1 / 6, 1 / 6, 1 / 6]) == [line.share for line in lines(question)]


def test_a_part_without_points_does_not_count() -> None:
    question = Question(
        "q", Kind.CASE, "？", parts=(Part("一", 5), Part("二", 5, (Point("甲"), Point("乙"))))
    )
    assert [(1, 0.5), (1, 0.5)] == [(line.part, line.share) for line in lines(question)]


def test_shares_add_up(question: Question, case: Question) -> None:
    for each in (question, case):
        assert isclose(1, sum(line.share for line in lines(each)))


@pytest.mark.parametrize(
    ("rounded", "marks"), [(0, 0), (0, 0.24), (0.5, 0.25), (3.5, 3.74), (4, 3.75), (4, 4.1)]
)
def test_marks_are_given_by_halves(rounded: float, marks: float) -> None:
    assert rounded == to_half_mark(marks)


def test_rounding_gives_no_more_than_there_is() -> None:
    assert (1.25, 0.5, None) == (marks_of(1, 1.25), marks_of(0.5, 1.25), marks_of(1, None))
