"""Writing an answer in the person's own editor, the question below a line."""

from __future__ import annotations

from gettext import gettext as _

import click

from examprep.errors import EditorFailed, UnreadableFile
from examprep.screen.draft import Draft

SCISSORS = "# ------------------------ >8 ------------------------"


def edit(text: str, question: str, editor: str = "") -> str:
    """What the person makes of `text` in an editor that also shows `question`.

    `editor` is a command; where it is empty, VISUAL or EDITOR names one.

    Everything from the scissors line on is no part of the answer. Where no editor can be run, or
    what it saved cannot be read, the text stays as it is, and the person is told.
    """
    opened = template(text, question)
    draft = Draft(opened, editor, ".txt")
    try:
        written = draft.edit(opened)
    except (EditorFailed, UnreadableFile) as error:
        click.echo(error, err=True)
        if draft.worth_keeping():
            click.echo(_("What you wrote is kept in {file}.").format(file=draft.path), err=True)
        else:
            draft.remove()
        return text
    draft.remove()
    return above_scissors(written)


def template(text: str, question: str) -> str:
    """What the editor opens: the text, the scissors line, and the question as comment lines."""
    hint = _("Write your answer above this line; what stands below it is ignored.")
    comments = "\n".join(f"# {line}".rstrip() for line in [hint, "", *question.split("\n")])
    return f"{text}\n\n{SCISSORS}\n{comments}\n"


def above_scissors(written: str) -> str:
    """The answer in what the editor saved."""
    return written.split(SCISSORS)[0].strip()
