"""Papers, and what was written on them."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, UniqueConstraint
from sqlmodel import Field, SQLModel

from examprep.store.tables.answers import REVIEW
from examprep.store.tables.columns import Moment, Words


class PaperRow(SQLModel, table=True):
    """A paper as it was set, whole; it names no row of the bank, which may change under it.

    `number` counts up in the order of setting.
    """

    __tablename__: ClassVar[str] = "paper"

    id: str = Field(primary_key=True, sa_type=Words)
    number: int = Field(unique=True)
    batch: str = Field(index=True, sa_type=Words)
    blueprint: str = Field(index=True, sa_type=Words)
    seed: int
    title: str = Field(sa_type=Words)
    at: datetime = Field(sa_type=Moment)
    asked: list[str] = Field(sa_type=JSON)
    body: dict[str, Any] = Field(sa_type=JSON)


class SittingRow(SQLModel, table=True):
    """A learner's sitting of a paper, the `number`th: `spent` seconds of it were used up by the
    moment `ticked`, `place` is the item that was being answered. Open until it is `submitted`."""

    __tablename__: ClassVar[str] = "sitting"
    __table_args__: ClassVar[tuple[UniqueConstraint, ...]] = (
        UniqueConstraint("learner", "paper", "number"),
    )

    id: int | None = Field(default=None, primary_key=True)
    learner: str = Field(sa_type=Words)
    paper: str = Field(foreign_key="paper.id", sa_type=Words)
    number: int
    began: datetime = Field(sa_type=Moment)
    spent: float
    ticked: datetime = Field(sa_type=Moment)
    place: int
    submitted: datetime | None = Field(default=None, sa_type=Moment)


class SittingAnswerRow(SQLModel, table=True):
    """What stands on a paper under the item `number`, written over until it is submitted.

    Then `score` is what it was marked with and `review` the row that the log keeps of it.
    """

    __tablename__: ClassVar[str] = "sitting_answer"

    sitting: int = Field(primary_key=True, foreign_key="sitting.id")
    number: int = Field(primary_key=True)
    text: str = Field(sa_type=Words)
    flagged: bool
    seconds: float
    score: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    review: int | None = Field(default=None, foreign_key=REVIEW)
