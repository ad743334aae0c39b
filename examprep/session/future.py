"""The days until an exam, played ahead from where a learner stands."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from examprep.scheduling.deadline import Exam
from examprep.scheduling.grades import PASS
from examprep.scheduling.how import How
from examprep.scheduling.newcomers import newcomers
from examprep.scheduling.outlook import Allowed, outlook
from examprep.scheduling.pace import pace
from examprep.scheduling.simulation import FIRST, Learner, play
from examprep.session.agenda import TIMED
from examprep.session.memories import exam as exam_for
from examprep.store import cards, holds, plans, questions, reviews
from examprep.store.traits import traits

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sqlmodel import Session as Transaction

    from examprep.scheduling import fsrs
    from examprep.scheduling.outlook import Outlook
    from examprep.scheduling.replay import Timetable
    from examprep.scheduling.simulation import Outcome
    from examprep.session.session import Session
    from examprep.store.plans import Plan
    from examprep.store.reviews import Graded

RUNS, ENOUGH = 8, 3000
"""How often the days are played: the more questions, the less another time would tell."""

EXPECTED = 20
"""How many first answers the assumption about them is worth against the learner's own."""


@dataclass(frozen=True, slots=True)
class Future:
    """Where a learner stands before `exam`, on the morning of study day `today`.

    `asked` are the questions of the exam, `unseen` all that were never asked, in the order of the
    bank, and `begun` those that were asked for the first time today already. A first answer passes
    with the chance `first`, and `pace` has the seconds that each question takes. What is suspended
    is in none of these.
    """

    exam: Exam
    today: int
    timetable: Timetable
    models: Mapping[str, fsrs.Memory]
    asked: Collection[str]
    unseen: Sequence[str]
    begun: Sequence[str]
    first: float
    pace: Mapping[str, float]
    new_per_day: int

    def play(self, most: int | None, seed: int) -> Outcome:
        """The days until the exam with the dice of `seed`: at most so many new ones of its
        questions a day, or as many as its plan asks for."""
        timetable = self.timetable.copy()

        def brought(day: int, waiting: Sequence[str]) -> list[str]:
            fixed = [] if most is None else [name for name in waiting if name in self.asked]
            others = [name for name in waiting if most is None or name not in self.asked]
            done = self.begun if day == self.today else []
            return fixed[:most] + newcomers(
                others, done, day, self.new_per_day, lambda name: timetable.exam_of(name, day)
            )

        learner = Learner(dict(self.models), Random(seed), self.first, self.pace)
        return play(timetable, learner, self.unseen, range(self.today, self.exam.day), brought)


def look_ahead(session: Session, day: int, subject: str = "", minutes: int = 0) -> Outlook:
    """What it takes to be ready for the exam in `subject` on study day `day`, with so many
    `minutes` a day, 0 for any number. Nothing is written.

    A plan kept for that very day is looked at from where it stands; one for another day in the
    same subject is left out.
    """
    with session.reading() as tx:
        future = _stand(session, tx, day, subject)
        size = questions.count(tx)
    unseen = len(set(future.asked).intersection(future.unseen))
    runs = max(1, min(RUNS, ENOUGH // max(1, size)))
    allowed = Allowed(session.settings.limit or None, minutes or None)
    return outlook(future.exam, future.today, future.asked, unseen, future.play, runs, allowed)


def _stand(session: Session, tx: Transaction, day: int, subject: str) -> Future:
    learner, today = session.learner, session.today
    kept = _counting(plans.standing(tx, learner), day, subject, today)
    exam = _planned(kept, day, subject) or Exam(subject, day, today)
    timetable = session.memories.timetable(tx, kept)
    if exam not in timetable.exams:
        timetable.take(exam)
    left_out = set(holds.suspended(tx, learner))
    for name in left_out:
        timetable.memories.pop(name, None)
    here = timetable.subjects.keys() - left_out
    asked = {name for name in here if timetable.exam_of(name, today) == exam}
    log = reviews.graded(tx, learner)
    return Future(
        exam=exam,
        today=today,
        timetable=timetable,
        models=session.memories.models(tx),
        asked=asked,
        unseen=[row.question for row in cards.fresh(tx, learner) if row.question not in left_out],
        begun=[row.question for row in log if row.study_day == today and row.how == How.NEW],
        first=first_passes(log),
        pace=_paces(tx, learner),
        new_per_day=session.settings.new,
    )


def _counting(standing: Iterable[Plan], day: int, subject: str, today: int) -> list[Plan]:
    """The plans that count beside one for `subject` on `day`: all but its other days ahead."""
    return [
        plan
        for plan in standing
        if plan.subject != subject or plan.exam == day or plan.exam <= today
    ]


def _planned(kept: Iterable[Plan], day: int, subject: str) -> Exam | None:
    return next((exam_for(p) for p in kept if (p.subject, p.exam) == (subject, day)), None)


def _paces(tx: Transaction, learner: str) -> dict[str, float]:
    """How many seconds an answer to each question takes."""
    took = pace(reviews.durations(tx, learner, TIMED))
    return {name: took[found.kind] for name, found in traits(tx)}


def first_passes(log: Iterable[Graded]) -> float:
    """The chance that a first answer passes: what is assumed, and more and more the learner's."""
    firsts = [row.grade >= PASS for row in log if row.how == How.NEW]
    return (sum(firsts) + FIRST * EXPECTED) / (len(firsts) + EXPECTED)
