"""The time of a sitting is exact, whatever the clock on the wall does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.paper import Clock
from examprep.sittings.clock import Spent, advanced, left

START = datetime(2026, 3, 1, 9, tzinfo=UTC)

seconds = st.integers(0, 10_000).map(float)
clocks = st.sampled_from(Clock)
jumps = st.integers(-100_000, 100_000).map(lambda n: timedelta(seconds=n))
steps = st.lists(st.tuples(seconds, seconds), max_size=8)
"""Stretches of a sitting: so long running, then so long with the program ended."""


def gone(stretches: list[tuple[float, float]], clock: Clock, jump: timedelta) -> Spent:
    """What is used up after `stretches`, each read twice; `jump` is how the wall clock is moved
    after the start."""

    def take(spent: Spent, stretch: tuple[float, float]) -> Spent:
        running, away = stretch
        ran = advanced(spent, spent.at + timedelta(seconds=running), running, clock)
        return advanced(ran, ran.at + timedelta(seconds=away), 0.0, clock)

    return reduce(take, stretches, advanced(Spent(0.0, START), START + jump, 0.0, clock))


@given(steps)
def test_a_clock_that_goes_on_shows_the_time_since_the_start(
    stretches: list[tuple[float, float]],
) -> None:
    whole = sum(running + away for running, away in stretches)
    assert whole == gone(stretches, Clock.GOES_ON, timedelta()).seconds


@given(steps, jumps)
def test_a_clock_that_pauses_counts_what_ran_and_never_asks_the_wall(
    stretches: list[tuple[float, float]], jump: timedelta
) -> None:
    ran = sum(running for running, _ in stretches)
    assert ran == gone(stretches, Clock.PAUSES, jump).seconds


@given(steps, st.integers(-100_000, 0).map(lambda n: timedelta(seconds=n)))
def test_a_wall_clock_set_back_gives_no_time_back(
    stretches: list[tuple[float, float]], back: timedelta
) -> None:
    whole = sum(running + away for running, away in stretches)
    assert whole == gone(stretches, Clock.GOES_ON, back).seconds


@given(seconds, jumps, seconds, clocks)
def test_time_never_runs_backwards(
    used: float, jump: timedelta, running: float, clock: Clock
) -> None:
    assert used + running <= advanced(Spent(used, START), START + jump, running, clock).seconds


def test_a_machine_asleep_uses_up_the_time_of_a_clock_that_goes_on_alone() -> None:
    woken = START + timedelta(hours=1)
    assert 3600 == advanced(Spent(0.0, START), woken, 5.0, Clock.GOES_ON).seconds
    assert 5 == advanced(Spent(0.0, START), woken, 5.0, Clock.PAUSES).seconds


@pytest.mark.parametrize(("used", "rest"), [(0, 5400), (5399.5, 0.5), (5400, 0), (9000, 0)])
def test_what_is_left_is_never_less_than_nothing(used: float, rest: float) -> None:
    assert rest == left(Spent(used, START), 90)
