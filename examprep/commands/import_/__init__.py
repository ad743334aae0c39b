"""`examprep import`: question files into the bank, or the last of them out of it again."""

from __future__ import annotations

from functools import cache
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands import question_files
from examprep.commands.advice import was_typed
from examprep.commands.app import App, command, print_json
from examprep.commands.import_ import notes, page, taking, undoing
from examprep.commands.import_.reading import read
from examprep.commands.import_.report import Imported, Told, refused
from examprep.commands.options import FILE
from examprep.commands.passed_over import NOTHING, PassedOver
from examprep.commands.responses import REFUSED
from examprep.errors import NoQuestions, WrongUsage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from examprep.commands.import_.report import Report
    from examprep.commands.question_files import QuestionFile


@command(
    "import",
    _(
        "Word, PDF, Excel, web pages, text in any Chinese encoding, Moodle, GIFT, Aiken, Anki "
        "text and packages, our Markdown and JSON Lines, lexicon.txt, zips and folders of them, - "
        "for stdin; told apart by content. A file is taken as a whole or not at all. Importing it "
        "again updates what has changed and keeps every review."
    ),
)
@click.argument("files", metavar="[FILE]...", type=FILE, nargs=-1)
@click.option(
    "--as",
    "kind",
    type=click.Choice(["questions", "notes"]),
    default="questions",
    show_default=True,
    help=_("What the files hold; notes become passages to search and to read after an answer."),
)
@click.option("--subject", default="", help=_("The subject of questions that name none."))
@click.option("--dry-run", is_flag=True, help=_("Show what would be done; write nothing."))
@click.option("--strict", is_flag=True, help=_("Import nothing at all if anything is refused."))
@click.option(
    "--undo",
    is_flag=True,
    help=_("Take back the last file imported; again, the one before."),
)
@click.option("--force", is_flag=True, help=_("With --undo: even if answers or edits are lost."))
def import_(
    app: App,
    files: tuple[str, ...],
    kind: str,
    subject: str,
    dry_run: bool,
    strict: bool,
    undo: bool,
    force: bool,
) -> int:
    """Import every file that can be, or take the last import back."""
    as_typed = was_typed(click.get_current_context(), "kind")
    if undo and (files or subject or dry_run or strict or as_typed):
        raise WrongUsage(reason=_("--undo takes back the last import; it goes only with --force"))
    if not undo and (force or not files):
        raise WrongUsage(reason=_("name the files to import, or --undo to take the last one back"))
    if undo:
        undoing.show(app, undoing.get(app, force))
        return 0
    if kind == "notes":
        taken = notes.get(app, files, subject, dry_run=dry_run, strict=strict)
        return _end(app, taken, notes.show)
    return _end(app, get(app, files, subject, dry_run=dry_run, strict=strict), page.show)


def get(
    app: App,
    files: Sequence[str],
    subject: str = "",
    *,
    dry_run: bool = False,
    strict: bool = False,
) -> Imported[Report]:
    """Read files and take them into the bank, or see what that would do.

    With `strict` nothing is written where a file or a question is refused.
    """
    done = read(files, _parser(files, subject), NoQuestions)
    found = [one for one in done.found if not one.empty]
    bare = [PassedOver(one.file, one.purpose or NOTHING) for one in done.found if one.empty]
    stopped = strict and bool(done.failures or any(map(refused, found)))
    if dry_run or stopped:
        take = taking.rehearse
    elif strict:
        take = taking.take_together
    else:
        take = taking.take_one_by_one
    reports = take(app, found) if found else []
    return Imported(reports, done.failures, dry_run, stopped, [*done.passed_over, *bare])


def _parser(files: Sequence[str], subject: str) -> Callable[[str], list[QuestionFile]]:
    """What reads each file; one with the answers to another goes with that."""
    from examprep.importing import companions

    answers = companions.answers(question_files.found(files))
    asked = {told: name for name, told in answers.items()}

    @cache
    def whole(name: str) -> QuestionFile | None:
        return question_files.read_with_answers(name, answers[name], subject)

    def parse(file: str) -> list[QuestionFile]:
        if file in asked and whole(asked[file]):
            return []
        together = whole(file) if file in answers else None
        return [together] if together else question_files.read(file, subject)

    return parse


def _end(app: App, imported: Imported[Told], show: Callable[[Imported[Told]], None]) -> int:
    """Show the report, then the files that failed; the exit status that says so."""
    if app.json:
        print_json(imported.to_json())
    else:
        show(imported)
    failures = imported.failures
    for failure in failures if imported.stopped else failures[:-1]:
        click.echo(_("Error: {message}").format(message=failure), err=True)
    if failures and not imported.stopped:
        raise failures[-1]
    return REFUSED if imported.stopped or imported.counts["refused"] else 0
