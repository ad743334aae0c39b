"""Figures by day as shapes: the calendar, the trend, the forecast."""

from __future__ import annotations

from datetime import date
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

from examprep.commands.stats import words
from examprep.screen.charts.shapes import Calendar, Column, Columns
from examprep.screen.dates import date_name, day_label, month_name, weekday_name

if TYPE_CHECKING:
    from examprep.stats.days import Day
    from examprep.stats.report import Report

HALF_YEAR = 182


def calendar(report: Report) -> Calendar:
    """The days since the first answer within a year, half a year at least."""
    begun = min((day for day, done in report.calendar if done.answers), default=report.today)
    shown = [
        (day, done)
        for day, done in report.calendar
        if day >= min(begun, report.today - HALF_YEAR + 1)
    ]
    return Calendar(
        first=shown[0][0],
        counts=tuple(done.answers for _day, done in shown),
        texts=tuple(_told(day, done, report.today) for day, done in shown),
        months=tuple(
            (day, month_name(day)) for day, _done in shown if date.fromordinal(day).day == 1
        ),
        weekdays=tuple(weekday_name(day) for day in range(1, 8)),
    )


def trend(report: Report) -> Columns:
    """The mean score by day or by week."""
    return Columns(
        tuple(
            Column(day_label(step.start), step.score, words.percent(step.score))
            for step in report.trend
        ),
        top=1.0,
        top_text="100%",
    )


def forecast(report: Report) -> Columns:
    """What falls due on each of the next days, the overdue with today."""
    coming = list(report.forecast.days)
    coming[0] += report.forecast.overdue
    most = max(coming)
    return Columns(
        tuple(
            Column(day_label(day), count, str(count))
            for day, count in enumerate(coming, report.today)
        ),
        top=most,
        top_text=str(most),
    )


def _told(day: int, done: Day, today: int) -> str:
    answers = ngettext("{date}: {count} answer", "{date}: {count} answers", done.answers)
    told = answers.format(date=date_name(day, today), count=done.answers)
    if not done.seconds:
        return told
    return _("{answers}, {time}").format(answers=told, time=words.duration(done.seconds))
