"""A section in cells: its title, then one part below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from examprep.screen.charts import shapes
from examprep.screen.charts.calendar import calendar
from examprep.screen.charts.columns import columns
from examprep.screen.charts.table import matrix, scatter, table
from examprep.screen.question import hanging
from examprep.screen.width import cells, pad, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.screen.charts.ink import Ink


def draw(section: shapes.Section, width: int, ink: Ink) -> Iterator[str]:
    """The lines of a section, none wider than `width` cells."""
    yield click.style(section.title, bold=True)
    yield ink.line * cells(section.title)
    for part in section.parts:
        yield from lines(part, width, ink)
    yield ""


def lines(part: shapes.Part, width: int, ink: Ink) -> Iterator[str]:
    """The lines of one part."""
    match part:
        case shapes.Words():
            yield from wrap(part.text, width)
        case shapes.Figures():
            yield from _figures(part, width)
        case shapes.Table():
            yield from table(part, width, ink)
        case shapes.Columns():
            yield from columns(part, width, ink)
        case shapes.Calendar():
            yield from calendar(part, width, ink)
        case shapes.Matrix():
            yield from matrix(part, width, ink)
        case shapes.Scatter():
            yield from scatter(part, width, ink)
        case shapes.Entries():
            yield from _entries(part, width)


def _figures(part: shapes.Figures, width: int) -> Iterator[str]:
    label = max(cells(figure.label) for figure in part.figures)
    value = max(cells(figure.value) for figure in part.figures)
    for figure in part.figures:
        first = f"{pad(figure.label, label)}  {pad(figure.value, value)}  "
        first_line, *others = hanging(first, figure.note, width)
        yield first_line.replace(figure.value, click.style(figure.value, bold=True), 1)
        yield from others


def _entries(part: shapes.Entries, width: int) -> Iterator[str]:
    room = max(cells(entry.figure) for entry in part.entries)
    for entry in part.entries:
        yield from hanging(
            f"{' ' * (room - cells(entry.figure))}{entry.figure}  ", entry.text, width
        )
        yield from hanging(" " * (room + 2), entry.note, width)
