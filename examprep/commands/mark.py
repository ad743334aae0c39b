"""`examprep mark`: the scores of a pile of answers."""

from __future__ import annotations

import json
from functools import cache
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.app import App, command
from examprep.commands.banks import bank_of
from examprep.commands.files import may_write, write_whole
from examprep.commands.responses import Intake, file_name, responses

if TYPE_CHECKING:
    from examprep.commands.banks import Bank
    from examprep.scoring import Scheme
    from examprep.scoring.responses import Response


@command(
    "mark",
    _(
        "RESPONSES is CSV or JSON Lines with "
        "question and answer, and learner and response if you like; - is stdin. Every answer "
        "gives one line of JSON, in the same order."
    ),
)
@click.argument("path", metavar="RESPONSES")
@click.option(
    "--bank",
    metavar="FILE|FOLDER",
    help=_("Score against the questions in this file or folder instead."),
)
@click.option("-o", "--output", default="-", help=_("The file to write; stdout if there is none."))
@click.option("--force", is_flag=True, help=_("Replace a file that is there already."))
def mark(app: App, path: str, bank: str | None, output: str, force: bool) -> None:
    """Score the answers in a file."""
    if not force:
        may_write(output)
    with responses(path) as rows, bank_of(app, bank) as held:
        intake = Intake(file_name(path), cache(lambda ref: prepared(held, ref)))
        lines = (line(response, scheme) for response, scheme in intake.pairs(rows))
        if output == "-":
            for scored in lines:
                click.echo(scored, nl=False)
        else:
            write_whole(output, lines)
    click.get_current_context().exit(intake.finish())


def line(response: Response, scheme: Scheme) -> str:
    """The score of a response as a line of JSON, with the names it was given."""
    given = {"learner": response.learner, "response": response.response}
    named = {name: value for name, value in given.items() if value}
    return (
        json.dumps({**scheme.score(response.answer).to_json(), **named}, ensure_ascii=False) + "\n"
    )


def prepared(bank: Bank, ref: str) -> Scheme:
    """A question of the bank, ready to score any number of answers."""
    from examprep.scoring import prepare

    return prepare(bank.question(ref), bank.lexicon)
