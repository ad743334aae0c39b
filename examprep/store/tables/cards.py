"""The states of questions, worked out from the review log."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import JSON, Index
from sqlmodel import Field, SQLModel

from examprep.store.tables.bank import QUESTION
from examprep.store.tables.columns import Words


class CardRow(SQLModel, table=True):
    """The state of a learner's question, a cache of the log in the scheduler's own fields."""

    __tablename__: ClassVar[str] = "card"
    __table_args__: ClassVar[tuple[Index, ...]] = (Index("card_due", "learner", "due"),)

    learner: str = Field(primary_key=True, sa_type=Words)
    question: str = Field(primary_key=True, foreign_key=QUESTION, sa_type=Words)
    due: int | None
    state: dict[str, Any] = Field(sa_type=JSON)


class OriginRow(SQLModel, table=True):
    """What a learner's cards were worked out with; with anything else they are out of date."""

    __tablename__: ClassVar[str] = "card_origin"

    learner: str = Field(primary_key=True, sa_type=Words)
    scheduler: str
    version: str
    revision: int
