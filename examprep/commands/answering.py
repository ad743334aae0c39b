"""Having an answer written at the terminal."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from functools import partial
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.questions import Kind
from examprep.screen.alarm import Rung, held
from examprep.screen.composer import Composer
from examprep.screen.editor import edit
from examprep.screen.hints import begun, hint, no_choice
from examprep.screen.page import say
from examprep.screen.prompt import Around, Entry, Leave, ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from examprep.errors import ExamprepError
    from examprep.questions import Question

CHOICES = {Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE}
"""Kinds whose answer is a single line."""


def answer_at_terminal(
    question: Question,
    draft: str,
    save: Callable[[str], None],
    editor: str,
    read: Callable[[str], str] | None = None,
    touch: Callable[[], None] = lambda: None,
    around: Around = Around(),  # noqa: B008 - a value that nothing can change
) -> str:
    """The answer that a person writes, beginning with `draft`.

    `save` keeps it while it is written, `editor` is a command, `touch` is called at every key.
    `read` reads it line by line, as is done by itself on a terminal that cannot move its cursor.
    A choice begins without a draft, and is asked for until it is one.
    """
    write = partial(_written, question, editor=editor, read=read, touch=touch, around=around)
    return _chosen(question, save, write) if question.kind in CHOICES else write(draft, save)


def not_stored(error: ExamprepError, read: Callable[[str], str]) -> None:
    """Tell why an answer could not be stored, until the person wants to try again; or raise it."""
    click.echo(_("Error: {message}").format(message=error), err=True)
    prompt = _("This answer is not stored yet. Enter to try again, q to leave without it: ")
    try:
        given = ask(prompt, read)
    except Rung:
        raise
    except (Leave, KeyboardInterrupt):  # where either is caught it is said that all is kept
        given = "q"
    if given in {"q", ":q"}:
        raise error


def _chosen(
    question: Question,
    save: Callable[[str], None],
    write: Callable[[str, Callable[[str], None]], str],
) -> str:
    from examprep.scoring.objective import is_a_choice

    def save_choice(text: str) -> None:
        if is_a_choice(question, text):
            save(text)

    while not is_a_choice(question, answer := write("", save_choice)):
        say(no_choice(question))
    return answer


def _written(
    question: Question,
    draft: str,
    save: Callable[[str], None],
    *,
    editor: str,
    read: Callable[[str], str] | None,
    touch: Callable[[], None],
    around: Around,
) -> str:
    told = begun() if draft else hint(question)
    say(told)
    enough = 1 if question.kind in CHOICES else sys.maxsize

    def go_on(text: str) -> str:
        with held():
            return edit(text, question.asked(), editor)

    def above() -> None:
        around.above()
        say(told)

    if read is None and os.environ.get("TERM", "dumb") != "dumb":
        under = replace(around, above=above)
        return Composer(save, go_on, touch, draft, enough, under).ask()
    typed = _touching(read or input, touch)
    return Entry(save, go_on, typed, draft.splitlines(), enough, around).ask()


def _touching(read: Callable[[str], str], touch: Callable[[], None]) -> Callable[[str], str]:
    def touched(prompt: str) -> str:
        line = read(prompt)
        touch()
        return line

    return touched
