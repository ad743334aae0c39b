"""`examprep notes`: the files of course notes, and taking one out."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

import click

from examprep.commands.advice import advise
from examprep.commands.app import App, command, print_json
from examprep.screen.page import columns, page_width, show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.store.notes import NotesFile


@command(
    "notes",
    _("Notes come in with: examprep import --as notes FILE. `search` finds their passages."),
)
@click.option("--remove", metavar="FILE", help=_("Take the notes of a file out."))
def notes(app: App, remove: str | None) -> None:
    """List the files of notes, or take one out."""
    if remove is not None:
        take_out(app, remove)
        return
    from examprep.store import notes as kept

    with app.open() as store, store.reading() as tx:
        files = kept.files(tx)
    if app.json:
        print_json([file._asdict() for file in files])
    else:
        show_files(files)


def take_out(app: App, file: str) -> None:
    """Take the notes of a file out of the bank; `import --undo` brings them back."""
    from examprep.store import imports
    from examprep.store import notes as kept

    with app.open() as store, store.transaction() as tx:
        count = kept.remove(tx, file, imports.begin(tx, file, app.now()))
    if app.json:
        print_json({"file": file, "removed": count})
        return
    removed = ngettext("{count} passage removed.", "{count} passages removed.", count)
    click.echo(removed.format(count=count))
    advise(_("Brought back by: examprep import --undo"))


def show_files(files: Sequence[NotesFile]) -> None:
    """A line a file."""
    if not files:
        advise(_("No notes yet. Take some in with: examprep import --as notes FILE"))
        return
    counts = [ngettext("{count} passage", "{count} passages", file.passages) for file in files]
    rows = [
        [count.format(count=file.passages), file.subject, file.file]
        for count, file in zip(counts, files, strict=True)
    ]
    show(columns(rows, page_width()))
