"""What people gave answers. A marker's marks hold for everyone, the grades that a learner gave
their own answers for that learner alone."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import delete
from sqlmodel import Session, col, func, or_, select

from examprep.store.tables.marks import MarkRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement


@dataclass(frozen=True, slots=True)
class Mark:
    """What `learner` gave an answer, 0 to 1, at an aware moment; it counts `weight` times.

    `review` is the review whose grade it was, None where the answer was marked as such.
    """

    learner: str
    question: str
    answer: str
    score: float
    at: datetime
    weight: float = 1.0
    review: int | None = None


class Tally(NamedTuple):
    """How many marks a question has for a learner, and what they weigh together."""

    question: str
    marks: int
    weight: float


def put(tx: Session, mark: Mark) -> bool:
    """Keep a mark, and say whether it was not kept already; who marks the same answer again
    changes the former mark."""
    if mark.review is None:
        same = (
            col(MarkRow.learner) == mark.learner,
            col(MarkRow.question) == mark.question,
            col(MarkRow.answer) == mark.answer,
            col(MarkRow.review).is_(None),
        )
        former = select(MarkRow.score, MarkRow.weight).where(*same)
        if tx.exec(former).first() == (mark.score, mark.weight):
            return False
        _remove(tx, *same)
    tx.add(MarkRow(**asdict(mark)))
    tx.flush()
    return True


def of_question(tx: Session, learner: str, question: str) -> list[Mark]:
    """The marks of a question that hold for a learner, in the order they were given."""
    wanted = select(MarkRow).where(_hold(learner), col(MarkRow.question) == question)
    rows = tx.exec(wanted.order_by(col(MarkRow.id)))
    return [Mark(**row.model_dump(exclude={"id"})) for row in rows]


def tallies(tx: Session, learner: str) -> list[Tally]:
    """How many marks each question has for a learner, for those that have any, by their ids."""
    columns = select(MarkRow.question, func.count(), func.sum(MarkRow.weight))
    by_question = columns.where(_hold(learner)).group_by(col(MarkRow.question))
    return [Tally(*row) for row in tx.exec(by_question.order_by(col(MarkRow.question)))]


def forget(tx: Session, learner: str, question: str) -> int:
    """Remove what a learner gave answers to a question; how many marks that were."""
    return _remove(tx, col(MarkRow.learner) == learner, col(MarkRow.question) == question)


def forget_review(tx: Session, review: int) -> None:
    """Remove what the grade of a review said of its answer."""
    _remove(tx, col(MarkRow.review) == review)


def _hold(learner: str) -> ColumnElement[bool]:
    return or_(col(MarkRow.review).is_(None), col(MarkRow.learner) == learner)


def _remove(tx: Session, *conditions: ColumnElement[bool]) -> int:
    return tx.connection().execute(delete(MarkRow).where(*conditions)).rowcount
