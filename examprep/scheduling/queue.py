"""What to ask today, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.scheduling.grades import REPEAT_BELOW
from examprep.scheduling.how import How

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class DueCard:
    """A scheduled question: the study day it is due, and its position in the bank."""

    question: str
    due: int
    position: int


@dataclass(frozen=True, slots=True)
class Answered:
    """A review of today, in the order of the log."""

    question: str
    grade: int
    how: How


@dataclass(frozen=True, slots=True)
class Item:
    """One question to ask, and why."""

    question: str
    how: How


@dataclass(frozen=True, slots=True)
class Queue:
    """Everything left to ask today, in order. `overdue` counts those `due` before today."""

    items: tuple[Item, ...]
    overdue: int

    @property
    def due(self) -> int:
        """How many scheduled questions are due, the overdue among them."""
        return self._count(How.DUE)

    @property
    def new(self) -> int:
        """How many questions never asked before are left for today."""
        return self._count(How.NEW)

    @property
    def again(self) -> int:
        """How many answers of today were graded below 4 and come back today."""
        return self._count(How.AGAIN)

    def _count(self, how: How) -> int:
        return sum(item.how is how for item in self.items)


def build(
    cards: Iterable[DueCard],
    answered: Sequence[Answered],
    unseen: Sequence[str],
    today: int,
    new_per_day: int,
) -> Queue:
    """The queue of study day `today`: due, then new, then again.

    `cards` may hold later ones, which are left out; the most overdue come first, and the order of
    the bank breaks ties. `unseen` are the questions never asked, in that order; `answered` are
    today's reviews so far, which use up the limit of `new_per_day` and say what to repeat.
    """
    due = sorted(
        (card for card in cards if card.due <= today), key=lambda card: (card.due, card.position)
    )
    introduced = sum(review.how is How.NEW for review in answered)
    new = unseen[: max(0, new_per_day - introduced)]
    items = [Item(card.question, How.DUE) for card in due]
    items += [Item(question, How.NEW) for question in new]
    asked = {item.question for item in items}
    items += [Item(name, How.AGAIN) for name in to_repeat(answered) if name not in asked]
    return Queue(tuple(items), sum(card.due < today for card in due))


def to_repeat(answered: Iterable[Answered]) -> list[str]:
    """Questions whose latest grade today is below 4 (SM-2, step 7), longest waiting first."""
    latest: dict[str, int] = {}
    for review in answered:
        if review.how.daily:
            latest.pop(review.question, None)
            latest[review.question] = review.grade
    return [question for question, grade in latest.items() if grade < REPEAT_BELOW]
