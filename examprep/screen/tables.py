"""Tables of figures with a heading over every column."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from examprep.screen.page import page_width

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDEST = 1000
"""Cells that a table may take where there is no terminal to fit into."""


def show_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write a table on the page: the first column text, the others figures."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for index, heading in enumerate(headings):
        table.add_column(heading, justify="right" if index else "left")
    for row in rows:
        table.add_row(*row)
    console = Console(width=min(page_width(), WIDEST), markup=False, highlight=False)
    with console.capture() as captured:
        console.print(table)
    for line in captured.get().splitlines():
        if line.strip():
            click.echo(line.rstrip())
