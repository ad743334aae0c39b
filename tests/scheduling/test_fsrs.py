"""FSRS-6 with default weights, on study days."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.scheduling import fsrs
from examprep.scheduling.fsrs import Memory, review

TODAY = 739_000
GRADES = st.lists(st.integers(0, 5), max_size=20)
AGAIN, HARD, GOOD = 1, 3, 4


def after(*grades: int) -> list[Memory]:
    """The memory after each of the grades, every review on the day it is due."""
    memories, memory = [], Memory()
    for grade in grades:
        memory = review(memory, grade, memory.due or TODAY)
        memories.append(memory)
    return memories


@pytest.mark.parametrize(
    ("intervals", "first"),
    [
        ([1, 2, 6, 17, 44, 3, 6, 11], AGAIN),
        ([1, 5, 17, 50, 133, 4, 9, 18], HARD),
        ([2, 11, 46, 163, 497, 7, 17, 37], GOOD),
    ],
)
def test_intervals_measured_with_the_package_without_steps(
    intervals: list[int], first: int
) -> None:
    then = (GOOD, GOOD, GOOD, GOOD, AGAIN, GOOD, GOOD)

    assert intervals == [memory.interval for memory in after(first, *then)]


def test_the_first_intervals_of_the_package_s_own_tests() -> None:
    """tests/test_basic.py of py-fsrs: 0, 2, 11, 46, 163, 498, ... with steps of minutes, which
    here are left out; there the second review is ten minutes after the first and changes little."""
    assert [2, 11, 46, 163] == [memory.interval for memory in after(*[GOOD] * 4)]


def test_stability_and_difficulty_follow_the_published_formulas() -> None:
    """FSRS-6 by hand: S0 and D0 are weights; S' = S(1 + e^w8 (11 - D) S^-w9 (e^(w10 (1-R)) - 1))
    and D' = w7 D0(4) + (1 - w7) D for Good, with R = 0.9 on a day S after the last review."""
    from math import e

    first = review(Memory(), GOOD, TODAY)
    assert (2.3065, 2.1181) == (first.stability, round(first.difficulty, 4))

    second = review(first, GOOD, TODAY + 2)
    recall = (1 + (0.9 ** (-1 / 0.1542) - 1) * 2 / 2.3065) ** -0.1542
    growth = (
        e**1.8722 * (11 - first.difficulty) * 2.3065**-0.1666 * (e ** (0.796 * (1 - recall)) - 1)
    )
    easy = 6.4133 - e ** (3 * 0.8334) + 1
    assert pytest.approx(2.3065 * (1 + growth)) == second.stability
    assert pytest.approx(0.001 * easy + 0.999 * first.difficulty) == second.difficulty


@pytest.mark.parametrize(("grade", "stability"), [(0, 0.212), (1, 0.212), (2, 0.212), (3, 1.2931),
                                                  (4, 2.3065), (5, 2.3065)])  # fmt: skip
def test_grades_are_again_hard_and_good_and_never_easy(grade: int, stability: float) -> None:
    assert stability == review(Memory(), grade, TODAY).stability


def test_the_next_study_day_is_a_day_later_however_few_hours_that_was() -> None:
    """Taken within a day, the second review would leave the stability at 2.3065."""
    first = review(Memory(), GOOD, TODAY)

    assert review(first, GOOD, TODAY + 1).stability > 5


@given(GRADES)
def test_reviewing_is_a_function_of_what_it_is_given(grades: list[int]) -> None:
    assert after(*grades) == after(*grades)


@given(GRADES)
def test_a_memory_survives_json_to_the_last_digit(grades: list[int]) -> None:
    from examprep.scheduling.schedulers import scheduler

    known = scheduler("fsrs")
    for memory in after(*grades):
        state = json.loads(json.dumps(known.to_state(memory)))
        assert memory == known.from_state(memory.due, state)


@given(GRADES, st.integers(0, 5), st.integers(0, 400))
def test_a_late_review_counts_from_the_day_it_is_done(
    before: list[int], grade: int, late: int
) -> None:
    memory = [Memory(due=TODAY), *after(*before)][-1]
    day = (memory.due or TODAY) + late
    then = review(memory, grade, day)

    assert (day, day + then.interval) == (then.reviewed, then.due)
    assert then.interval >= 1


def test_only_what_had_been_learned_can_lapse() -> None:
    memories = after(0, 4, 2, 1, 5, 0)

    assert [0, 0, 1, 1, 1, 2] == [memory.lapses for memory in memories]
    assert [0, 1, 0, 0, 1, 0] == [memory.repetitions for memory in memories]


@pytest.mark.parametrize("grade", [-1, 6, 3.5, 4.0, True, "4", None])
def test_anything_but_a_grade_is_refused(grade: object) -> None:
    with pytest.raises(ValueError, match="from 0 to 5"):
        review(Memory(), cast("int", grade), TODAY)


def test_the_package_is_loaded_when_it_is_used_and_not_before() -> None:
    code = (
        "import sys; from examprep.scheduling.schedulers import scheduler\n"
        "scheduler('sm2').review(scheduler('sm2').fresh, 4, 739000)\n"
        "known = scheduler('fsrs'); print('fsrs' in sys.modules)\n"
        "known.review(known.fresh, 4, 739000); print('fsrs' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ["False", "True"] == done.stdout.split()


def test_the_weights_are_those_the_version_names() -> None:
    from fsrs.scheduler import DEFAULT_PARAMETERS

    published = (
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    )  # fmt: skip
    assert "6-default-1" == fsrs.VERSION
    assert published == DEFAULT_PARAMETERS
