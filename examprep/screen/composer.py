"""Writing an answer on a terminal: the cursor goes anywhere in it, a paste stays whole."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from examprep.screen.alarm import Rung, ended
from examprep.screen.echo import unechoed
from examprep.screen.prompt import PROMPT, Around, obeyed, word_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from prompt_toolkit import PromptSession
    from prompt_toolkit.application import Application
    from prompt_toolkit.buffer import Buffer
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent


FEW = 10
"""So many characters at most are lost where the machine stops at once."""

REFRESH = 1.0
"""Seconds after which the status is brought up to date."""


@dataclass(slots=True)
class Composer:
    """An answer being written, beginning with `text`, saved through `save` line by line and every
    few characters.

    `edit` opens an editor with the text so far and gives what was written; `touch` is called at
    every key. The answer is complete without being ended once it has `enough` lines that are not
    blank.
    """

    save: Callable[[str], None]
    edit: Callable[[str], str]
    touch: Callable[[], None]
    text: str = ""
    enough: int = sys.maxsize
    around: Around = field(default_factory=Around)
    saved: str = field(init=False, default="")

    def ask(self) -> str:
        """The answer, once a line with only a full stop, Alt-Enter or Ctrl-D ends it.

        Raises `Leave`, `Skip` or `Wish` when the person asks for it (Ctrl-D before anything was
        typed leaves), and KeyboardInterrupt; what was typed is saved before.
        """
        while True:
            try:
                self.text, word = self._written()
            except KeyboardInterrupt:
                self.save(self.text)
                raise
            self.save(self.text.strip())
            if not word:
                _forget_typed_ahead()
                return self.text.strip()
            self.text = obeyed(word, self.text, self.edit, self.around)

    def _written(self) -> tuple[str, str]:
        """What stands there when the person has done, and the command given, if it was one."""
        # Asking a terminal where its cursor is helps with menus alone, and some do not answer.
        os.environ.setdefault("PROMPT_TOOLKIT_NO_CPR", "1")
        session = self._session()
        # What is typed ahead is shown where it belongs, once.
        with unechoed(), ended(partial(_end, session.app)):
            return session.prompt(default=self._taken_up())

    def _session(self) -> PromptSession[tuple[str, str]]:
        from prompt_toolkit import PromptSession
        from prompt_toolkit.layout.processors import TabsProcessor

        session: PromptSession[Any] = PromptSession(
            PROMPT,
            multiline=True,
            prompt_continuation=continuation,
            key_bindings=self._keys(),
            enable_open_in_editor=False,
            enable_suspend=True,
            input_processors=[TabsProcessor(char1=" ", char2=" ")],  # not as ^I
            rprompt=self.around.status,
            refresh_interval=REFRESH if self.around.status else 0,
        )
        session.default_buffer.on_text_changed += self._changed
        session.app.key_processor.before_key_press += lambda _keys: self.touch()
        return session

    def _taken_up(self) -> str:
        """What the cursor stands behind: always a line free for a word like `:d` or a full stop."""
        return f"{self.text.rstrip()}\n" if self.text else ""

    def _changed(self, buffer: Buffer) -> None:
        self.text = buffer.text
        line = self.saved.count("\n") != self.text.count("\n")
        if line or abs(len(self.text) - len(self.saved)) >= FEW:
            self.save(self.text.strip())
            self.saved = self.text

    def _keys(self) -> KeyBindings:
        from prompt_toolkit.key_binding import KeyBindings

        keys = KeyBindings()
        keys.add("enter")(self._enter)
        keys.add("escape", "enter")(_complete)
        keys.add("c-d")(_complete_or_leave)
        keys.add("c-l")(self._clear)
        return keys

    def _enter(self, event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        above, _, last = buffer.text.rpartition("\n")
        word = word_of(last, self.around.words)
        if word and buffer.document.is_cursor_at_the_end:
            event.app.exit(result=(above, "" if word == "." else word))
        elif sum(bool(line.strip()) for line in buffer.text.splitlines()) >= self.enough:
            _complete(event)
        else:
            buffer.newline(copy_margin=False)

    def _clear(self, event: KeyPressEvent) -> None:
        """Clear the screen, and write anew what stood above the writing."""
        from prompt_toolkit.application import run_in_terminal

        event.app.renderer.clear()
        run_in_terminal(self.around.above)


def continuation(width: int, _line: int, wrapped: int) -> str:
    """What stands before a further line: the prompt, but where one only goes on."""
    return " " * width if wrapped else PROMPT


def _forget_typed_ahead() -> None:
    """Leave out what came behind an answer in the same breath, such as its grade: the editor would
    keep it for the next answer."""
    from prompt_toolkit.application import get_app_session
    from prompt_toolkit.input.typeahead import clear_typeahead

    clear_typeahead(get_app_session().input)


def _end(app: Application[Any]) -> None:
    """End the writing because the time is over: between two things that its event loop does, where
    it runs."""
    if app.loop is None:
        raise Rung
    app.loop.call_soon_threadsafe(_leave, app)


def _leave(app: Application[Any]) -> None:
    if app.is_done:  # ended by a key meanwhile, and its result would be asked for first
        raise Rung
    app.exit(exception=Rung())


def _complete(event: KeyPressEvent) -> None:
    event.app.exit(result=(event.current_buffer.text, ""))


def _complete_or_leave(event: KeyPressEvent) -> None:
    text = event.current_buffer.text
    event.app.exit(result=(text, "" if text.strip() else ":q"))
