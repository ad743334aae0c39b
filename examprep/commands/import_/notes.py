"""`examprep import --as notes`: course notes as passages, and the report on it."""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from gettext import gettext as _
from typing import TYPE_CHECKING, Any

import click

from examprep.commands import notes_files
from examprep.commands.advice import advise
from examprep.commands.import_.page import noise, states
from examprep.commands.import_.reading import read
from examprep.commands.import_.report import STATES, Imported
from examprep.commands.import_.taking import rehearsal
from examprep.commands.passed_over import tell
from examprep.errors import N_, NoPassages, UnreadableFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlmodel import Session

    from examprep.commands.app import App
    from examprep.errors import ExamprepError
    from examprep.importing.notes import Notes
    from examprep.store.notes import Replaced

TWICE = N_("another file of this name was given; notes are known by the name of their file")


@dataclass(frozen=True, slots=True)
class NotesReport:
    """What became of one file of notes."""

    found: Notes
    replaced: Replaced

    @property
    def counts(self) -> dict[str, int]:
        """How many passages were read, and what became of them, which adds up to `read`."""
        kinds = Counter(status.value for status in self.replaced.statuses)
        return {"read": kinds.total(), **{state: kinds[state] for state in STATES}}

    def to_json(self) -> dict[str, Any]:
        """The report with all its passages."""
        passages = zip(self.found.passages, self.replaced.statuses, strict=True)
        return {
            "file": self.found.file,
            "format": "notes",
            **self.counts,
            "removed_passages": self.replaced.removed,
            "removed": Counter(removal.kind for removal in self.found.removals),
            "passages": [
                {"id": each.id, "place": each.at, "status": status} for each, status in passages
            ],
        }


def get(
    app: App,
    files: Sequence[str],
    subject: str = "",
    *,
    dry_run: bool = False,
    strict: bool = False,
) -> Imported[NotesReport]:
    """Read files of notes and take them in, or see what that would do.

    With `strict` nothing is written where a file is refused.
    """
    done = read(files, lambda file: notes_files.read(file, files, subject), NoPassages)
    found, twice = _apart(done.found)
    failures = [*done.failures, *twice]
    stopped = strict and bool(failures)
    reports = []
    if found:
        with rehearsal(app) if dry_run or stopped else _transaction(app) as tx:
            reports = [_taken(tx, app, notes) for notes in found]
    return Imported(reports, failures, dry_run, stopped, done.passed_over)


def show(imported: Imported[NotesReport]) -> None:
    """File by file what was found and what became of it; then what to do next."""
    for report in imported.reports:
        found, counts = report.found, report.counts
        click.echo(found.file)
        if found.removals:
            click.echo(_("Left out as noise: {list}").format(list=noise(found.removals)))
        click.echo(
            _("passages: read {count} = {states}").format(
                count=counts["read"], states=states(counts)
            )
        )
        if report.replaced.removed:
            gone = _("passages no longer in the file, removed: {count}")
            click.echo(gone.format(count=report.replaced.removed))
    tell(imported.passed_over)
    if imported.reports:
        advise(_ending(imported))


def _ending(imported: Imported[NotesReport]) -> str:
    if imported.dry_run:
        return _("This was a dry run: nothing was written.")
    if imported.stopped:
        return _("Nothing was imported: something was refused, and --strict was given.")
    return _("Find passages with: examprep search WORDS; the files are listed by: examprep notes")


def _apart(found: Sequence[Notes]) -> tuple[list[Notes], list[ExamprepError]]:
    """The files of different names, and the refusal of each whose name came before."""
    first: dict[str, Notes] = {}
    for notes in found:
        first.setdefault(notes.file, notes)
    twice = [notes for notes in found if first[notes.file] is not notes]
    return list(first.values()), [UnreadableFile(file=each.file, reason=TWICE) for each in twice]


def _taken(tx: Session, app: App, found: Notes) -> NotesReport:
    from examprep.store import imports, notes

    run = imports.begin(tx, found.file, app.now())
    return NotesReport(found, notes.replace(tx, found.file, found.passages, run))


@contextmanager
def _transaction(app: App) -> Iterator[Session]:
    with app.open() as store, store.transaction() as tx:
        yield tx
