"""A study day is a day of the learner's own calendar that turns over at 04:00."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.scheduling.study_day import date_of, study_day

CHINA = timezone(timedelta(hours=8))


@pytest.mark.parametrize(
    ("day", "hour", "minute"),
    [
        (date(2026, 2, 28), 0, 0),
        (date(2026, 2, 28), 3, 59),
        (date(2026, 3, 1), 4, 0),
        (date(2026, 3, 1), 23, 59),
    ],
)
def test_the_day_turns_over_at_four_and_not_at_midnight(day: date, hour: int, minute: int) -> None:
    assert day == date_of(study_day(datetime(2026, 3, 1, hour, minute, 59, tzinfo=CHINA)))


def test_days_are_numbered_like_the_calendar() -> None:
    assert date(2026, 3, 1).toordinal() == study_day(datetime(2026, 3, 1, 9, tzinfo=CHINA))


def test_one_moment_is_another_day_where_the_clock_shows_another_date() -> None:
    moment = datetime(2026, 3, 1, 23, 30, tzinfo=ZoneInfo("UTC"))

    assert date(2026, 3, 1) == date_of(study_day(moment))
    assert date(2026, 3, 2) == date_of(study_day(moment.astimezone(CHINA)))
    assert date(2026, 3, 1) == date_of(study_day(moment.astimezone(ZoneInfo("America/New_York"))))


@pytest.mark.parametrize(("change", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25)])
def test_a_day_of_23_or_25_hours_is_one_day(change: date, hours: int) -> None:
    """The clocks of Berlin change at 02:00 or 03:00, before the study day of that date begins, so
    that it is the study day before which is shorter or longer."""
    berlin = ZoneInfo("Europe/Berlin")
    starts = datetime(change.year, change.month, change.day, 4, tzinfo=berlin)
    before = starts.astimezone(ZoneInfo("UTC")) - timedelta(hours=hours)

    assert change == date_of(study_day(starts))
    assert change - timedelta(days=1) == date_of(study_day(before.astimezone(berlin)))
    earlier = before - timedelta(seconds=1)
    assert change - timedelta(days=2) == date_of(study_day(earlier.astimezone(berlin)))


def test_a_datetime_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        study_day(datetime(2026, 3, 1, 9))


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)),
    st.integers(min_value=-12, max_value=14),
)
def test_a_day_is_the_date_four_hours_ago_by_the_clock_on_the_wall(
    wall: datetime, offset: int
) -> None:
    zone = timezone(timedelta(hours=offset))

    assert (wall - timedelta(hours=4)).date() == date_of(study_day(wall.replace(tzinfo=zone)))
