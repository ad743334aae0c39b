"""What a queue is made of and what it comes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.questions import Traits
from examprep.scheduling.how import How

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_TRAITS = Traits()


@dataclass(frozen=True, slots=True)
class DueCard:
    """A scheduled question: the study day it is due, the days it was given, its position in the
    bank."""

    question: str
    due: int
    position: int
    interval: int = 1
    traits: Traits = NO_TRAITS


@dataclass(frozen=True, slots=True)
class NewCard:
    """A question never asked; these come in the order of the bank."""

    question: str
    traits: Traits = NO_TRAITS


@dataclass(frozen=True, slots=True)
class Answered:
    """A review of today, in the order of the log."""

    question: str
    grade: int
    how: How
    seconds: float = 0.0
    traits: Traits = NO_TRAITS


@dataclass(frozen=True, slots=True)
class Item:
    """One question to ask, and why."""

    question: str
    how: How


@dataclass(frozen=True, slots=True)
class Limits:
    """How much there may be: new questions, questions in all, seconds; None is any number."""

    new: int
    questions: int | None = None
    seconds: float | None = None

    def left(self, answered: Sequence[Answered]) -> Limits:
        """What `answered` leaves. Repeating a question takes time, and counts no second time;
        cramming and mocks are beside the day's work and take nothing from it."""
        first = [review for review in answered if review.how.moves]
        spent = sum(review.seconds for review in answered if review.how.daily)
        return Limits(
            max(0, self.new - sum(review.how is How.NEW for review in first)),
            None if self.questions is None else max(0, self.questions - len(first)),
            None if self.seconds is None else self.seconds - spent,
        )

    def after(self, questions: int, seconds: float) -> Limits:
        """What asking so many `questions` in so many `seconds` leaves."""
        return Limits(
            self.new,
            None if self.questions is None else self.questions - questions,
            None if self.seconds is None else self.seconds - seconds,
        )


@dataclass(frozen=True, slots=True)
class Queue:
    """Everything left to ask today, in order.

    `overdue` counts the due ones that were due before today, whether asked or not, and `later`
    those that are left to the days to come; `seconds` is how long the due and the new ones that
    are asked should take.
    """

    items: tuple[Item, ...]
    overdue: int = 0
    later: int = 0
    seconds: float = 0.0

    @property
    def due(self) -> int:
        """How many of the scheduled questions that are due are asked today."""
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
