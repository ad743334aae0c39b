"""Plans for exams: keeping one, giving it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.scheduling.deadline import exam_of
from examprep.scheduling.newcomers import newcomers
from examprep.session.memories import exam
from examprep.store import plans, questions
from examprep.store.plans import Plan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlmodel import Session as Transaction

    from examprep.session.session import Session


def keep(session: Session, day: int, subject: str = "", minutes: int = 0) -> Plan:
    """Plan for the exam in `subject` on study day `day`, which is ahead, from now on.

    A plan for another day in the same subject is given up. All dates are worked out anew.
    """
    plan = Plan(session.learner, subject, day, minutes, session.today, session.now())
    with session.writing() as tx:
        _give_up(session, tx, subject)
        kept = plans.keep(tx, plan)
        session.memories.rebuild(tx)
    return kept


def remove(session: Session, subject: str = "") -> Plan | None:
    """Give up the plan for an exam ahead in `subject`, if there is one: every date is again what
    it would be had the plan never been kept."""
    with session.writing() as tx:
        given_up = _give_up(session, tx, subject)
        session.memories.rebuild(tx)
    return given_up


def ahead(tx: Transaction, learner: str, today: int) -> list[Plan]:
    """The plans kept for exams that are still ahead on study day `today`."""
    return [plan for plan in plans.standing(tx, learner) if today < plan.exam]


def _give_up(session: Session, tx: Transaction, subject: str) -> Plan | None:
    for plan in ahead(tx, session.learner, session.today):
        if plan.subject == subject:
            plans.give_up(tx, plan, session.now())
            return plan
    return None


def new_today(
    tx: Transaction,
    learner: str,
    unseen: Sequence[str],
    begun: Sequence[str],
    today: int,
    per_day: int,
) -> list[str]:
    """The questions of `unseen` that `today` still brings, after those `begun` today.

    Where an exam is planned for, as many as the plan asks for; the others share `per_day`.
    """
    exams = [exam(plan) for plan in ahead(tx, learner, today)]
    subjects = questions.subjects(tx) if exams else {}
    return newcomers(
        unseen, begun, today, per_day, lambda name: exam_of(exams, subjects.get(name, ""), today)
    )
