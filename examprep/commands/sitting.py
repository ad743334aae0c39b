"""Working through today's queue: the loop behind `quiz` and `demo`, whoever gives the answers."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from gettext import gettext as _
from typing import TYPE_CHECKING, Any, Protocol

import click

from examprep.commands.keys import Edited, GoBack, TakeBack
from examprep.errors import UNWRITABLE, NoSuchQuestion, QuestionRemoved
from examprep.screen.prompt import Skip

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    from examprep.errors import ExamprepError
    from examprep.questions import Question
    from examprep.scheduling.queue import Item, Queue
    from examprep.scoring import Score
    from examprep.session import Session
    from examprep.session.reviewing import Reviewed


@dataclass(frozen=True, slots=True)
class Record:
    """One answer that was graded, and what followed."""

    question: Question
    answer: str
    score: Score
    reviewed: Reviewed

    def to_json(self) -> dict[str, Any]:
        """The score as `score --json` gives it, with the grade given and the next date."""
        due = self.reviewed.due
        return {
            **self.score.to_json(),
            "proposed": self.score.grade,
            "grade": self.reviewed.review.grade,
            "how": self.reviewed.review.how,
            "due": due and due.isoformat(),
        }


class Respondent(Protocol):
    """Who answers: a person at a terminal, or a file."""

    def answer(self, question: Question, queue: Queue) -> str:
        """The answer to a question of what is left; `Skip` puts it off for this sitting."""

    def grade(self, question: Question, answer: str, score: Score) -> int:
        """The grade 0-5 for an answer."""

    def took(self) -> float | None:
        """The seconds from the question to its grade, None where they mean nothing."""

    def wait(self, error: ExamprepError) -> None:
        """Until what could not be stored may be tried again; or raise `error`."""

    def hear(self, record: Record) -> None:
        """What has just been stored."""


def sit(session: Session, respondent: Respondent, left: Callable[[], Queue]) -> Iterator[Record]:
    """Ask what is `left` until nothing is; every answer is stored at once.

    A question that is removed meanwhile is passed over, once its answer is told. What `respondent`
    raises other than `Skip`, `GoBack` and `TakeBack` ends the sitting.
    """
    put_off: set[str] = set()
    again = ""
    queue = left()
    while item := _next(queue, put_off, again):
        again = ""
        try:
            yield _answered(session, respondent, queue, item)
        except Skip:
            put_off.add(item.question)
        except NoSuchQuestion as error:
            click.echo(_("Error: {message}").format(message=error), err=True)
            put_off.add(item.question)
        except TakeBack as wish:
            again = wish.undone.review.question
        queue = left()


def _next(queue: Queue, put_off: Container[str], first: str) -> Item | None:
    """The question called `first`, or else the first one that is not put off."""
    waiting = [item for item in queue.items if item.question not in put_off]
    return next((item for item in waiting if item.question == first), next(iter(waiting), None))


def _answered(session: Session, respondent: Respondent, queue: Queue, item: Item) -> Record:
    from examprep.session import reviewing

    question, answer, score, grade = _graded(session, respondent, queue, item.question)
    grading = partial(reviewing.grade, session, item, answer, score, grade)
    with _not_lost(item.question, answer):
        reviewed = _stored(respondent, grading)
    record = Record(question, answer, score, reviewed)
    respondent.hear(record)
    return record


def _stored(respondent: Respondent, store: Callable[[float | None], Reviewed]) -> Reviewed:
    seconds = respondent.took()
    while True:
        try:
            return store(seconds)
        except UNWRITABLE as error:
            respondent.wait(error)


def _graded(
    session: Session, respondent: Respondent, queue: Queue, name: str
) -> tuple[Question, str, Score, int]:
    """The question as it stands in the end, the answer left standing, its score and its grade."""
    answer: str | None = None
    while True:
        question = session.question(name)
        if answer is None:
            answer = _storable(respondent.answer(question, queue))
        score = session.score(question, answer)
        with _not_lost(name, answer):
            try:
                return question, answer, score, respondent.grade(question, answer, score)
            except Edited:
                continue
            except (GoBack, TakeBack) as wish:
                session.save_draft(name, answer)
                if isinstance(wish, TakeBack):
                    raise
                answer = None


@contextmanager
def _not_lost(name: str, answer: str) -> Iterator[None]:
    """Whatever finds the question gone within the block tells the answer too."""
    try:
        yield
    except NoSuchQuestion:
        raise QuestionRemoved(id=name, answer=answer) from None


def _storable(answer: str) -> str:
    """The answer without halves of characters and NUL, which no database takes; as long as it."""
    return answer.encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd")
