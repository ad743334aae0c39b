"""`examprep bank update`: what is new or corrected in the bank that comes with the program."""

from __future__ import annotations

from dataclasses import asdict
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.advice import advise
from examprep.commands.app import App, command, print_json
from examprep.commands.bank.bringing import get

if TYPE_CHECKING:
    from examprep.commands.bank.bringing import Update


@command(
    "bank update",
    _(
        "What you edited or imported yourself stays as it is, and so does every review and date. "
        "Take it back with: examprep import --undo"
    ),
)
@click.option("--dry-run", is_flag=True, help=_("Show what would be done; write nothing."))
def update(app: App, dry_run: bool) -> None:
    """Bring the database up to date with the shipped bank."""
    with app.open() as store:
        brought = get(store, app.now(), dry_run=dry_run)
    if app.json:
        print_json({**asdict(brought), "written": not (dry_run or brought.empty)})
    else:
        show(brought, dry_run)


def show(update: Update, dry_run: bool) -> None:
    """What was taken in and what was kept, then what to do next."""
    click.echo(
        _("Questions: new {new}, corrected {corrected}, kept as you changed them {kept}.").format(
            new=len(update.new), corrected=len(update.corrected), kept=len(update.kept)
        )
    )
    for name in update.words:
        click.echo(_("Words for scoring, brought up to date: {name}").format(name=name))
    for name in update.words_kept:
        click.echo(_("Words for scoring, kept as you changed them: {name}").format(name=name))
    advise(_ending(update, dry_run))


def _ending(update: Update, dry_run: bool) -> str:
    if update.empty:
        return _("Nothing new: the bank is as it was.")
    if dry_run:
        return _("This was a dry run: nothing was written.")
    return _("Take it back with: examprep import --undo")
