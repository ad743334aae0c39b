"""Upright bars in cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.screen.width import cells, pad

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.screen.charts.ink import Ink
    from examprep.screen.charts.shapes import Columns

HEIGHT = 6
WIDEST = 6


def columns(chart: Columns, width: int, ink: Ink) -> Iterator[str]:
    """The lines of a chart, none wider than `width` cells: bars over a row of labels."""
    axis = max(cells(chart.top_text), 1)
    each = max(1, min(WIDEST, (width - axis - 1) // max(len(chart.columns), 1)))
    shown = chart.columns[-max(1, (width - axis - 1) // each) :]
    top = chart.top or 1.0
    bars = [ink.column((column.value or 0) / top, HEIGHT) for column in shown]
    for level in reversed(range(HEIGHT)):
        name = {HEIGHT - 1: chart.top_text, 0: "0"}.get(level, "")
        drawn = "".join(bar[level] * max(each - 1, 1) + " " * (each > 1) for bar in bars)
        yield f"{' ' * (axis - cells(name))}{name} {ink.paint(drawn)}".rstrip()
    yield " " * (axis + 1) + labels([column.label for column in shown], each, width - axis - 1)


def labels(names: Sequence[str], each: int, width: int) -> str:
    """As many of `names` as there is room for, each where its column of `each` cells begins."""
    room = max(map(cells, names), default=0) + 2
    line = ""
    for place in range(0, len(names), -(-room // each)):
        start = place * each
        if start + cells(names[place]) <= width:
            line = pad(line, start) + names[place]
    return line
