"""Days as a calendar in cells: a row for each day of the week, two cells for each week."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from examprep.screen.width import cells, pad

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.screen.charts.ink import Ink
    from examprep.screen.charts.shapes import Calendar

WEEK = 7
EACH = 2


def weeks(chart: Calendar) -> tuple[int, int]:
    """The Monday that the calendar begins with, and how many weeks it has."""
    monday = chart.first - date.fromordinal(chart.first).weekday()
    return monday, -(-(chart.first + len(chart.counts) - monday) // WEEK)


def calendar(chart: Calendar, width: int, ink: Ink) -> Iterator[str]:
    """The lines of a calendar with the latest weeks that `width` cells hold."""
    monday, number = weeks(chart)
    names = max(map(cells, chart.weekdays))
    shown = min(number, (width - names - 1) // EACH)
    monday += (number - shown) * WEEK
    yield " " * (names + 1) + _months(chart, monday, shown)
    most = max(chart.counts, default=0)
    for weekday, name in enumerate(chart.weekdays):
        days = range(monday + weekday, monday + shown * WEEK, WEEK)
        drawn = "".join(_cell(chart, day, most, ink) * EACH for day in days)
        yield f"{pad(name, names)} {ink.paint(drawn)}".rstrip()


def _cell(chart: Calendar, day: int, most: int, ink: Ink) -> str:
    place = day - chart.first
    return ink.shade(chart.counts[place], most) if 0 <= place < len(chart.counts) else " "


def _months(chart: Calendar, monday: int, shown: int) -> str:
    line = ""
    for day, name in chart.months:
        start = (day - monday) // WEEK * EACH
        free = cells(line) + 1 if line else 0
        if free <= start and start + cells(name) <= shown * EACH:
            line = pad(line, start) + name
    return line
