"""Shapes as inline SVG: the marks stretch with the page, the words around them stay readable."""

from __future__ import annotations

from html import escape
from math import ceil, sqrt
from typing import TYPE_CHECKING

from examprep.screen.charts.calendar import WEEK, weeks

if TYPE_CHECKING:
    from examprep.screen.charts.shapes import Calendar, Columns, Scatter

SHADES = 4
SQUARE = 14
"""Pixels from one day of a calendar to the next."""

LEFT, TOP = 34, 18
"""Pixels for the names of days and months."""

PLOT = 240


def shade(share: float) -> int:
    """The shade, 1 to `SHADES`, of a share above 0."""
    return ceil(share * SHADES)


def bar(share: float) -> str:
    """A level bar as long as `share` of its room."""
    return (
        '<svg class="level" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        '<rect class="track" width="100" height="10"/>'
        f'<rect class="mark" width="{100 * share:.1f}" height="10"/></svg>'
    )


def columns(shape: Columns) -> str:
    """Upright bars; pointing at one tells its value."""
    number = len(shape.columns)
    top = shape.top or 1.0
    bars = "".join(
        f"<g><title>{escape(f'{each.label}: {each.text}')}</title>"
        f'<rect class="track" x="{10 * place + 1}" width="8" height="100"/>'
        f'<rect class="mark" x="{10 * place + 1}" y="{100 - 100 * (each.value or 0) / top:.1f}" '
        f'width="8" height="{100 * (each.value or 0) / top:.1f}"/></g>'
        for place, each in enumerate(shape.columns)
    )
    names = [each.label for each in shape.columns]
    ticks = sorted({0, number // 4, number // 2, 3 * number // 4, number - 1})
    labels = "".join(
        f'<span style="left:{(place + 0.5) / number:.2%}">{escape(names[place])}</span>'
        for place in ticks
    )
    return (
        f'<div class="columns"><span class="top">{escape(shape.top_text)}</span>'
        f'<svg viewBox="0 0 {10 * number} 100" preserveAspectRatio="none" role="img">{bars}</svg>'
        f'<div class="ticks">{labels}</div></div>'
    )


def calendar(shape: Calendar) -> str:
    """A square for each day; pointing at one tells its count."""
    monday, number = weeks(shape)
    width, height = LEFT + (number + 1) * SQUARE, TOP + WEEK * SQUARE
    most = max(shape.counts, default=0) or 1
    days = "".join(
        _square(day - monday, shade(count / most) if count else 0, text)
        for day, (count, text) in enumerate(
            zip(shape.counts, shape.texts, strict=True), shape.first
        )
    )
    months = "".join(
        f'<text x="{LEFT + (day - monday) // WEEK * SQUARE}" y="12">{escape(name)}</text>'
        for day, name in shape.months
    )
    names = "".join(
        f'<text x="0" y="{TOP + row * SQUARE + 10}">{escape(shape.weekdays[row])}</text>'
        for row in range(0, WEEK, 2)
    )
    return (
        f'<div class="calendar"><svg viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" role="img">{months}{names}{days}</svg></div>'
    )


def scatter(shape: Scatter) -> str:
    """Spots in a square, the larger the more they stand for, with the diagonal they belong on."""
    most = max((spot.count for spot in shape.spots), default=1)
    spots = "".join(
        f'<circle class="mark" cx="{spot.x * PLOT:.1f}" cy="{(1 - spot.y) * PLOT:.1f}" '
        f'r="{2 + 6 * sqrt(spot.count / most):.1f}">'
        f"<title>{escape(f'{shape.x} {spot.x:.0%}, {shape.y} {spot.y:.0%}: {spot.count}')}</title>"
        "</circle>"
        for spot in shape.spots
    )
    marks = "".join(
        f'<text class="end" x="-6" y="{(1 - share) * PLOT + 4:.0f}">{share:.0%}</text>'
        f'<text class="middle" x="{share * PLOT:.0f}" y="{PLOT + 16}">{share:.0%}</text>'
        for share in (0, 0.5, 1)
    )
    return (
        f'<svg class="scatter" viewBox="-44 -24 {PLOT + 68} {PLOT + 64}" role="img">'
        f'<rect class="track" width="{PLOT}" height="{PLOT}"/>'
        f'<line x1="0" y1="{PLOT}" x2="{PLOT}" y2="0"/>{spots}{marks}'
        f'<text x="0" y="-10">{escape(shape.y)}</text>'
        f'<text class="end" x="{PLOT}" y="{PLOT + 34}">{escape(shape.x)}</text></svg>'
    )


def _square(place: int, level: int, text: str) -> str:
    x, y = LEFT + place // WEEK * SQUARE, TOP + place % WEEK * SQUARE
    return (
        f'<rect class="s{level}" x="{x}" y="{y}" width="12" height="12" rx="2">'
        f"<title>{escape(text)}</title></rect>"
    )
