"""What a learner remembers: the store's cards as memories, always what replaying the log gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.scheduling.how import How
from examprep.scheduling.replay import Event, replay
from examprep.store import cards, questions, reviews
from examprep.store.cards import Card, Origin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlmodel import Session as Transaction

    from examprep.scheduling.schedulers import Memory, Scheduler


@dataclass(frozen=True, slots=True)
class Memories:
    """The memories of one learner under one scheduler."""

    learner: str
    scheduler: Scheduler

    def get(self, tx: Transaction, question: str) -> Memory:
        """The memory of a question; a fresh one for a question never scheduled."""
        card = cards.get(tx, self.learner, question)
        return self.scheduler.from_state(card.due, card.state) if card else self.scheduler.fresh

    def keep(self, tx: Transaction, question: str, memory: Memory) -> None:
        """Keep what a question is remembered like."""
        cards.put(tx, self._card(question, memory))

    def current(self, tx: Transaction) -> bool:
        """Whether the cards were worked out by this scheduler from the bank as it is."""
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

    def _origin(self, tx: Transaction) -> Origin:
        return Origin(self.scheduler.name, self.scheduler.version, questions.revision(tx))

    def _kept(self, tx: Transaction) -> dict[str, Card]:
        return {card.question: card for card in cards.everything(tx, self.learner)}

    def _replayed(self, tx: Transaction) -> dict[str, Card]:
        memories = replay(self._events(tx), self.scheduler)
        return {question: self._card(question, memory) for question, memory in memories.items()}

    def _events(self, tx: Transaction) -> Iterator[Event]:
        for row in reviews.graded(tx, self.learner):
            yield Event(row.question, row.study_day, row.grade, How(row.how))

    def _card(self, question: str, memory: Memory) -> Card:
        return Card(self.learner, question, memory.due, self.scheduler.to_state(memory))


def _differing(some: dict[str, Card], others: dict[str, Card]) -> list[str]:
    return sorted(name for name in some | others if some.get(name) != others.get(name))
