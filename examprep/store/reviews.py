"""The review log: rows are added, never changed or removed; undo adds a row beside them."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from sqlmodel import Session, and_, col, exists, select

from examprep.store.tables import ReviewRow, UndoRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement


@dataclass(frozen=True, slots=True)
class Review:
    """One answer and what it was worth.

    `at` is an aware datetime, `study_day` the learner's day then. `score` and `coverage` (one for
    each point scored) run from 0 to 1. `proposed` is the grade the score stands for under
    `thresholds`, `grade` the one that counts. `how` is due, new, again, cram or mock. `id` is the
    place in the log, 0 until it has one.
    """

    learner: str
    question: str
    study_day: int
    at: datetime
    answer: str
    score: float
    coverage: tuple[float, ...]
    flags: tuple[str, ...]
    proposed: int
    grade: int
    how: str
    scheduler: str
    scheduler_version: str
    thresholds: str
    seconds: float | None = None
    id: int = 0


class Graded(NamedTuple):
    """As much of a review as a schedule follows from, and its place in the log."""

    question: str
    study_day: int
    grade: int
    how: str
    id: int = 0


def record(tx: Session, review: Review) -> Review:
    """Add `review` to the log; gives it back with its place there."""
    lists = {"coverage": list(review.coverage), "flags": list(review.flags)}
    row = ReviewRow(**{**asdict(review), **lists, "id": None})
    tx.add(row)
    tx.flush()
    return replace(review, id=row.id or 0)


def undo(tx: Session, review: Review, at: datetime) -> None:
    """Take `review` back: from now on nothing but the log itself knows of it."""
    tx.add(UndoRow(review=review.id, at=at))
    tx.flush()


def last(tx: Session, learner: str) -> Review | None:
    """The learner's latest review that has not been taken back."""
    latest = select(ReviewRow).where(standing(learner)).order_by(col(ReviewRow.id).desc())
    row = tx.exec(latest.limit(1)).first()
    return _review(row) if row else None


def history(tx: Session, learner: str, question: str) -> list[Review]:
    """The reviews of one question, in the order of the log."""
    return _in_order(tx, standing(learner), col(ReviewRow.question) == question)


def of_day(tx: Session, learner: str, study_day: int) -> list[Review]:
    """The reviews of one study day, in the order of the log."""
    return _in_order(tx, standing(learner), col(ReviewRow.study_day) == study_day)


def everything(tx: Session, learner: str) -> list[Review]:
    """All of the learner's reviews that have not been taken back, in the order of the log."""
    return _in_order(tx, standing(learner))


def graded(tx: Session, learner: str) -> list[Graded]:
    """What each standing review was graded, in the order of the log; reads no answers."""
    return _grades(tx, standing(learner))


def grades_of_day(tx: Session, learner: str, study_day: int) -> list[Graded]:
    """What each review of a study day was graded, in the order of the log."""
    return _grades(tx, standing(learner), col(ReviewRow.study_day) == study_day)


def standing(learner: str) -> ColumnElement[bool]:
    """What is true of the learner's reviews that have not been taken back."""
    undone = exists().where(col(UndoRow.review) == col(ReviewRow.id))
    return and_(col(ReviewRow.learner) == learner, ~undone)


def _grades(tx: Session, *conditions: ColumnElement[bool]) -> list[Graded]:
    those = select(ReviewRow).where(*conditions).order_by(col(ReviewRow.id))
    columns = those.with_only_columns(*(col(getattr(ReviewRow, name)) for name in Graded._fields))
    return [Graded(*row) for row in tx.execute(columns)]


def _in_order(tx: Session, *conditions: ColumnElement[bool]) -> list[Review]:
    rows = tx.exec(select(ReviewRow).where(*conditions).order_by(col(ReviewRow.id)))
    return [_review(row) for row in rows]


def _review(row: ReviewRow) -> Review:
    lists = {"coverage": tuple(row.coverage), "flags": tuple(row.flags)}
    return Review(**{**row.model_dump(), **lists})
