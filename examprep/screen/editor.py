"""Writing an answer in the person's own editor, the question below a line."""

from __future__ import annotations

from gettext import gettext as _

import click

SCISSORS = "# ------------------------ >8 ------------------------"


def edit(text: str, question: str, editor: str = "") -> str:
    """What the person makes of `text` in an editor that also shows `question`.

    `editor` is a command; where it is empty, VISUAL or EDITOR names one.

    Everything from the scissors line on is no part of the answer. Where no editor can be run the
    text stays as it is, and the person is told.
    """
    try:
        opened = template(text, question)
        written = click.edit(opened, editor or None, extension=".txt", require_save=False)
    except click.ClickException as error:
        click.echo(error.format_message(), err=True)
        click.echo(_("Name an editor, for example: export EDITOR=nano"), err=True)
        return text
    return above_scissors(written or "")


def template(text: str, question: str) -> str:
    """What the editor opens: the text, the scissors line, and the question as comment lines."""
    hint = _("Write your answer above this line; what stands below it is ignored.")
    comments = "\n".join(f"# {line}".rstrip() for line in [hint, "", *question.split("\n")])
    return f"{text}\n\n{SCISSORS}\n{comments}\n"


def above_scissors(written: str) -> str:
    """The answer in what the editor saved."""
    return written.split(SCISSORS)[0].strip()
