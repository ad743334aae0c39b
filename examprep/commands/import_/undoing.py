"""`examprep import --undo`: take the last import back."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING, NamedTuple

import click

from examprep.commands.app import App, print_json
from examprep.errors import WouldBeLost

if TYPE_CHECKING:
    from examprep.store.imports import Losses, Run, Undone


class TakenBack(NamedTuple):
    """An import, what taking it back did, and what was lost by that."""

    run: Run
    undone: Undone
    lost: Losses


def get(app: App, force: bool) -> TakenBack | None:
    """Take back the latest import; None when there is none.

    Raises WouldBeLost, without `force`, where that would lose answers or edits.
    """
    from examprep.store import imports

    with app.open() as store, store.transaction() as tx:
        run = imports.latest(tx)
        if run is None:
            return None
        lost = imports.losses(tx, run)
        if any(lost) and not force:
            raise WouldBeLost(file=run.file, answers=lost.answers, edits=lost.edits)
        return TakenBack(run, imports.undo(tx, run, app.now()), lost)


def show(app: App, taken: TakenBack | None) -> None:
    """Say what was taken back."""
    if app.json:
        print_json(taken and _to_json(taken))
        return
    if taken is None:
        click.echo(_("There is no import to take back."))
        return
    when = taken.run.at.astimezone(app.now().tzinfo)
    click.echo(
        _("Taken back: {file}, imported {when}.").format(
            file=taken.run.file, when=f"{when:%Y-%m-%d %H:%M}"
        )
    )
    click.echo(_changes(taken.undone))
    if any(taken.lost):
        click.echo(
            _("Lost with them: answers {answers}, edits {edits}.").format(**taken.lost._asdict())
        )


def _changes(undone: Undone) -> str:
    if any(undone.passages):
        gone = _("Passages of notes removed: {removed}; given back: {restored}.")
        return gone.format(**undone.passages._asdict())
    if any(undone.lexicons) and not undone.removed + undone.restored:
        return _("Answers are scored by the words of before from now on.")
    return _("Questions removed: {removed}; given back their former text: {restored}.").format(
        removed=undone.removed, restored=undone.restored
    )


def _to_json(taken: TakenBack) -> dict[str, object]:
    """The import, and how many questions, passages and lexicons were removed or given back."""
    return {
        "file": taken.run.file,
        "at": taken.run.at.isoformat(),
        **taken.undone._asdict(),
        "passages": taken.undone.passages._asdict(),
        "lexicons": taken.undone.lexicons._asdict(),
        "lost": taken.lost._asdict(),
    }
