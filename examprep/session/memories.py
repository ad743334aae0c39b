"""What a learner remembers: the store's cards as memories, always what replaying the log gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from examprep.scheduling.deadline import Exam, exam_of
from examprep.scheduling.how import How
from examprep.scheduling.policy import Policy
from examprep.scheduling.replay import Event, Timetable, played, replay
from examprep.scheduling.schedulers import scheduler
from examprep.store import cards, plans, questions, reviews
from examprep.store.cards import Card, Origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlmodel import Session as Transaction

    from examprep.scheduling import fsrs
    from examprep.scheduling.schedulers import Memory
    from examprep.store.plans import Plan


@dataclass(frozen=True, slots=True)
class Memories:
    """The memories of one learner under one policy.

    What a card says follows from the log, the kept plans, the policy and the subjects of the
    questions, and from nothing else.
    """

    learner: str
    policy: Policy

    def get(self, tx: Transaction, question: str) -> Memory:
        """The memory of a question; a fresh one for a question never scheduled."""
        card = cards.get(tx, self.learner, question)
        known = self.policy.scheduler
        return known.from_state(card.due, card.state) if card else known.fresh

    def review(self, tx: Transaction, question: str, grade: int, today: int) -> Memory:
        """Schedule a question that was answered on study day `today`; the memory it leaves."""
        exams = [exam(plan) for plan in plans.standing(tx, self.learner)]
        memory = self.policy.review(
            self.get(tx, question),
            grade,
            question,
            today,
            exam_of(exams, questions.subject(tx, question), today) if exams else None,
            lambda days: cards.forecast(tx, self.learner, days, question),
        )
        cards.put(tx, self._card(question, memory))
        return memory

    def current(self, tx: Transaction) -> bool:
        """Whether the cards were worked out by this policy from the bank as it is."""
        return cards.origin(tx, self.learner) == self._origin(tx)

    def rebuild(self, tx: Transaction) -> None:
        """Work all cards out anew from the log."""
        replayed = self._replayed(tx)
        changed = _differing(self._kept(tx), replayed)
        cards.replace(tx, self.learner, changed, [replayed[n] for n in changed if n in replayed])
        cards.put_origin(tx, self.learner, self._origin(tx))

    def astray(self, tx: Transaction) -> list[str]:
        """The questions whose card is not what replaying the log gives: none, if all is well."""
        return _differing(self._kept(tx), self._replayed(tx))

    def timetable(self, tx: Transaction, kept: Iterable[Plan]) -> Timetable:
        """The whole log played with the plans `kept`, to be played on."""
        return played(self._log(tx, kept), self.policy, questions.subjects(tx))

    def models(self, tx: Transaction) -> Mapping[str, fsrs.Memory]:
        """The memories as FSRS with default weights sees the log, whichever scheduler sets the
        dates: `recall.retrievability` tells from them how likely each is recalled on a day."""
        events = map(_event, reviews.graded(tx, self.learner))
        return cast("dict[str, fsrs.Memory]", replay(events, Policy(scheduler("fsrs"))))

    def _origin(self, tx: Transaction) -> Origin:
        return Origin(self.policy.scheduler.name, self.policy.version, questions.revision(tx))

    def _kept(self, tx: Transaction) -> dict[str, Card]:
        return {card.question: card for card in cards.everything(tx, self.learner)}

    def _replayed(self, tx: Transaction) -> dict[str, Card]:
        memories = self.timetable(tx, plans.standing(tx, self.learner)).memories
        return {question: self._card(question, memory) for question, memory in memories.items()}

    def _log(self, tx: Transaction, kept: Iterable[Plan]) -> list[Event | Exam]:
        """Reviews and plans, each where it stands in the log."""
        log: list[tuple[tuple[int, int], Event | Exam]] = []
        log += [((row.id, 0), _event(row)) for row in reviews.graded(tx, self.learner)]
        log += [((plan.after, plan.id), exam(plan)) for plan in kept]
        return [entry for _place, entry in sorted(log, key=lambda placed: placed[0])]

    def _card(self, question: str, memory: Memory) -> Card:
        return Card(self.learner, question, memory.due, self.policy.scheduler.to_state(memory))


def exam(plan: Plan) -> Exam:
    """The exam that a plan is for."""
    return Exam(plan.subject, plan.exam, plan.since)


def _event(row: reviews.Graded) -> Event:
    return Event(row.question, row.study_day, row.grade, How(row.how))


def _differing(some: dict[str, Card], others: dict[str, Card]) -> list[str]:
    return sorted(name for name in some | others if some.get(name) != others.get(name))
