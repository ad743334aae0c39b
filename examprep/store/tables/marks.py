"""What people gave answers."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from sqlmodel import Field, SQLModel

from examprep.store.tables.answers import REVIEW
from examprep.store.tables.bank import QUESTION
from examprep.store.tables.columns import Moment, Words


class MarkRow(SQLModel, table=True):
    """What a learner gave an answer: by marking it, or with the grade of the review it is of."""

    __tablename__: ClassVar[str] = "mark"

    id: int | None = Field(default=None, primary_key=True)
    learner: str = Field(sa_type=Words)
    question: str = Field(foreign_key=QUESTION, index=True, sa_type=Words)
    answer: str = Field(sa_type=Words)
    score: float
    weight: float
    at: datetime = Field(sa_type=Moment)
    review: int | None = Field(default=None, foreign_key=REVIEW)
