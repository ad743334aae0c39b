"""`examprep paper report`: what a sitting came to, and what to learn from it."""

from __future__ import annotations

from gettext import gettext as _

import click

from examprep.commands.app import App, command, print_json
from examprep.commands.paper.result import lines, result, to_json
from examprep.screen.mock_report import marked_lines
from examprep.screen.page import page_width, show


@command("paper report")
@click.argument("paper", metavar="ID")
@click.option(
    "--sitting", type=click.IntRange(min=1), metavar="N", help=_("Which one; the last submitted.")
)
@click.option("--points", is_flag=True, help=_("Every answer first, point by point."))
def report(app: App, paper: str, sitting: int | None, points: bool) -> None:
    """Show one."""
    from examprep.store import papers

    with app.session() as session:
        with session.store.reading() as tx:
            found = papers.get(tx, paper)
        came_to = result(session, found, sitting)
    if app.json:
        print_json(to_json(came_to))
        return
    if points:
        show(marked_lines(came_to.paper, came_to.texts, came_to.scores, page_width()))
    show(lines(came_to, page_width()))
