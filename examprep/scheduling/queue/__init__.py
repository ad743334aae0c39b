"""What to ask today, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.scheduling.grades import REPEAT_BELOW
from examprep.scheduling.how import How
from examprep.scheduling.queue.cards import (
    Answered,
    DueCard,
    Item,
    Limits,
    NewCard,
    Queue,
)
from examprep.scheduling.queue.mixing import mixed
from examprep.scheduling.queue.picking import in_turn, riskiest_first, time_for, within

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = [
    "Answered",
    "DueCard",
    "Item",
    "Limits",
    "NewCard",
    "Queue",
    "build",
    "in_turn",
    "to_repeat",
]


def build(
    cards: Iterable[DueCard],
    answered: Sequence[Answered],
    unseen: Iterable[NewCard],
    today: int,
    limits: Limits,
    pace: Mapping[str, float],
) -> Queue:
    """The queue of study day `today`: due and new mixed, then what went badly today.

    `cards` may hold later ones, which are left out; of those due the ones most at risk are picked,
    as many as `limits` leave after what was `answered` today, the rest waits for the days to come.
    New questions fill what is left. `unseen` are the questions never asked. `pace` gives the
    seconds that a kind of question takes.

    The same input gives the same order, and answering one question leaves the others in the day:
    worked out anew after every answer, a queue goes on after a restart as it would have without.
    """
    due = riskiest_first((card for card in cards if card.due <= today), today)
    spent = limits.left(answered)
    picked = within(due, spent, pace)
    rest = spent.after(len(picked), time_for(picked, pace))
    new = within(in_turn(unseen, answered)[: spent.new], rest, pace)
    order = mixed(picked, new, answered)
    asked = {item.question for item in order}
    again = [Item(name, How.AGAIN) for name in to_repeat(answered) if name not in asked]
    return Queue(
        items=(*order, *again),
        overdue=sum(card.due < today for card in due),
        later=len(due) - len(picked),
        seconds=time_for(picked, pace) + time_for(new, pace),
    )


def to_repeat(answered: Iterable[Answered]) -> list[str]:
    """Questions whose latest grade today is below 4 (SM-2, step 7), longest waiting first."""
    latest: dict[str, int] = {}
    for review in answered:
        if review.how.daily:
            latest.pop(review.question, None)
            latest[review.question] = review.grade
    return [question for question, grade in latest.items() if grade < REPEAT_BELOW]
