"""Balancing moves a review within a tolerance, to the least loaded day, the same way every time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.scheduling.balance import balanced, tolerance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from examprep.scheduling.balance import Load

TODAY = 739_000
LOADS = st.dictionaries(st.integers(TODAY - 5, TODAY + 200), st.integers(0, 9))


def load(days: Mapping[int, int]) -> Load:
    return lambda wanted: {day: number for day, number in days.items() if day in wanted}


@pytest.mark.parametrize(
    ("days", "interval"),
    [(0, 1), (0, 3), (1, 4), (1, 6), (1, 15), (1, 29), (2, 38), (2, 49), (3, 51), (3, 600)],
)
def test_the_tolerance_is_a_twentieth_at_least_a_day_and_at_most_three(
    days: int, interval: int
) -> None:
    assert days == tolerance(interval)


def test_a_review_goes_to_the_least_loaded_day() -> None:
    busy = {TODAY + 37: 3, TODAY + 38: 4, TODAY + 39: 2, TODAY + 36: 2, TODAY + 40: 1}

    assert TODAY + 40 == balanced("q", 38, TODAY, load(busy), None)


def test_among_equally_loaded_days_it_stays_or_moves_least() -> None:
    assert TODAY + 38 == balanced("q", 38, TODAY, load({}), None)
    assert 1 == abs(balanced("q", 38, TODAY, load({TODAY + 38: 1}), None) - TODAY - 38)


def test_of_two_equally_near_days_questions_draw_now_this_one_now_that_one() -> None:
    busy = load({TODAY + 38: 1})

    drawn = {balanced(f"q{n}", 38, TODAY, busy, None) for n in range(50)}

    assert {TODAY + 37, TODAY + 39} == drawn


def test_before_an_exam_it_stays_before_it() -> None:
    busy = {TODAY + day: 9 for day in range(30, 39)}

    assert TODAY + 39 <= balanced("q", 38, TODAY, load(busy), None)
    assert TODAY + 38 >= balanced("q", 38, TODAY, load(busy), TODAY + 39)


@given(st.text(), st.integers(1, 190), LOADS)
def test_it_never_leaves_the_tolerance_nor_today_behind(
    question: str, interval: int, days: dict[int, int]
) -> None:
    chosen = balanced(question, interval, TODAY, load(days), None)

    assert abs(chosen - TODAY - interval) <= tolerance(interval)
    assert chosen > TODAY
    assert chosen == balanced(question, interval, TODAY, load(days), None)


@given(st.integers(20, 190), LOADS)
def test_no_day_within_the_tolerance_is_less_loaded(interval: int, days: dict[int, int]) -> None:
    chosen = balanced("q", interval, TODAY, load(days), None)

    slack = tolerance(interval)
    nearby = range(TODAY + interval - slack, TODAY + interval + slack + 1)
    assert min(days.get(day, 0) for day in nearby) == days.get(chosen, 0)
