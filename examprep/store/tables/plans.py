"""Plans for exams."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from sqlmodel import Field, SQLModel

from examprep.store.tables.columns import Moment, Words


class PlanRow(SQLModel, table=True):
    """A plan for an exam that was kept. Rows are added and never removed, nor changed but for where
    they stand when the log is shortened.

    It comes after the row `after` of the review log; an empty `subject` stands for all of them.
    """

    __tablename__: ClassVar[str] = "plan"

    id: int | None = Field(default=None, primary_key=True)
    learner: str = Field(index=True, sa_type=Words)
    subject: str = Field(sa_type=Words)
    exam: int
    minutes: int
    since: int
    after: int
    at: datetime = Field(sa_type=Moment)


class PlanEndRow(SQLModel, table=True):
    """A plan that was given up: the schedule is as if it had never been."""

    __tablename__: ClassVar[str] = "plan_end"

    plan: int = Field(primary_key=True, foreign_key="plan.id")
    at: datetime = Field(sa_type=Moment)
