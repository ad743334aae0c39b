"""SM-2 as its author wrote it down in 1990 (super-memory.com/english/ol/sm2.htm)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import ceil
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.scheduling.sm2 import LONGEST, Memory, review

TODAY = 739_000
GRADES = st.lists(st.integers(0, 5), max_size=30)


def after(*grades: int) -> list[Memory]:
    """The memory after each of the grades, every review on the day it is due."""
    memories, memory = [], Memory()
    for grade in grades:
        memory = review(memory, grade, memory.due or TODAY)
        memories.append(memory)
    return memories


def published(grades: list[int]) -> tuple[int, int, int]:
    """E-Factor in hundredths, n and interval by the steps of the text, in exact fractions."""
    ef, n, interval = Fraction(5, 2), 0, 0
    for q in grades:
        if q < 3:
            n, interval = 0, 1
            continue
        ef += Fraction(1, 10) - (5 - q) * (Fraction(8, 100) + (5 - q) * Fraction(2, 100))
        ef = max(ef, Fraction(13, 10))
        n += 1
        interval = 1 if n == 1 else 6 if n == 2 else min(LONGEST, ceil(interval * ef))
    return int(ef * 100), n, interval


@pytest.mark.parametrize(
    ("intervals", "eases", "grades"),
    [
        ([1, 6, 15, 38, 95, 238, 595], [250] * 7, [4] * 7),
        ([1, 6, 17, 50, 150], [260, 270, 280, 290, 300], [5] * 5),
        ([1, 1, 1, 1, 6, 15], [250, 250, 250, 236, 236, 246], [0, 1, 2, 3, 4, 5]),
    ],
)
def test_vectors_worked_by_hand(intervals: list[int], eases: list[int], grades: list[int]) -> None:
    memories = after(*grades)

    assert intervals == [memory.interval for memory in memories]
    assert eases == [memory.ease for memory in memories]


def test_no_review_is_planned_beyond_a_hundred_years() -> None:
    """Fifty passes, each on its day, would be due long after the calendar ends."""
    last = after(*[4] * 20)[-1]
    again = review(last, 5, TODAY)

    assert LONGEST == last.interval == again.interval
    assert 2124 == date.fromordinal(again.due or 0).year


@given(GRADES)
def test_any_sequence_agrees_with_the_text_in_exact_fractions(grades: list[int]) -> None:
    ef, n, interval = published(grades)
    memory = [Memory(), *after(*grades)][-1]

    assert (ef, n, interval) == (memory.ease, memory.repetitions, memory.interval)


@given(GRADES)
def test_the_ease_never_falls_below_1_3(grades: list[int]) -> None:
    assert all(memory.ease >= 130 for memory in after(*grades))


@given(st.lists(st.sampled_from([4, 5]), min_size=2, max_size=10))
def test_intervals_grow_as_long_as_grades_are_good(grades: list[int]) -> None:
    intervals = [memory.interval for memory in after(*grades)]

    assert sorted(set(intervals)) == intervals


@given(GRADES, st.integers(0, 2), st.integers(3, 5), st.integers(3, 5))
def test_after_any_failure_it_starts_over_with_one_day_and_six(
    before: list[int], failure: int, first: int, second: int
) -> None:
    memories = after(*before, failure, first, second)[-3:]

    assert [1, 1, 6] == [memory.interval for memory in memories]
    assert [0, 1, 2] == [memory.repetitions for memory in memories]


@given(GRADES, st.integers(0, 2))
def test_a_failure_leaves_the_ease_alone(before: list[int], failure: int) -> None:
    memory = [Memory(), *after(*before)][-1]

    assert memory.ease == review(memory, failure, TODAY).ease


@given(GRADES, st.integers(0, 5), st.integers(0, 400))
def test_a_late_review_counts_from_the_day_it_is_done(
    before: list[int], grade: int, late: int
) -> None:
    memory = [Memory(due=TODAY), *after(*before)][-1]
    day = (memory.due or TODAY) + late
    then = review(memory, grade, day)

    assert then.due == day + then.interval
    assert then.interval == review(memory, grade, memory.due or TODAY).interval


def test_only_what_had_been_learned_can_lapse() -> None:
    assert [0, 0, 1, 1, 1, 2] == [memory.lapses for memory in after(0, 4, 2, 1, 5, 0)]


@pytest.mark.parametrize("grade", [-1, 6, 3.5, 4.0, True, "4", None])
def test_anything_but_a_grade_is_refused(grade: object) -> None:
    with pytest.raises(ValueError, match="from 0 to 5"):
        review(Memory(), cast("int", grade), TODAY)
