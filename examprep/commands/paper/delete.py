"""`examprep paper delete`: a paper forgotten."""

from __future__ import annotations

from gettext import gettext as _

import click

from examprep.commands.app import App, command, print_json
from examprep.commands.completing import paper_ids


@command("paper delete")
@click.argument("paper", metavar="ID", shell_complete=paper_ids)
def delete(app: App, paper: str) -> None:
    """Delete one."""
    from examprep.store import papers

    with app.open() as store, store.transaction() as tx:
        gone = papers.remove(tx, paper)
    if app.json:
        print_json({"deleted": gone.id})
    else:
        click.echo(_("{id} is deleted.").format(id=gone.id), err=True)
