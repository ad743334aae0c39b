"""The review log: rows are added and never changed; undo adds a row beside them. They go only with
their question, when the import that brought it is taken back."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlmodel import Session, and_, col, exists, func, select

from examprep.questions import Traits
from examprep.store.tables.answers import ReviewRow, UndoRow
from examprep.store.tables.bank import QuestionRow
from examprep.store.traits import with_traits

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row


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


class Scored(NamedTuple):
    """What an answer was worth, 0 to 1, and when it was given."""

    question: str
    score: float
    at: datetime


class Repeated(NamedTuple):
    """A review as other programs keep a history of."""

    question: str
    at: datetime
    study_day: int
    grade: int
    how: str
    seconds: float | None


class OfDay(NamedTuple):
    """As much of a review as the rest of its day follows from; `seconds` is 0 where unknown."""

    question: str
    grade: int
    how: str
    seconds: float
    traits: Traits


class Latest(NamedTuple):
    """What the latest answer to a question came to."""

    question: str
    grade: int
    coverage: tuple[float, ...]


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


def graded(tx: Session, learner: str) -> list[Graded]:
    """What each standing review was graded, in the order of the log; reads no answers."""
    return [Graded._make(row) for row in _columns(tx, learner, Graded._fields)]


def scored(tx: Session, learner: str) -> list[Scored]:
    """What each standing review was scored, in the order of the log; reads no answers."""
    return [Scored._make(row) for row in _columns(tx, learner, Scored._fields)]


def repeated(tx: Session, learner: str) -> list[Repeated]:
    """When each standing review was and how it went, in the order of the log; reads no answers."""
    return [Repeated._make(row) for row in _columns(tx, learner, Repeated._fields)]


def of_day(tx: Session, learner: str, study_day: int) -> list[OfDay]:
    """The reviews of a study day without their answers, in the order of the log."""
    its_question = col(ReviewRow.question) == col(QuestionRow.id)
    that_day = and_(standing(learner), col(ReviewRow.study_day) == study_day)
    review = (ReviewRow.question, ReviewRow.grade, ReviewRow.how, ReviewRow.seconds)
    rows = with_traits(*review).where(its_question, that_day).order_by(col(ReviewRow.id))
    return [
        OfDay(question, grade, how, seconds or 0.0, Traits(*traits))
        for question, grade, how, seconds, *traits in tx.connection().execute(rows)
    ]


def end(tx: Session) -> int:
    """The place in the log of its last row, 0 while it is empty."""
    return tx.exec(select(func.max(ReviewRow.id))).one() or 0


def since(tx: Session, learner: str, end: int) -> set[str]:
    """The questions that the learner answered after the place `end` of the log."""
    later = select(ReviewRow.question).where(standing(learner), col(ReviewRow.id) > end)
    return set(tx.exec(later))


def taken_back(tx: Session, end: int) -> set[int]:
    """The places after `end` of the log whose reviews were taken back."""
    return set(tx.exec(select(UndoRow.review).where(col(UndoRow.review) > end)))


def durations(tx: Session, learner: str, count: int) -> list[tuple[str, float]]:
    """Kind and seconds of the latest `count` answers whose time is known."""
    here = col(ReviewRow.question) == col(QuestionRow.id)
    timed = select(QuestionRow.kind, ReviewRow.seconds).join(ReviewRow, here)
    known = timed.where(standing(learner), col(ReviewRow.seconds).is_not(None))
    rows = tx.exec(known.order_by(col(ReviewRow.id).desc()).limit(count))
    return [(kind, seconds) for kind, seconds in rows if seconds is not None]


def latest(tx: Session, learner: str) -> list[Latest]:
    """The latest standing answer to each question, however it came about."""
    columns = select(ReviewRow.question, ReviewRow.grade, ReviewRow.coverage)
    rows = tx.exec(columns.where(_is_latest(learner)))
    return [Latest(question, grade, tuple(coverage)) for question, grade, coverage in rows]


def latest_among(tx: Session, learner: str, places: Collection[int]) -> list[Review]:
    """Those of the reviews at `places` of the log that are the latest of their question."""
    return _in_order(tx, _is_latest(learner), col(ReviewRow.id).in_(places))


def standing(learner: str) -> ColumnElement[bool]:
    """What is true of the learner's reviews that have not been taken back."""
    undone = exists().where(col(UndoRow.review) == col(ReviewRow.id))
    return and_(col(ReviewRow.learner) == learner, ~undone)


def _is_latest(learner: str) -> ColumnElement[bool]:
    question = col(ReviewRow.question)
    newest = select(func.max(ReviewRow.id)).where(standing(learner)).group_by(question)
    return col(ReviewRow.id).in_(newest)


def _columns(tx: Session, learner: str, names: Iterable[str]) -> Iterable[Row[Any]]:
    """Some columns of the learner's standing reviews, in the order of the log."""
    those = select(ReviewRow).where(standing(learner)).order_by(col(ReviewRow.id))
    columns = those.with_only_columns(*(col(getattr(ReviewRow, name)) for name in names))
    return tx.execute(columns)


def _in_order(tx: Session, *conditions: ColumnElement[bool]) -> list[Review]:
    rows = tx.exec(select(ReviewRow).where(*conditions).order_by(col(ReviewRow.id)))
    return [_review(row) for row in rows]


def _review(row: ReviewRow) -> Review:
    lists = {"coverage": tuple(row.coverage), "flags": tuple(row.flags)}
    return Review(**{**row.model_dump(), **lists})
