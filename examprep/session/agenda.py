"""What a learner's day still holds, worked out from the store each time it is asked."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from examprep.scheduling import queue
from examprep.scheduling.how import How
from examprep.scheduling.pace import pace
from examprep.scheduling.queue import Answered, DueCard, Limits, NewCard, Queue
from examprep.scheduling.study_day import date_of
from examprep.session import planning
from examprep.store import cards, holds, questions, reviews

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from sqlmodel import Session as Transaction

    from examprep.settings.values import Settings

TIMED = 500
"""How many of the latest answers tell how long one takes."""


@dataclass(frozen=True, slots=True)
class Overview:
    """What is left of the study day `today`, and what the days after it bring.

    `later` is due as well as `due` and more than the day holds; of both together `overdue` were
    due before today. `new` is what the limits leave of the `unseen`; `again` went badly today.
    `minutes` is how long it should take; `done` is how many answers were given today and `spent`
    their minutes.
    `questions` is the size of the bank, of which `suspended` are not asked. `ahead` has every one
    of the next days with its number; tomorrow's counts what is left to it and what was skipped too.
    """

    today: date
    due: int
    overdue: int
    later: int
    new: int
    again: int
    minutes: int
    done: int
    spent: int
    unseen: int
    suspended: int
    questions: int
    ahead: tuple[tuple[date, int], ...]

    @property
    def left(self) -> int:
        """How many questions are left to ask today."""
        return self.due + self.new + self.again


def left(
    tx: Transaction,
    settings: Settings,
    today: int,
    only: Collection[str] | None = None,
    wished: int | None = None,
) -> Queue:
    """The queue of study day `today`; `only` narrows it to some ids of questions.

    The limits of the day are those of the day as a whole, whatever it is narrowed to. It has as
    many new questions as are `wished`, or else as plans and settings say.
    """
    learner = settings.learner
    held = holds.held(tx, learner, today)

    def wanted(question: str) -> bool:
        return question not in held and (only is None or question in only)

    given = answered(tx, learner, today)
    begun = [review.question for review in given if review.how is How.NEW]
    fresh = {row.question: NewCard(*row) for row in cards.fresh(tx, learner)}
    turns = [card.question for card in queue.in_turn(fresh.values(), given)]
    unseen = sorted((name for name in turns if name not in held), key=lambda name: not wanted(name))
    new = (
        planning.new_today(tx, learner, unseen, begun, today, settings.new)
        if wished is None
        else unseen[: max(0, wished - len(begun))]
    )
    built = queue.build(
        [DueCard(*row) for row in cards.due_by(tx, learner, today) if wanted(row.question)],
        given,
        [fresh[name] for name in new if wanted(name)],
        today,
        limits(settings, len(begun) + len(new)),
        pace(reviews.durations(tx, learner, TIMED)),
    )
    return replace(built, items=tuple(item for item in built.items if wanted(item.question)))


def overview(
    tx: Transaction, settings: Settings, today: int, days: int, wished: int | None = None
) -> Overview:
    """What is left for `today`, with as many new questions as are `wished`, and how much falls due
    on each of the next `days`."""
    learner = settings.learner
    queued = left(tx, settings, today, wished=wished)
    done = reviews.of_day(tx, learner, today)
    ahead = range(today + 1, today + days + 1)
    suspended = set(holds.suspended(tx, learner))
    put_off = holds.held(tx, learner, today) - suspended
    dates = {name: day for name, day in cards.dates(tx, learner).items() if name not in suspended}
    coming = Counter(dates.values())
    coming[today + 1] += queued.later + sum(dates.get(name, today + 1) <= today for name in put_off)
    size = questions.count(tx)
    return Overview(
        today=date_of(today),
        due=queued.due,
        overdue=queued.overdue,
        later=queued.later,
        new=queued.new,
        again=queued.again,
        minutes=minutes(queued.seconds),
        done=len(done),
        spent=minutes(sum(row.seconds for row in done)),
        unseen=size - cards.count(tx, learner),
        suspended=len(suspended),
        questions=size,
        ahead=tuple((date_of(day), coming[day]) for day in ahead),
    )


def answered(tx: Transaction, learner: str, day: int) -> list[Answered]:
    """The reviews of a study day, as a queue takes them."""
    return [
        Answered(row.question, row.grade, How(row.how), row.seconds, row.traits)
        for row in reviews.of_day(tx, learner, day)
    ]


def limits(settings: Settings, new: int) -> Limits:
    """How much a day with `new` questions holds by the settings, where 0 is any number."""
    seconds = 60.0 * settings.minutes if settings.minutes else None
    return Limits(new, settings.limit or None, seconds)


def minutes(seconds: float) -> int:
    """Whole minutes, begun ones counted."""
    return -int(-seconds // 60)
