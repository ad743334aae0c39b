"""Having an answer written at the terminal."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from gettext import gettext as _
from typing import TYPE_CHECKING

from examprep.questions import Kind
from examprep.screen.alarm import held
from examprep.screen.composer import Composer
from examprep.screen.editor import edit
from examprep.screen.page import say
from examprep.screen.prompt import Around, Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from examprep.questions import Question

CHOICES = {Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE}
"""Kinds whose answer is a single line."""


def answer_at_terminal(
    question: Question,
    draft: str,
    save: Callable[[str], None],
    editor: str = "",
    read: Callable[[str], str] | None = None,
    touch: Callable[[], None] = lambda: None,
    around: Around = Around(),  # noqa: B008 - a value that nothing can change
) -> str:
    """The answer that a person writes, beginning with `draft`.

    `save` keeps it while it is written, `editor` is a command, `touch` is called at every key.
    `read` reads it line by line, as is done by itself on a terminal that cannot move its cursor.
    """
    short = question.kind in CHOICES
    draft = "" if short else draft
    hint = _hint(draft, short)
    say(hint)
    enough = 1 if short else sys.maxsize

    def go_on(text: str) -> str:
        with held():
            return edit(text, question.asked(), editor)

    def above() -> None:
        around.above()
        say(hint)

    if read is None and os.environ.get("TERM", "dumb") != "dumb":
        under = replace(around, above=above)
        return Composer(save, go_on, touch, draft, enough, under).ask()
    typed = _touching(read or input, touch)
    return Entry(save, go_on, typed, draft.splitlines(), enough, around).ask()


def _hint(draft: str, short: bool) -> str:
    if draft:
        return _("You began this answer; go on, or :d starts afresh.")
    if short:
        return _("Type your choice; :? lists what else can be typed.")
    return _("Type your answer; a line with only . ends it, :? lists more.")


def _touching(read: Callable[[str], str], touch: Callable[[], None]) -> Callable[[str], str]:
    def touched(prompt: str) -> str:
        line = read(prompt)
        touch()
        return line

    return touched
