"""A person at a terminal, working through the queue."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.keys import Turn, graded
from examprep.errors import DatabaseBusy
from examprep.questions import Kind
from examprep.screen.dates import day_name
from examprep.screen.editor import edit
from examprep.screen.page import page_width, show
from examprep.screen.prompt import Entry
from examprep.screen.question import asked, reference

if TYPE_CHECKING:
    from collections.abc import Callable

    from examprep.commands.sitting import Record
    from examprep.questions import Question
    from examprep.scheduling.queue import Queue
    from examprep.scoring import Score
    from examprep.session import Session

CHOICES = {Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE}
"""Kinds whose answer is a single line."""


@dataclass(slots=True)
class Person:
    """Shows each question, lets the answer be typed, shows what it was worth and when it returns.

    `read` reads a line behind a prompt.
    """

    session: Session
    read: Callable[[str], str] = input
    width: int = field(default_factory=page_width)

    def answer(self, question: Question, queue: Queue) -> str:
        """What the person types; an answer begun earlier is taken up again."""
        left = _("Left for today: {due} due, {new} new, {again} to repeat")
        click.echo()
        click.secho(left.format(due=queue.due, new=queue.new, again=queue.again), dim=True)
        show(asked(question, self.width))
        click.echo()
        return answer_at_terminal(
            question,
            draft=self.session.draft(question.id),
            save=lambda text: self._keep(question.id, text),
            editor=self.session.settings.editor,
            read=self.read,
        )

    def grade(self, question: Question, answer: str, score: Score) -> int:
        """The grade the person gives, after seeing what the answer covers."""
        turn = Turn(self.session, question, answer, score, self.width)
        turn.show()
        if question.kind.objective:
            show(reference(question, self.width))
        return graded(turn, self.read)

    def hear(self, record: Record) -> None:
        """Say when the question comes back."""
        click.echo(next_time(record, self.session.today))

    def _keep(self, question: str, text: str) -> None:
        # A draft is worth a try; another window that is writing must not end the answer.
        with suppress(DatabaseBusy):
            self.session.save_draft(question, text)


def answer_at_terminal(
    question: Question,
    draft: str,
    save: Callable[[str], None],
    editor: str = "",
    read: Callable[[str], str] = input,
) -> str:
    """The answer that a person types, beginning with `draft`; `editor` is a command."""
    if question.kind in CHOICES:
        draft = ""
    if draft:
        click.secho(_("You began this answer; go on, or :d starts afresh."), dim=True)
    elif question.kind in CHOICES:
        click.secho(_("Type your choice; :? lists what else can be typed."), dim=True)
    else:
        click.secho(_("Type your answer; a line with only . ends it, :? lists more."), dim=True)
    entry = Entry(
        save=save,
        edit=lambda text: edit(text, question.asked(), editor),
        read=read,
        lines=draft.splitlines(),
    )
    if question.kind in CHOICES:
        entry.enough = 1
    return entry.ask()


def next_time(record: Record, today: int) -> str:
    """When the question of `record` comes back, in words."""
    due = record.reviewed.due
    when = day_name(due.toordinal(), today) if due else _("not planned")
    if record.reviewed.again:
        return _("Again today, then {when}.").format(when=when)
    return _("Next: {when}.").format(when=when)
