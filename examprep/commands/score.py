"""`examprep score`: what one answer is worth; nothing is logged."""

from __future__ import annotations

import sys
from contextlib import suppress
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.answering import answer_at_terminal
from examprep.commands.app import App, command, print_json
from examprep.commands.completing import question_ids
from examprep.commands.options import FILE
from examprep.commands.responses import file_name, opened
from examprep.commands.search import to_json
from examprep.errors import WrongUsage
from examprep.screen.page import at_terminal, page_width, show
from examprep.screen.question import asked, reference
from examprep.screen.score import scored

if TYPE_CHECKING:
    from examprep.questions import Question


@command(
    "score",
    _("The answer is read from stdin, or typed where there is a terminal."),
)
@click.argument("question", metavar="ID", shell_complete=question_ids)
@click.option(
    "--answer",
    "path",
    type=FILE,
    help=_("The file with the answer; - is stdin."),
)
def score(app: App, question: str, path: str | None) -> None:
    """Score one answer."""
    with app.session() as session:
        found = session.question(question)
        if path is None and sys.stdin.isatty():
            given = typed(found, app)
        else:
            given = read("-" if path is None else path)
        result = session.score(found, given)
        passages = session.passages(found, result)
    if app.json:
        near = [{"point": at, **to_json(hit)} for at, hits in passages.items() for hit in hits]
        print_json({**result.to_json(), "passages": near})
    else:
        show(scored(result, given, page_width(), passages))
        show(reference(found, page_width()))


def read(path: str) -> str:
    """The text of a file (`-`: of stdin). Raises `UnreadableFile`."""
    with opened(path) as file:
        data = file.read()
    if b"\0" not in data:
        with suppress(UnicodeDecodeError):
            return data.decode("utf-8-sig")
    # The readers, which know every Chinese encoding, load only where it is not UTF-8.
    from examprep.importing.readers.text import decode

    return decode(data, file_name(path))


def typed(question: Question, app: App) -> str:
    """The answer that a person types at the terminal, below the question."""
    if not at_terminal():
        raise WrongUsage(reason=_("there is no terminal to type at; give --answer FILE"))
    show(asked(question, page_width()))
    click.echo()
    return answer_at_terminal(
        question, draft="", save=lambda text: None, editor=app.settings().editor
    )
