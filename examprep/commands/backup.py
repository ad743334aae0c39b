"""`examprep backup`: a copy of the database, questions, reviews, plans and all."""

from __future__ import annotations

import os
from gettext import gettext as _

import click

from examprep.commands.app import App, command, print_json
from examprep.commands.options import FILE


@command(
    "backup",
    _(
        "FILE must not be there yet; without one the copy is written here, named by the date. Use "
        "it with: examprep --db FILE."
    ),
)
@click.argument("file", type=FILE, required=False)
def backup(app: App, file: str | None) -> None:
    """Copy the database to a file."""
    from examprep.store.backup import backup as copy

    path = file or f"examprep-{app.now():%Y-%m-%d}.db"
    with app.open() as store:
        copy(store, path)
    if app.json:
        print_json({"file": path, "bytes": os.path.getsize(path)})
    else:
        size = os.path.getsize(path) / 1_000_000
        click.echo(_("Copied to {file} ({size:.1f} MB).").format(file=path, size=size))
