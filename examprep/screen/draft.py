"""A text on its way through the person's editor, in a file that outlives what goes wrong."""

from __future__ import annotations

import os
from contextlib import suppress
from gettext import gettext as _
from tempfile import mkstemp

import click

from examprep.errors import N_, EditGivenUp, EditorFailed, UnreadableFile

UNCLOSED = N_("the command of the editor has a quotation mark that does not close")


class Draft:
    """A file of its own for a text that is `original`ly this; `path` names it, with `suffix`.

    It is opened with the command `editor`; where that is empty, VISUAL or EDITOR names one.
    """

    def __init__(self, original: str, editor: str = "", suffix: str = ".md") -> None:
        self.original = original
        self.editor = editor
        handle, self.path = mkstemp(prefix="examprep-", suffix=suffix)
        os.close(handle)

    def edit(self, text: str) -> str:
        """What the person makes of `text`.

        Raises EditorFailed where no editor could be run, EditGivenUp where it reports a failure,
        UnreadableFile for what it saved in another encoding than UTF-8; whatever was saved is still
        in the file.
        """
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(text)
        try:
            click.edit(editor=self.editor or None, filename=self.path)
        except click.ClickException as error:
            cause = error.__cause__
            if not isinstance(cause, OSError):  # it ran
                raise EditGivenUp from None
            why = _(cause.strerror or str(cause))
            raise EditorFailed(reason=f"{cause.filename}: {why}") from None
        except ValueError:
            raise EditorFailed(reason=UNCLOSED) from None
        return self._saved()

    def worth_keeping(self) -> bool:
        """Whether anything but the original was ever in the file and is there now."""
        with suppress(OSError), open(self.path, "rb") as file:
            return file.read().strip() not in {b"", self.original.strip().encode()}
        return False

    def remove(self) -> None:
        """Remove the file."""
        with suppress(OSError):
            os.unlink(self.path)

    def _saved(self) -> str:
        try:
            with open(self.path, encoding="utf-8-sig") as file:
                return file.read()
        except UnicodeDecodeError:
            raise UnreadableFile(file=self.path, reason=N_("save it as UTF-8")) from None
