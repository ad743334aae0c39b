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
from examprep.scheduling.simulation import FIRST, Learner, play
from examprep.session.memories import exam as exam_for
from examprep.store import cards, plans, reviews

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

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
    """Where a learner stands on the morning of study day `today`.

    `asked` are the questions of the exam, `unseen` all that were never asked, in the order of the
    bank, and `begun` those that were asked for the first time today already.
    """

    today: int
    timetable: Timetable
    models: Mapping[str, fsrs.Memory]
    asked: Collection[str]
    unseen: Sequence[str]
    begun: Sequence[str]
    first: float
    new_per_day: int

    def play(self, until: int, most: int | None, seed: int) -> Outcome:
        """The days before `until` with the dice of `seed`: at most so many new ones of the exam a
        day, or as many as its plan asks for."""
        timetable = self.timetable.copy()

        def brought(day: int, waiting: Sequence[str]) -> list[str]:
            fixed = [] if most is None else [name for name in waiting if name in self.asked]
            others = [name for name in waiting if most is None or name not in self.asked]
            done = self.begun if day == self.today else []
            return fixed[:most] + newcomers(
                others, done, day, self.new_per_day, lambda name: timetable.exam_of(name, day)
            )

        learner = Learner(dict(self.models), Random(seed), self.first)
        return play(timetable, learner, self.unseen, range(self.today, until), brought)


def look_ahead(session: Session, day: int, subject: str = "", minutes: int = 0) -> Outlook:
    """What it takes to be ready for the exam in `subject` on study day `day`, with so many
    `minutes` a day, 0 for any number. Nothing is written.

    A plan kept for that very day is looked at from where it stands; one for another day in the
    same subject is left out.
    """
    today = session.today
    with session.reading() as tx:
        kept = [
            plan
            for plan in plans.standing(tx, session.learner)
            if plan.subject != subject or plan.exam == day or plan.exam <= today
        ]
        timetable = session.memories.timetable(tx, kept)
        models = session.memories.models(tx)
        unseen = cards.unseen(tx, session.learner)
        log = reviews.graded(tx, session.learner)
    exam = _planned(kept, subject, day)
    if exam is None:
        exam = Exam(subject, day, today)
        timetable.take(exam)
    asked = {name for name in timetable.subjects if timetable.exam_of(name, today) == exam}
    begun = [row.question for row in log if row.study_day == today and row.how == How.NEW]
    future = Future(
        today, timetable, models, asked, unseen, begun, _first(log), session.settings.new
    )
    allowed = Allowed(session.settings.limit or None, minutes or None, 180)
    return outlook(
        exam,
        today,
        asked,
        len(asked.intersection(unseen)),
        lambda most, seed: future.play(day, most, seed),
        max(1, min(RUNS, ENOUGH // max(1, len(timetable.subjects)))),
        allowed,
    )


def _planned(kept: Iterable[Plan], subject: str, day: int) -> Exam | None:
    return next((exam_for(p) for p in kept if (p.subject, p.exam) == (subject, day)), None)


def _first(log: Iterable[Graded]) -> float:
    """The chance that a first answer passes: what is assumed, and more and more the learner's."""
    firsts = [row.grade >= PASS for row in log if row.how == How.NEW]
    return (sum(firsts) + FIRST * EXPECTED) / (len(firsts) + EXPECTED)
