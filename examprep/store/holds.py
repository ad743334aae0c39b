"""Questions that are not asked: put off for a day, or suspended until they are asked for again."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from sqlmodel import Session, col, exists, or_, select

from examprep.store.tables.answers import UndoRow
from examprep.store.tables.holds import HoldRow

if TYPE_CHECKING:
    from datetime import datetime


class Hold(StrEnum):
    """What a row of the table says; the values stand there."""

    SKIP = "skip"
    SUSPEND = "suspend"
    RESUME = "resume"


def add(
    tx: Session,
    learner: str,
    question: str,
    what: Hold,
    study_day: int,
    at: datetime,
    review: int | None = None,
) -> None:
    """Put a question off for `study_day`, suspend it or have it asked again.

    Undoing `review`, if one is named, takes it back too.
    """
    row = HoldRow(
        learner=learner,
        question=question,
        what=what.value,
        study_day=study_day,
        review=review,
        at=at,
    )
    tx.add(row)
    tx.flush()


def held(tx: Session, learner: str, study_day: int) -> set[str]:
    """The questions that are not asked on a study day: put off for it, or suspended."""
    questions: set[str] = set()
    for question, what in _rows(tx, learner, study_day):
        if what == Hold.RESUME:
            questions.discard(question)
        else:
            questions.add(question)
    return questions


def suspended(tx: Session, learner: str) -> list[str]:
    """The questions that are suspended, in the order in which they were."""
    questions: dict[str, None] = {}
    for question, what in _rows(tx, learner, None):
        questions.pop(question, None)
        if what == Hold.SUSPEND:
            questions[question] = None
    return list(questions)


def _rows(tx: Session, learner: str, study_day: int | None) -> list[tuple[str, str]]:
    """Question and what is said of it, in the order it was said; of the skips those of one day."""
    undone = exists().where(col(UndoRow.review) == col(HoldRow.review))
    lasting = or_(col(HoldRow.what) != Hold.SKIP.value, col(HoldRow.study_day) == study_day)
    rows = select(HoldRow.question, HoldRow.what).where(HoldRow.learner == learner, ~undone)
    return list(tx.exec(rows.where(lasting).order_by(col(HoldRow.id))))
