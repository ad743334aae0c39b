"""Asking a person at a terminal for an answer of several lines, and for a word."""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from gettext import gettext as _
from typing import TYPE_CHECKING
from unicodedata import normalize

import click

from examprep.screen.page import say

if TYPE_CHECKING:
    from collections.abc import Callable

PROMPT = "> "

WORDS = (".", ":q", ":s", ":e", ":d", ":?")
"""What a line of its own may be instead of a part of the answer."""

LIKE_A_WORD = r":[A-Za-z]+"
"""A line that can only be meant as one of them: a mistyped word is no part of an answer."""


class Leave(Exception):
    """The person wants to stop here; what has been typed is kept as a draft."""


class Skip(Exception):
    """The person puts this question off; what has been typed is kept as a draft."""


class Wish(Exception):
    """The person asks for something else with a `word`; what has been typed is kept."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


def help_text() -> str:
    """What can be typed instead of a line of the answer."""
    return _(
        "  .    the answer is complete (also Ctrl-D, Alt-Enter)\n"
        "  :e   go on in your editor (VISUAL or EDITOR)\n"
        "  :d   discard what is typed and start afresh\n"
        "  :s   skip this question for today\n"
        "  :q   leave; what is typed is kept (so does Ctrl-C)"
    )


@dataclass(frozen=True, slots=True)
class Around:
    """What is around the writing: `words` is a pattern of further words, which raise `Wish`; `help`
    tells what can be typed; `status` stands at the right and is kept up to date, where it can;
    `above` writes again what stood above the writing, once the screen was cleared."""

    words: str = ""
    help: Callable[[], str] = help_text
    status: Callable[[], str] | None = None
    above: Callable[[], None] = lambda: None


@dataclass(slots=True)
class Entry:
    """An answer typed line by line, where nothing better can be had: its `lines` so far, saved
    through `save` after every line.

    `edit` opens an editor with the text so far and gives what was written; `read` reads a line.
    The answer is complete without being ended once it has `enough` lines that are not blank.
    """

    save: Callable[[str], None]
    edit: Callable[[str], str]
    read: Callable[[str], str] = input
    lines: list[str] = field(default_factory=list)
    enough: int = sys.maxsize
    around: Around = field(default_factory=Around)

    def ask(self) -> str:
        """The answer, once a line with only a full stop, or Ctrl-D, ends it.

        Raises `Leave`, `Skip` or `Wish` when the person asks for it (Ctrl-D before anything was
        typed leaves), and KeyboardInterrupt with the unfinished line saved too.
        """
        prepare_line_editing()
        self._show_lines()
        while not self._complete():
            pass
        return self.text

    @property
    def text(self) -> str:
        """What has been typed, without blank lines around it."""
        return "\n".join(self.lines).strip()

    def _complete(self) -> bool:
        """Read a line; whether it was the one that ends the answer."""
        try:
            line = self.read(PROMPT)
        except EOFError:
            click.echo()
            if not self.text:
                raise Leave from None
            return True
        except KeyboardInterrupt:
            self.lines.append(unfinished_line())
            self.save(self.text)
            raise
        return self._take(line)

    def _take(self, line: str) -> bool:
        word = word_of(line, self.around.words)
        if not word:
            # A bracketed paste arrives as one line with line breaks in it.
            self.lines += line.splitlines() or [""]
            self.save(self.text)
            return sum(bool(line.strip()) for line in self.lines) >= self.enough
        if word == ".":
            return True
        text = obeyed(word, self.text, self.edit, self.around)
        if word in {":e", ":d"}:
            self.lines = text.splitlines()
            self.save(self.text)
            self._show_lines()
        return False

    def _show_lines(self) -> None:
        for line in self.lines:
            click.echo(PROMPT + line)


def word_of(line: str, further: str) -> str:
    """The one of `WORDS` or of the words of the pattern `further` that a line is, or what looks
    like one, or nothing."""
    # An input method in Chinese mode types 。 and ： for the keys of a full stop and a colon.
    word = normalize("NFKC", line.strip()).replace("。", ".")
    return word if word in WORDS or re.fullmatch(f"{further}|{LIKE_A_WORD}", word) else ""


def obeyed(word: str, text: str, edit: Callable[[str], str], around: Around) -> str:
    """The `text` of an answer after a word other than the full stop has done what it does.

    Raises `Leave`, `Skip` or `Wish`. Of a word that does nothing it is said how to write it where
    it is meant as a part of the answer.
    """
    match word:
        case ":q":
            raise Leave
        case ":s":
            raise Skip
        case ":e":
            return edit(text)
        case ":d":
            return ""
        case ":?":
            say(around.help())
        case _ if re.fullmatch(around.words, word):
            raise Wish(word)
        case _:
            unknown = _("There is no {word}; :? lists what there is. As a part of the answer it is "
                        "written in the editor, with :e.")  # fmt: skip
            say(unknown.format(word=word))
    return text


def ask(question: str, read: Callable[[str], str]) -> str:
    """What the person types behind `question`, full-width characters as plain ones.

    Ctrl-D raises `Leave`.
    """
    prepare_line_editing()
    try:
        return normalize("NFKC", read(question)).strip().lower()
    except EOFError:
        click.echo()
        raise Leave from None


def prepare_line_editing() -> None:
    """Have `input` edit lines through readline, which alone erases wide characters cleanly."""
    with suppress(ImportError):
        import readline

        readline.set_auto_history(False)
        readline.parse_and_bind("tab: self-insert")
        # Clearing the screen would take away what is asked.
        readline.parse_and_bind(r'"\C-l": redraw-current-line')
        # A terminal that this is left to shows the marks around a paste instead of heeding them.
        readline.parse_and_bind("set enable-bracketed-paste off")


def unfinished_line() -> str:
    """The line that Ctrl-C interrupted, where readline tells it."""
    with suppress(ImportError):
        import readline

        return readline.get_line_buffer()
    return ""
