"""What a learner's day still holds, worked out from the store each time it is asked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from examprep.scheduling import queue
from examprep.scheduling.how import How
from examprep.scheduling.queue import Answered, DueCard, Queue
from examprep.scheduling.study_day import date_of
from examprep.session import planning
from examprep.store import cards, questions, reviews

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from sqlmodel import Session as Transaction

    from examprep.store.cards import Due
    from examprep.store.reviews import Graded


@dataclass(frozen=True, slots=True)
class Overview:
    """What is left of the study day `today`, and what the days after it bring.

    `due` counts the `overdue` too; `new` is what the daily limit leaves of the `unseen`;
    `questions` is the size of the bank. `ahead` has every one of the next days with its number.
    """

    today: date
    due: int
    overdue: int
    new: int
    again: int
    unseen: int
    questions: int
    ahead: tuple[tuple[date, int], ...]


def left(
    tx: Transaction, learner: str, today: int, new_per_day: int, only: Collection[str] | None = None
) -> Queue:
    """The queue of study day `today`; `only` narrows it to some ids of questions."""

    def wanted(question: str) -> bool:
        return only is None or question in only

    answered = [_answered(row) for row in reviews.grades_of_day(tx, learner, today)]
    begun = [review.question for review in answered if review.how is How.NEW]
    unseen = sorted(cards.unseen(tx, learner), key=lambda name: not wanted(name))
    new = planning.new_today(tx, learner, unseen, begun, today, new_per_day)
    built = queue.build(
        [_due(row) for row in cards.due_by(tx, learner, today) if wanted(row.question)],
        answered,
        [question for question in new if wanted(question)],
        today,
        len(begun) + len(new),
    )
    return replace(built, items=tuple(item for item in built.items if wanted(item.question)))


def overview(tx: Transaction, learner: str, today: int, new_per_day: int, days: int) -> Overview:
    """What is left for `today`, and how much falls due on each of the next `days`."""
    queued = left(tx, learner, today, new_per_day)
    ahead = range(today + 1, today + days + 1)
    coming = cards.forecast(tx, learner, ahead)
    size = questions.count(tx)
    return Overview(
        today=date_of(today),
        due=queued.due,
        overdue=queued.overdue,
        new=queued.new,
        again=queued.again,
        unseen=size - cards.count(tx, learner),
        questions=size,
        ahead=tuple((date_of(day), coming[day]) for day in ahead),
    )


def _due(row: Due) -> DueCard:
    return DueCard(row.question, row.due, row.position)


def _answered(row: Graded) -> Answered:
    return Answered(row.question, row.grade, How(row.how))
