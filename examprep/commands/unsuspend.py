"""`examprep unsuspend`: ask questions again that were left out."""

from __future__ import annotations

from gettext import gettext as _

import click

from examprep.commands.app import App, command, print_json
from examprep.commands.completing import question_ids
from examprep.commands.suspend import each


@command("unsuspend", _("Also those that were skipped for today."))
@click.argument("ids", metavar="ID...", shell_complete=question_ids, nargs=-1, required=True)
def unsuspend(app: App, ids: tuple[str, ...]) -> None:
    """Resume questions."""
    with app.session() as session:
        each(session, ids, session.resume)
        names = session.suspended()
    if app.json:
        print_json({"suspended": names})
    else:
        click.echo(_("They are asked again when they are due."))
