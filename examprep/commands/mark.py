"""`examprep mark`: the scores of a pile of answers."""

from __future__ import annotations

import json
from contextlib import contextmanager
from functools import cache
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.app import App, command
from examprep.commands.files import may_write, write_whole
from examprep.commands.responses import Intake, file_name, report, responses
from examprep.errors import NoSuchQuestion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
@click.option("--bank", metavar="FILE", help=_("Score against this question file instead."))
@click.option("-o", "--output", default="-", help=_("The file to write; stdout if there is none."))
@click.option("--force", is_flag=True, help=_("Replace a file that is there already."))
def mark(app: App, path: str, bank: str | None, output: str, force: bool) -> None:
    """Score the answers in a file."""
    if not force:
        may_write(output)
    with responses(path) as rows, from_file(bank) if bank else from_database(app) as schemes:
        intake = Intake(file_name(path), schemes)
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


@contextmanager
def from_database(app: App) -> Iterator[Callable[[str], Scheme]]:
    """The schemes of the bank's questions by their ids."""
    from examprep.scoring import prepare

    with app.session() as session:
        lexicon = session.scorer.lexicon()
        yield cache(lambda ref: prepare(session.question(ref), lexicon))


@contextmanager
def from_file(path: str) -> Iterator[Callable[[str], Scheme]]:
    """The schemes of a question file by their ids; no database is touched."""
    from examprep.commands.question_files import read
    from examprep.scoring import fit, prepare

    held = read(path)
    for problem in (problem for one in held for problem in one.problems):
        report(problem)
    bank = {question.id: question for one in held for question in one.questions}
    lexicon = fit(bank.values())

    def scheme(ref: str) -> Scheme:
        if ref not in bank:
            raise NoSuchQuestion(id=ref)
        return prepare(bank[ref], lexicon)

    yield cache(scheme)
