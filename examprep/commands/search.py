"""`examprep search`: questions in which words occur."""

from __future__ import annotations

from gettext import gettext as _

import click

from examprep.commands.app import App, command
from examprep.commands.list_ import list_wanted


@command(
    "search",
    _(
        "All the words must occur; "
        "traditional and simplified characters, full-width and half-width ones are the same."
    ),
)
@click.argument("text", nargs=-1, required=True)
def search(app: App, text: tuple[str, ...]) -> None:
    """List the questions in which every word occurs."""
    list_wanted(app, text=" ".join(text))
