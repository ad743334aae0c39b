"""Questions that are not asked."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from sqlmodel import Field, SQLModel

from examprep.store.tables.answers import REVIEW
from examprep.store.tables.bank import QUESTION
from examprep.store.tables.columns import Moment, Words


class HoldRow(SQLModel, table=True):
    """A question put off for a study day, suspended, or asked again. Rows are added, never changed.

    One that came with a `review` stands and falls with it.
    """

    __tablename__: ClassVar[str] = "hold"

    id: int | None = Field(default=None, primary_key=True)
    learner: str = Field(sa_type=Words, index=True)
    question: str = Field(foreign_key=QUESTION, sa_type=Words)
    what: str
    study_day: int
    review: int | None = Field(default=None, foreign_key=REVIEW)
    at: datetime = Field(sa_type=Moment)
