"""Tables of figures with a heading over every column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.screen.charts.ink import PLAIN
from examprep.screen.charts.shapes import Row, Table
from examprep.screen.charts.table import table
from examprep.screen.page import page_width, show

if TYPE_CHECKING:
    from collections.abc import Sequence


def show_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write a table on the page: the first column text, the others figures."""
    chart = Table(tuple(headings), tuple(Row(tuple(row)) for row in rows))
    show(table(chart, page_width(), PLAIN))
