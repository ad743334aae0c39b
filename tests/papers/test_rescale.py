"""A question worth other marks than in the bank: sums are exact and no point is forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import assume, given
from hypothesis import strategies as st

from examprep.papers.rescale import apportion, fits, worth
from examprep.questions import Kind, Part, Point, Question
from tests.papers.banks import written

if TYPE_CHECKING:
    from collections.abc import Iterator


def sums(points: tuple[Point, ...], marks: float | None) -> Iterator[tuple[float | None, float]]:
    """What every group of marked points is worth beside their sum."""
    if any(point.marks is not None for point in points):
        yield marks, sum(point.marks or 0 for point in points)
    for point in points:
        yield from sums(point.points, point.marks)


def test_the_worked_example_of_largest_remainders() -> None:
    # 10 seats for 47 000, 16 000, 15 800, 12 000, 6 100 and 3 100 votes: the textbook example.
    votes = [47_000, 16_000, 15_800, 12_000, 6_100, 3_100]
    assert [5, 2, 1, 1, 1, 0] == apportion(10, votes, [0] * 6)


def test_eight_equal_points_share_six_marks_in_halves() -> None:
    points = tuple(Point(f"{n}", 1) for n in range(8))
    scaled = worth(Question("q", Kind.SHORT_ANSWER, "题", marks=8, points=points), 6)
    assert [1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5] == [point.marks for point in scaled.points]


def test_parts_share_in_proportion_and_their_points_follow() -> None:
    parts = (
        Part("一", 6, (Point("甲", 2), Point("乙", 4))),
        Part("二", 10, (Point("丙", 10),)),
    )
    scaled = worth(Question("q", Kind.CASE, "案例", marks=16, parts=parts), 8)
    assert [3, 5] == [part.marks for part in scaled.parts]
    assert [1, 2] == [point.marks for point in scaled.parts[0].points]


def test_a_remark_about_shares_that_no_longer_hold_is_left_out() -> None:
    question = Question("q", Kind.TERM, "写出四项。（每项2分，其中例子1分）", marks=8)
    assert "写出四项。" == worth(question, 6).stem
    assert question == worth(question, 8)
    points = tuple(Point(text, 2) for text in "甲乙丙丁")
    case = Question("q", Kind.CASE, "材料", marks=8, parts=(Part("哪些？（每点2分）", 8, points),))
    assert "哪些？" == worth(case, 4).parts[0].prompt
    assert case == worth(case, 8)


def test_a_question_with_more_points_than_half_marks_does_not_fit() -> None:
    points = tuple(Point(f"{n}", 1) for n in range(5))
    question = Question("q", Kind.SHORT_ANSWER, "题", marks=5, points=points)
    assert not fits(question, 2)
    assert fits(question, 2.5)


@given(written, st.integers(1, 60).map(lambda halves: halves / 2))
def test_every_level_adds_up_exactly_in_half_marks(question: Question, marks: float) -> None:
    assume(fits(question, marks))
    scaled = worth(question, marks)
    assert marks == scaled.marks
    if scaled.parts:
        assert marks == sum(part.marks or 0 for part in scaled.parts)
    groups = [*sums(scaled.points, marks)]
    for part in scaled.parts:
        groups += sums(part.points, part.marks)
    assert all(whole == total and total * 2 == int(total * 2) for whole, total in groups)


@given(written, st.integers(1, 60).map(lambda halves: halves / 2))
def test_no_point_that_earns_marks_is_left_without(question: Question, marks: float) -> None:
    assume(fits(question, marks))
    scaled = worth(question, marks)
    before = [point for part in question.parts for point in part.points]
    after = [point for part in scaled.parts for point in part.points]
    assert all(new.marks for old, new in zip(before, after, strict=True) if old.marks != 0)


@given(
    st.lists(st.integers(1, 50), min_size=1, max_size=8),
    st.integers(0, 200),
)
def test_no_share_is_a_whole_unit_off_its_quota(weights: list[int], total: int) -> None:
    shares = apportion(total, weights, [0] * len(weights))
    assert total == sum(shares)
    quotas = [total * weight / sum(weights) for weight in weights]
    assert all(abs(share - quota) < 1 for share, quota in zip(shares, quotas, strict=True))
