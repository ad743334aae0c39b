"""What a learner remembers: the store's cards as memories, always what replaying the log gives."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict
from typing import TYPE_CHECKING

from examprep.scheduling import sm2
from examprep.scheduling.how import How
from examprep.scheduling.replay import Event, replay
from examprep.scheduling.sm2 import Memory
from examprep.store import cards, reviews
from examprep.store.cards import Card

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlmodel import Session as Transaction

    from examprep.store.reviews import Review


def remembered(tx: Transaction, learner: str, question: str) -> Memory:
    """The memory of a question; a fresh one for a question never scheduled."""
    card = cards.get(tx, learner, question)
    return Memory(due=card.due, **card.state) if card else Memory()


def keep(tx: Transaction, learner: str, question: str, memory: Memory) -> None:
    """Keep what a question is remembered like; a fresh memory leaves no card."""
    if memory.due is None:
        cards.remove(tx, learner, question)
    else:
        cards.put(tx, _card(learner, question, memory))


def rebuild(tx: Transaction, learner: str, question: str) -> Memory:
    """The memory of a question worked out anew from the log, and kept."""
    memory = _replayed(reviews.history(tx, learner, question))
    keep(tx, learner, question, memory)
    return memory


def astray(tx: Transaction, learner: str) -> list[str]:
    """The questions whose card is not what replaying the log gives: none, if all is well."""
    log: defaultdict[str, list[Review]] = defaultdict(list)
    for review in reviews.everything(tx, learner):
        log[review.question].append(review)
    kept = {card.question: card for card in cards.everything(tx, learner)}
    replayed = ((question, _replayed(rows)) for question, rows in log.items())
    expected = {
        question: _card(learner, question, memory)
        for question, memory in replayed
        if memory.due is not None
    }
    names = kept.keys() | expected.keys()
    return sorted(name for name in names if kept.get(name) != expected.get(name))


def _card(learner: str, question: str, memory: Memory) -> Card:
    state = asdict(memory)
    return Card(learner, question, state.pop("due"), state)


def _replayed(log: Iterable[Review]) -> Memory:
    events = (Event(review.study_day, review.grade, How(review.how)) for review in log)
    return replay(events, sm2.review, Memory())
