"""Days in words: today, tomorrow, in 6 days, Nov 27."""

from __future__ import annotations

from datetime import date
from gettext import gettext as _
from gettext import ngettext


def iso(day: int | None) -> str | None:
    """The date of a study day as programs read it."""
    return None if day is None else date.fromordinal(day).isoformat()


def day_name(day: int, today: int) -> str:
    """The study day `day` as seen from `today`: how far it is, and its date where that helps."""
    away = day - today
    if away == 0:
        return _("today")
    if away == 1:
        return _("tomorrow")
    if away < 0:
        words = ngettext("{days} day ago, {date}", "{days} days ago, {date}", -away)
    else:
        words = ngettext("in {days} day, {date}", "in {days} days, {date}", away)
    return words.format(days=abs(away), date=date_name(day, today))


def date_name(day: int, today: int) -> str:
    """The date of a study day, with its year where that is not this year."""
    that = date.fromordinal(day)
    month = month_name(day)
    if that.year == date.fromordinal(today).year:
        return _("{month} {day}").format(month=month, day=that.day)
    return _("{month} {day}, {year}").format(month=month, day=that.day, year=that.year)


def weekday_name(day: int) -> str:
    """The day of the week, short."""
    return _("Mon Tue Wed Thu Fri Sat Sun").split()[date.fromordinal(day).weekday()]


def month_name(day: int) -> str:
    """The month of a study day, short."""
    return _("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split()[
        date.fromordinal(day).month - 1
    ]


def day_label(day: int) -> str:
    """Month and day in figures, for places with little room."""
    that = date.fromordinal(day)
    return f"{that.month}/{that.day}"
