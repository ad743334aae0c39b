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
from examprep.commands.file_name import FILE
from examprep.commands.search import to_json
from examprep.errors import UnreadableFile, WrongUsage
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
    type=FILE,
    help=_("The file with the answer; - is stdin."),
)
def score(app: App, question: str, answer: str | None) -> None:
    """Score one answer."""
    with app.session() as session:
        found = session.question(question)
        given = read(answer) if answer or not sys.stdin.isatty() else typed(found, app)
        result = session.score(found, given)
        passages = session.passages(found, result)
    if app.json:
        near = [{"point": at, **to_json(hit)} for at, hits in passages.items() for hit in hits]
        print_json({**result.to_json(), "passages": near})
    else:
        show(scored(result, given, page_width(), passages))
        show(reference(found, page_width()))


def read(path: str | None) -> str:
    """The answer in a file, or on stdin where none is named. Raises `UnreadableFile`."""
    if path in {None, "-"}:
        data = sys.stdin.buffer.read()
        return _text(data, "<stdin>")
    try:
        with open(str(path), "rb") as file:
            data = file.read()
    except OSError as error:
        raise UnreadableFile(file=path, reason=error.strerror) from None
    return _text(data, str(path))


def _text(data: bytes, file: str) -> str:
    """Bytes as text; the readers, which know every Chinese encoding, load only where it is not
    UTF-8."""
    if b"\0" not in data:
        with suppress(UnicodeDecodeError):
            return data.decode("utf-8-sig")
    from examprep.importing.readers.text import decode

    return decode(data, file)


def typed(question: Question, app: App) -> str:
    """The answer that a person types at the terminal, below the question."""
    if not at_terminal():
        raise WrongUsage(reason=_("there is no terminal to type at; give --answer FILE"))
    show(asked(question, page_width()))
    click.echo()
    return answer_at_terminal(
        question, draft="", save=lambda text: None, editor=app.settings().editor
    )
