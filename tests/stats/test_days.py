"""Study days and streaks, also across the rollover and from zone to zone."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.scheduling.study_day import study_day
from examprep.stats.days import Day, Streak, Time, by_day, streak, time, window
from tests.stats.logs import DAY, answer


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([], Streak(0, 0, 0)),
        ([10], Streak(1, 1, 1)),
        ([9], Streak(1, 1, 1)),  # today is not over
        ([8], Streak(0, 1, 1)),
        ([7, 8, 9, 10], Streak(4, 4, 4)),
        ([1, 2, 3, 9, 10], Streak(2, 3, 5)),
        ([1, 2, 3, 3, 3], Streak(0, 3, 3)),
        ([10, 9, 11], Streak(3, 3, 3)),  # flown west over the date line since
        ([5, 6, 11], Streak(1, 2, 3)),
    ],
)
def test_streaks_counted_by_hand(days: list[int], expected: Streak) -> None:
    assert expected == streak(days, 10)


@given(st.sets(st.integers(0, 40)), st.integers(0, 40))
def test_a_streak_is_what_walking_from_day_to_day_finds(days: set[int], today: int) -> None:
    days = {day for day in days if day <= today}

    def run(day: int) -> int:
        return 0 if day not in days else 1 + run(day - 1)

    current = run(today) or run(today - 1)
    longest = max((run(day) for day in days), default=0)
    assert Streak(current, longest, len(days)) == streak(days, today)


ZONES = ["Asia/Shanghai", "America/New_York", "Europe/Berlin", "Pacific/Kiritimati", "UTC"]


@given(
    st.sampled_from(ZONES),
    st.dates(date(2026, 1, 2), date(2027, 12, 1)),
    st.lists(st.integers(0, 23 * 60 + 59), min_size=1, max_size=20),
)
def test_an_answer_each_day_between_four_and_four_is_a_streak_in_any_zone(
    zone: str, begin: date, minutes: list[int]
) -> None:
    """One answer on each of some days in a row, minutes after four by the clock on the wall, also
    on days that have 23 hours or 25."""
    moments = []
    for place, minute in enumerate(minutes):
        hour, rest = divmod(4 * 60 + minute, 60)
        that = begin + timedelta(days=place + hour // 24)
        wall = datetime(that.year, that.month, that.day, hour % 24, rest, tzinfo=ZoneInfo(zone))
        moments.append(wall)
    days = [study_day(moment) for moment in moments]
    assert Streak(len(days), len(days), len(days)) == streak(days, days[-1])


def test_four_in_the_morning_parts_two_study_days() -> None:
    shanghai = ZoneInfo("Asia/Shanghai")
    night = datetime(2026, 11, 22, 3, 59, tzinfo=shanghai)
    days = [study_day(night), study_day(night + timedelta(minutes=1))]
    assert Streak(2, 2, 2) == streak(days, days[1])
    assert Streak(1, 1, 1) == streak(days[:1], days[1])


def test_a_day_has_its_answers_and_the_seconds_that_were_timed() -> None:
    log = [answer(seconds=30.5), answer(seconds=None), answer(day=2, seconds=9.5)]
    assert {DAY: Day(2, 30.5), DAY + 2: Day(1, 9.5)} == by_day(log)
    assert ((DAY, Day(2, 30.5)), (DAY + 1, Day()), (DAY + 2, Day(1, 9.5))) == window(
        by_day(log), DAY, DAY + 2
    )


def test_time_is_of_what_was_timed() -> None:
    assert Time(0, 0, None) == time([answer()])
    assert Time(60, 3, 20) == time([answer(seconds=s) for s in (30, 10, None, 20)])
    assert Time(40, 2, 20) == time([answer(seconds=s) for s in (30, 10)])
