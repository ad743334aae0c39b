"""Tables in cells: straight columns, figures to the right, a bar behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from examprep.screen.charts.shapes import Row, Table
from examprep.screen.page import cut
from examprep.screen.width import cells, pad

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.screen.charts.ink import Ink
    from examprep.screen.charts.shapes import Matrix, Scatter

GAP = 2
NARROWEST = 8
"""Cells that a text is not cut below."""

SHORTEST = 4
"""Cells that a heading over figures is not cut below."""

LONGEST = 24
"""Cells of the longest bar."""


def table(chart: Table, width: int, ink: Ink) -> Iterator[str]:
    """The lines of a table, none wider than `width` cells where its figures allow it.

    The text in the first column is cut before anything else, then the headings over the figures;
    bars take what room is left.
    """
    rows = [row.cells for row in chart.rows]
    widths = _widths([chart.headings, *rows])
    if NARROWEST + sum(widths[1:]) + GAP * (len(widths) - 1) > width:
        least = _widths([["." * SHORTEST] * len(widths), *rows])
        widths = [min(pair) for pair in zip(widths, least, strict=True)]
    figures = sum(widths[1:]) + GAP * (len(widths) - 1)
    barred = any(row.bar is not None for row in chart.rows)
    kept = NARROWEST + GAP if barred else 0
    widths[0] = min(widths[0], max(NARROWEST, width - figures - kept))
    room = min(LONGEST, width - widths[0] - figures - GAP)
    yield click.style(_line(chart.headings, widths).rstrip(), bold=True)
    for row in chart.rows:
        bar = ink.bar(row.bar, room) if row.bar is not None and room > 0 else ""
        yield f"{_line(row.cells, widths)}{' ' * GAP}{ink.paint(bar)}".rstrip()


def matrix(chart: Matrix, _width: int, _ink: Ink) -> Iterator[str]:
    """The lines of a table of counts, what lies on the diagonal in bold, nothing as a dot."""
    across = [str(count or ".") for row in chart.counts for count in row]
    room = max(map(cells, [*chart.labels, *across])) + GAP
    side = max(cells(chart.down), *map(cells, chart.labels))
    yield " " * (side + GAP) + chart.across
    yield pad(chart.down, side) + "".join(_right(label, room) for label in chart.labels)
    for place, (label, row) in enumerate(zip(chart.labels, chart.counts, strict=True)):
        counts = [_right(str(count or "."), room) for count in row]
        counts[place] = click.style(counts[place], bold=True)
        yield _right(label, side) + "".join(counts)


def scatter(chart: Scatter, width: int, ink: Ink) -> Iterator[str]:
    """The lines of a table of spots, with a bar for how high each is."""
    rows = (
        Row((f"{spot.x:.0%}", f"{spot.y:.0%}", str(spot.count)), spot.y) for spot in chart.spots
    )
    yield from table(Table((chart.x, chart.y, chart.count), tuple(rows)), width, ink)


def _widths(lines: Sequence[Sequence[str]]) -> list[int]:
    return [max(map(cells, column)) for column in zip(*lines, strict=True)]


def _line(texts: Sequence[str], widths: Sequence[int]) -> str:
    first = pad(cut(texts[0], widths[0]), widths[0])
    figures = zip(texts[1:], widths[1:], strict=True)
    return first + "".join(_right(cut(text, width), width + GAP) for text, width in figures)


def _right(text: str, width: int) -> str:
    return " " * (width - cells(text)) + text
