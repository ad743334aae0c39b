"""`examprep export`: questions as a file that people and programs can read."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING, Unpack

import click

from examprep.commands.app import App, command
from examprep.commands.files import may_write, write_whole
from examprep.commands.filters import filters

if TYPE_CHECKING:
    from examprep.store.questions import Wanted


@command(
    "export",
    _("Both formats keep everything: `examprep import` takes the file back as it was."),
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(["jsonl", "markdown"]),
    default="jsonl",
    show_default=True,
    help=_("JSON Lines for programs, Markdown for people."),
)
@click.option("-o", "--output", default="-", help=_("The file to write; stdout if there is none."))
@click.option("--force", is_flag=True, help=_("Replace a file that is there already."))
@filters
def export(app: App, format_: str, output: str, force: bool, **wanted: Unpack[Wanted]) -> None:
    """Export what the options choose."""
    if not force:
        may_write(output)
    count, text = get(app, format_, **wanted)
    if output == "-":
        click.echo(text, nl=False)
        return
    write_whole(output, [text])
    done = ngettext(
        "{count} question written to {file}.", "{count} questions written to {file}.", count
    )
    click.echo(done.format(count=count, file=output), err=True)


def get(app: App, format_: str, **wanted: Unpack[Wanted]) -> tuple[int, str]:
    """How many questions are chosen, and their text in a format."""
    from examprep.formats import jsonl, markdown
    from examprep.store import questions

    with app.open() as store, store.reading() as tx:
        found = questions.listing(tx, **wanted)
    return len(found), {"jsonl": jsonl.write, "markdown": markdown.write}[format_](found)
