"""`examprep mark`: the scores of a pile of answers."""

from __future__ import annotations

from functools import cache
from gettext import gettext as _
from pathlib import Path

import click

from examprep.commands import learning, suggesting
from examprep.commands.app import App, command
from examprep.commands.banks import bank_of
from examprep.commands.files import deliver, may_write
from examprep.commands.options import FILE, FILE_OR_FOLDER, Whole
from examprep.commands.options import output as output_file
from examprep.commands.responses import Intake, file_name, responses
from examprep.errors import WrongUsage

_TABLES = {".csv", ".tsv", ".xlsx", ".xls", ".ods"}
"""Names of files that other programs would open as tables, and find no table in."""


@command(
    "mark",
    _(
        "RESPONSES is CSV or JSON Lines with "
        "question and answer, and learner and response if you like; - is stdin. Every answer "
        "gives one line of JSON, in the same order."
    )
    + "\n\n"
    + _(
        "With a column score (0 to 1) or marks that a person filled in, --learn keeps them, and "
        "what they teach improves the scores of other answers to the same questions."
    ),
)
@click.argument("path", metavar="[RESPONSES]", type=FILE, required=False)
@click.option(
    "--bank",
    type=FILE_OR_FOLDER,
    help=_("Score against the questions in this file or folder instead."),
)
@output_file
@click.option("--learn", is_flag=True, help=_("Keep the marks in RESPONSES."))
@click.option(
    "--suggest",
    metavar="N",
    type=Whole(1),
    help=_("Pick N answers to each question that are best marked first."),
)
@click.option("--learned", is_flag=True, help=_("Show what marks have taught."))
@click.option("--forget", metavar="ID", help=_("Forget your marks of a question."))
def mark(
    app: App,
    path: str | None,
    bank: str | None,
    output: str,
    force: bool,
    learn: bool,
    learned: bool,
    suggest: int | None,
    forget: str | None,
) -> int:
    """Score the answers in a file, or learn from their marks."""
    one_thing(path, bank, output, learn, learned, suggest, forget)
    if not force:
        may_write(output)
    if forget is not None:
        learning.forget(app, forget)
        return 0
    if path is None:
        learning.learned(app)
        return 0
    if learn:
        return learning.learn(app, path)
    if suggest:
        return suggesting.suggest(app, path, bank, suggest, output)
    return score(app, path, bank, output)


def one_thing(
    path: str | None,
    bank: str | None,
    output: str,
    learn: bool,
    learned: bool,
    suggest: int | None,
    forget: str | None,
) -> None:
    """Raise `WrongUsage` unless one thing is asked for, with the files that it needs alone."""
    if sum((learn, learned, suggest is not None, forget is not None)) > 1:
        raise WrongUsage(reason=_("give only one of --learn, --suggest, --learned and --forget"))
    needs_file = not learned and forget is None
    if needs_file and path is None:
        raise WrongUsage(reason=_("name the file with the answers; - is stdin"))
    if not needs_file and path is not None:
        raise WrongUsage(reason=_("--learned and --forget take no file"))
    if output != "-" and (learn or learned or forget):
        raise WrongUsage(reason=_("--learn, --learned and --forget write no file: leave out -o"))
    if bank is not None and (learn or learned or forget):
        raise WrongUsage(reason=_("marks are kept in the database, so --bank has no place here"))


def score(app: App, path: str, bank: str | None, output: str) -> int:
    """Score the answers in a file; the exit status."""
    from examprep.scoring.responses import line

    if Path(output).suffix.lower() in _TABLES:
        raise WrongUsage(reason=_("mark writes JSON Lines: call the file .jsonl"))
    with responses(path) as rows, bank_of(app, bank) as held:
        intake = Intake(file_name(path), cache(lambda ref: held.scheme(held.question(ref))))
        lines = (
            line(response, scheme.score(response.answer)) for response, scheme in intake.pairs(rows)
        )
        deliver(output, lines)
    return intake.finish()
