"""`examprep stats`: how it is going, on the terminal, as JSON or as a page for the browser."""

from __future__ import annotations

import sys
from gettext import gettext as _
from typing import TYPE_CHECKING, Unpack

import click

from examprep.commands.advice import advise
from examprep.commands.app import App, command, print_json
from examprep.commands.files import deliver, may_write
from examprep.commands.filters import filters
from examprep.commands.options import FILE, Whole
from examprep.commands.options import force as force_option
from examprep.commands.stats.sections import sections
from examprep.screen.charts import BLOCKS, PLAIN, draw
from examprep.screen.page import page_width, show

if TYPE_CHECKING:
    from examprep.commands.stats.reading import Figures
    from examprep.store.questions import Wanted

PAGE = 80
"""Cells of a line where there is no terminal to fit into."""


@command("stats", _("docs/stats.md says how each figure is counted."))
@click.option(
    "--days", metavar="N", type=Whole(1, 36525), help=_("Only the last days, with today.")
)
@filters
@click.option(
    "--html",
    type=FILE,
    help=_("Write a page for the browser, or for printing."),
)
@force_option
def stats(
    app: App, days: int | None, html: str | None, force: bool, **wanted: Unpack[Wanted]
) -> None:
    """Show the figures over what the options choose."""
    from examprep.commands.stats import reading

    if html and not force:
        may_write(html)
    figures = reading.get(app, days, **wanted)
    if html:
        write_page(figures, html)
    if app.json and html != "-":
        from examprep.commands.stats.as_json import to_json

        print_json(to_json(figures))
    elif not html:
        show_sections(figures)


def show_sections(figures: Figures) -> None:
    """Everything, a section below the other."""
    terminal = sys.stdout.isatty()
    ink = BLOCKS if terminal and click.get_current_context().color is not False else PLAIN
    for section in sections(figures):
        show(draw(section, page_width() if terminal else PAGE, ink))
    advise(_("As a page for the browser: examprep stats --html report.html"))


def write_page(figures: Figures, file: str) -> None:
    """Write the page to `file`, as a whole or not at all; - is stdout."""
    from examprep.screen.html import page

    text = page(_("Exam preparation: how it is going"), sections(figures))
    deliver(file, [text])
    if file != "-":
        click.echo(_("Written to {file}.").format(file=file), err=True)
