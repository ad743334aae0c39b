"""What learners answered: the review log, what was taken back of it, and what is being typed."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from sqlalchemy import JSON, Index
from sqlmodel import Field, SQLModel

from examprep.store.tables.bank import QUESTION
from examprep.store.tables.columns import Moment, Words

REVIEW = "review.id"
"""What points to a review."""


class ReviewRow(SQLModel, table=True):
    """One answer in the review log. Rows are added and never changed; they go only with their
    question, when the import that brought it is taken back."""

    __tablename__: ClassVar[str] = "review"
    __table_args__: ClassVar[tuple[Index, ...]] = (
        Index("review_of_question", "learner", "question"),
        Index("review_of_day", "learner", "study_day"),
    )

    id: int | None = Field(default=None, primary_key=True)
    learner: str = Field(sa_type=Words)
    question: str = Field(foreign_key=QUESTION, sa_type=Words)
    study_day: int
    at: datetime = Field(sa_type=Moment)
    answer: str = Field(sa_type=Words)
    score: float
    coverage: list[float] = Field(sa_type=JSON)
    flags: list[str] = Field(sa_type=JSON)
    proposed: int
    grade: int
    how: str
    scheduler: str
    scheduler_version: str
    thresholds: str
    seconds: float | None


class UndoRow(SQLModel, table=True):
    """A review taken back: the log keeps it, everything else looks past it."""

    __tablename__: ClassVar[str] = "undo"

    review: int = Field(primary_key=True, foreign_key=REVIEW)
    at: datetime = Field(sa_type=Moment)


class DraftRow(SQLModel, table=True):
    """An answer that was being typed."""

    __tablename__: ClassVar[str] = "draft"

    learner: str = Field(primary_key=True, sa_type=Words)
    question: str = Field(primary_key=True, foreign_key=QUESTION, sa_type=Words)
    text: str = Field(sa_type=Words)
