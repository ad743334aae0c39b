"""Answers from a file, working through the queue without a person."""

from __future__ import annotations

from dataclasses import dataclass
from gettext import gettext as _
from typing import TYPE_CHECKING, NoReturn

import click

from examprep.commands.person import next_time
from examprep.screen.prompt import Skip
from examprep.screen.score import total

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Callable, Mapping

    from examprep.commands.sitting import Record
    from examprep.errors import ExamprepError
    from examprep.questions import Question
    from examprep.scheduling.queue import Queue
    from examprep.scoring import Score
    from examprep.session import Session


@dataclass(frozen=True, slots=True)
class Scripted:
    """Gives each question its `answers` one after the other, accepts every proposed grade, and
    passes what was stored to `tell`. Questions without an answer left are put off."""

    answers: Mapping[str, deque[str]]
    tell: Callable[[Record], None]

    def answer(self, question: Question, queue: Queue) -> str:
        """The question's next answer."""
        left = self.answers.get(question.id)
        if not left:
            raise Skip
        return left.popleft()

    def grade(self, question: Question, answer: str, score: Score) -> int:
        """The proposed grade."""
        return score.grade

    def took(self) -> None:
        """No time of anybody's."""

    def wait(self, error: ExamprepError) -> NoReturn:
        """Nobody is there to make room."""
        raise error

    def hear(self, record: Record) -> None:
        """Pass it on."""
        self.tell(record)


def one_line(record: Record, today: int) -> str:
    """A review in a line: the question, its grade and score, and when it comes back."""
    grade = _("grade {grade}").format(grade=record.reviewed.review.grade)
    return f"{record.question.id}  {grade}  {total(record.score)}  {next_time(record, today)}"


def line_printer(session: Session) -> Callable[[Record], None]:
    """What prints a review as a line."""
    return lambda record: click.echo(one_line(record, session.today))
