"""`examprep paper report`: what a sitting came to, and what to learn from it."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING, Unpack

import click

from examprep.commands.advice import was_typed
from examprep.commands.app import App, command, print_json
from examprep.commands.completing import paper_ids
from examprep.commands.options import Whole
from examprep.commands.paper.result import lines, result, to_json
from examprep.commands.paper.writing import Printed, printed, write
from examprep.screen.mock_report import marked_lines
from examprep.screen.page import page_width, show

if TYPE_CHECKING:
    from examprep.commands.paper.result import Result
    from examprep.papers.printing.blocks import Document


@command("paper report", _("With --format or -o it is written to a file, as paper print does."))
@click.argument("paper", metavar="ID", shell_complete=paper_ids)
@click.option(
    "--sitting",
    type=Whole(min=1),
    metavar="N",
    help=_("Which sitting; else the last one handed in."),
)
@click.option("--points", is_flag=True, help=_("Every answer first, point by point."))
@printed
def report(
    app: App,
    paper: str,
    sitting: int | None,
    points: bool,
    size: str,
    **chosen: Unpack[Printed],
) -> None:
    """Show one."""
    from examprep.store import papers

    with app.session() as session:
        with session.store.reading() as tx:
            found = papers.get(tx, paper)
        came_to = result(session, found, sitting)
    if chosen["output"] or was_typed(click.get_current_context(), "format_"):
        write(app, document(came_to, size), f"{found.id}-report-{came_to.sitting.number}", chosen)
    elif app.json:
        print_json(to_json(came_to))
    else:
        if points:
            show(marked_lines(came_to.paper, came_to.report, page_width()))
        show(lines(came_to, page_width()))


def document(came_to: Result, size: str) -> Document:
    """The report to print."""
    from examprep.papers.printing.blocks import Size
    from examprep.sittings.printed import printed_report

    paper, number = came_to.paper, came_to.sitting.number
    return printed_report(paper, number, came_to.report, came_to.earlier, Size(size))
