"""A person at a terminal, working through the queue."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from gettext import gettext as _
from threading import Thread
from typing import TYPE_CHECKING

import click

from examprep.commands.advice import typable
from examprep.commands.answering import answer_at_terminal, not_stored
from examprep.commands.keys import Turn, graded
from examprep.errors import UNWRITABLE, NoSuchQuestion
from examprep.screen.dates import day_name
from examprep.screen.page import page_width, say, show
from examprep.screen.prompt import Around, Skip
from examprep.screen.question import asked, hanging, reference
from examprep.screen.stopwatch import Stopwatch
from examprep.screen.width import wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from examprep.commands.sitting import Record
    from examprep.errors import ExamprepError
    from examprep.questions import Question
    from examprep.scheduling.queue import Queue
    from examprep.scoring import Score
    from examprep.session import Session
    from examprep.session.leeches import Leech


@dataclass(slots=True)
class Person:
    """Shows each question, lets the answer be typed, shows what it was worth and when it returns.

    `read` reads a line behind a prompt, None where the answer is written on a terminal; `width`
    tells the cells of a line, which change with the window.
    """

    session: Session
    read: Callable[[str], str] | None = None
    width: Callable[[], int] = page_width
    watch: Stopwatch = field(init=False)
    asking: str = field(init=False, default="")
    unkept: str | None = field(init=False, default=None)

    def answer(self, question: Question, queue: Queue) -> str:
        """What the person types; an answer begun earlier is taken up again."""
        if question.id != self.asking:
            self.asking = question.id
            self.watch = Stopwatch(self.session.settings.idle)
        self._put(question, queue)
        draft = self.session.draft(question.id)
        # What scoring needs is loaded while the person reads, not before there is something to.
        Thread(target=self.session.warm, daemon=True).start()
        try:
            return self._typed(question, queue, draft)
        except Skip:
            self.session.skip(question.id)
            raise
        finally:
            self._make_up(question.id)

    def _put(self, question: Question, queue: Queue) -> None:
        click.echo()
        show(wrap(left_line(queue), self.width()))
        show(asked(question, self.width()))
        click.echo()

    def _typed(self, question: Question, queue: Queue, draft: str) -> str:
        return answer_at_terminal(
            question,
            draft=draft,
            save=lambda text: self._keep(question.id, text),
            editor=self.session.settings.editor,
            read=self.read,
            touch=self.watch.touch,
            around=Around(above=lambda: self._put(question, queue)),
        )

    def grade(self, question: Question, answer: str, score: Score) -> int:
        """The grade the person gives, after seeing what the answer covers."""
        turn = Turn(self.session, question, answer, score, self.width())
        turn.show()
        if question.kind.objective:
            show(reference(question, self.width()))
        return graded(turn, self.read or input)

    def took(self) -> float:
        """The seconds since the question was shown, pauses counted only so far."""
        self.watch.touch()
        self.asking = ""
        return self.watch.seconds

    def wait(self, error: ExamprepError) -> None:
        """Let the person make room, so that what was typed is not lost."""
        not_stored(error, self.read or input)

    def hear(self, record: Record) -> None:
        """Say when the question comes back."""
        say(next_time(record, self.session.today))
        if record.reviewed.leech:
            show(leech_lines(record.score, record.reviewed.leech, self.width()))

    def _keep(self, question: str, text: str) -> None:
        # A draft is worth a try: neither another window, which is writing or has removed the
        # question, nor a full disk may end the answer.
        self.unkept = text
        with suppress(*UNWRITABLE, NoSuchQuestion):
            self.session.jot(question, text)
            self.unkept = None

    def _make_up(self, question: str) -> None:
        """Wait for another writer with what could not be kept while it was typed."""
        if self.unkept is not None:
            with suppress(*UNWRITABLE, NoSuchQuestion):
                self.session.save_draft(question, self.unkept)
        self.unkept = None


def left_line(queue: Queue) -> str:
    """How much is left: of what is due, of what is picked, and of what waits for other days."""
    crammed = len(queue.items) - queue.due - queue.new - queue.again
    counts = [
        (_("{count} due"), queue.due),
        (_("{count} new"), queue.new),
        (_("{count} to repeat"), queue.again),
        (_("{count} to cram"), crammed),
        (_("{count} more on other days"), queue.later),
    ]
    named = _(", ").join(text.format(count=count) for text, count in counts if count)
    return _("Left for today: {counts}").format(counts=named)


def leech_lines(score: Score, leech: Leech, width: int) -> Iterator[str]:
    """That a question is forgotten too often, which points are, and what helps."""
    told = _("Forgotten {lapses} times. Asking it again helps little: edit it, split it, or write "
             "its points down.")  # fmt: skip
    yield from hanging("! ", told.format(lapses=leech.lapses), width)
    for at, times in leech.missed:
        missed = _("missed {times} times: {point}")
        text = score.points[at].text
        yield from hanging("  - ", missed.format(times=times, point=text), width)
    if leech.suspended:
        asked_again = _("It is left out from now on; back with: examprep unsuspend {id}")
        yield from hanging("  ", typable(asked_again.format(id=score.question)), width)


def next_time(record: Record, today: int) -> str:
    """When the question of `record` comes back, in words."""
    due = record.reviewed.due
    when = day_name(due.toordinal(), today) if due else _("not planned")
    if record.reviewed.again:
        return _("Again today, then {when}.").format(when=when)
    return _("Next: {when}.").format(when=when)
