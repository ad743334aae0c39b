"""`examprep bank update`: what is new or corrected in the bank that comes with the program."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.advice import advise
from examprep.commands.app import App, command, print_json

if TYPE_CHECKING:
    from datetime import datetime

    from sqlmodel import Session

    from examprep.store import Store


@dataclass(frozen=True, slots=True)
class Update:
    """The ids of questions that are new or corrected, and of those kept as the user changed them;
    the names of lexicons brought up to date, and kept; and of how many questions all that is."""

    new: tuple[str, ...]
    corrected: tuple[str, ...]
    kept: tuple[str, ...]
    words: tuple[str, ...]
    words_kept: tuple[str, ...]
    questions: int

    @property
    def empty(self) -> bool:
        """Whether there is nothing to take in."""
        return not (self.new or self.corrected or self.words)


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


def get(store: Store, at: datetime, *, dry_run: bool = False) -> Update:
    """Take in what is new or corrected, or see what that would be."""
    with store.rehearsal() as tx:
        found = bring(tx, at)
    if found.empty or dry_run:
        return found
    with store.transaction() as tx:
        return bring(tx, at)


def bring(tx: Session, at: datetime) -> Update:
    """Take in what is new or corrected, as an import."""
    from examprep import shipped as program
    from examprep.store import imports, questions, shipped
    from examprep.store.outcomes import Status

    folder = program.bank_folder()
    found = program.questions(folder)
    kept = shipped.changed_here(tx, found)
    coming = [question for question in found if question.id not in kept]
    run = imports.begin(tx, shipped.NAME, at)
    outcomes = questions.merge(tx, coming, at, run)
    lists = program.wordlists(folder)
    words = {name: shipped.put_words(tx, name, text, run) for name, text in lists}
    shipped.give(tx, program.fingerprint(folder))
    return Update(
        new=tuple(each.id for each in outcomes if each.status is Status.NEW),
        corrected=tuple(each.id for each in outcomes if each.status is Status.UPDATED),
        kept=tuple(question.id for question in found if question.id in kept),
        words=tuple(name for name, changed in words.items() if changed),
        words_kept=tuple(name for name, changed in words.items() if changed is None),
        questions=len(found),
    )


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
