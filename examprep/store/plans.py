"""Plans for exams: added to like the review log, with a place in it; giving one up adds a row."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from sqlmodel import Session, col, exists, select, update

from examprep.store import reviews
from examprep.store.tables.plans import PlanEndRow, PlanRow

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan for the exam in `subject`, empty for all of them, on study day `exam`.

    It was kept on study day `since`, at the moment `at`, after the row `after` of the log.
    `minutes` a day are what the learner has, 0 if not said. `id` is 0 until it has one.
    """

    learner: str
    subject: str
    exam: int
    minutes: int
    since: int
    at: datetime
    after: int = 0
    id: int = 0


def keep(tx: Session, plan: Plan) -> Plan:
    """Plan for an exam from the present end of the log on; gives the plan with its place."""
    placed = replace(plan, after=reviews.end(tx))
    row = PlanRow(**{**asdict(placed), "id": None})
    tx.add(row)
    tx.flush()
    return replace(placed, id=row.id or 0)


def give_up(tx: Session, plan: Plan, at: datetime) -> None:
    """From now on it is as if `plan` had never been kept."""
    tx.add(PlanEndRow(plan=plan.id, at=at))
    tx.flush()


def standing(tx: Session, learner: str) -> list[Plan]:
    """The learner's plans that were not given up, in the order in which they were kept."""
    ended = exists().where(col(PlanEndRow.plan) == col(PlanRow.id))
    rows = select(PlanRow).where(PlanRow.learner == learner, ~ended).order_by(col(PlanRow.id))
    return [Plan(**row.model_dump()) for row in tx.exec(rows)]


def follow_the_log(tx: Session) -> None:
    """Have plans from beyond the end of the log, which was shortened, stand at its end.

    SQLite gives the numbers of removed rows to new ones, which would come before those plans.
    """
    end = reviews.end(tx)
    tx.exec(update(PlanRow).where(col(PlanRow.after) > end).values(after=end))
