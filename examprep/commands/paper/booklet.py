"""`examprep paper booklet`: the bank, or what is chosen of it, with answers and contents."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING, Unpack

import click

from examprep.commands.app import App, command
from examprep.commands.filters import filters
from examprep.commands.paper.writing import Printed, printed, write
from examprep.errors import WrongUsage

if TYPE_CHECKING:
    from examprep.store.questions import Wanted


@command("paper booklet")
@click.option("--title", default="", help=_("What it is called; the subject if it has one."))
@printed
@filters
def booklet(
    app: App,
    title: str,
    size: str,
    format_: str | None,
    font: str | None,
    output: str,
    force: bool,
    **wanted: Unpack[Wanted],
) -> None:
    """Print what the options choose."""
    from examprep.papers.printing import layout
    from examprep.papers.printing.blocks import Size
    from examprep.store import questions

    with app.open() as store, store.reading() as tx:
        found = questions.listing(tx, **wanted)
    if not found:
        raise WrongUsage(reason=_("No question fits. `examprep list` shows them all."))
    subjects = {question.subject for question in found}
    named = title or (f"{subjects.pop()}题库" if len(subjects) == 1 else "题库")
    chosen = Printed(format_=format_, font=font, output=output, force=force)
    write(app, layout.booklet(named, found, Size(size)), "booklet", chosen)
