"""The study day: the learner's own calendar, turning over at four in the morning."""

from __future__ import annotations

from datetime import date, datetime

ROLLOVER_HOUR = 4
"""By the clock on the wall: whoever studies until 03:59 is still in yesterday's session."""


def study_day(moment: datetime) -> int:
    """The number of the study day of `moment`, an aware datetime in the learner's own zone.

    Days are proleptic Gregorian ordinals (`date.toordinal`), so they subtract and compare as plain
    integers. Only wall-clock fields are read: a day with a clock change is one day all the same.
    Raises ValueError for a naive datetime, whose zone would have to be guessed.
    """
    if moment.utcoffset() is None:
        raise ValueError("a study day needs an aware datetime")
    return moment.toordinal() - (moment.hour < ROLLOVER_HOUR)


def date_of(day: int) -> date:
    """The calendar date that a study day is called by."""
    return date.fromordinal(day)
