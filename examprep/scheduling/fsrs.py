"""FSRS-6 through the `fsrs` package, with its default weights (open-spaced-repetition/py-fsrs).

Three things differ from how the package is used elsewhere, and all three make it repeatable:

- a review happens on a study day, not at an hour: 23 hours later on the next day is a day later;
- the package's fuzz, drawn from the global dice, is off, as are its steps of minutes: what went
  badly comes back within the day by the queue, and the state moves once a day;
- grades 0-2 are Again, 3 is Hard, 4 and 5 are Good. No answer tells by itself that it was Easy,
  and a grade of 5 that meant Easy would send a question 8 days away at its first sight.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from examprep.scheduling.grades import PASS, checked

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

NAME = "fsrs"
VERSION = "6-default-1"

AGAIN, HARD, GOOD = 1, 2, 3
"""What the package calls a failure and the two ways to pass."""

_DAY = datetime(2000, 1, 1, tzinfo=UTC)
"""Any day: a step depends on how many days have passed, not on which."""

RETENTION = 0.9
"""The recall an interval aims at: the day is planned on which it has fallen this far."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What FSRS knows of one item.

    `stability` is in days, until recall has fallen to 90 %; `difficulty` runs from 1 to 10;
    `interval`, `reviewed` and `due` count study days; `repetitions` are passes since the last
    failure; `lapses` are failures of an item that had been passed.
    """

    stability: float = 0.0
    difficulty: float = 0.0
    interval: int = 0
    repetitions: int = 0
    lapses: int = 0
    reviewed: int | None = None
    due: int | None = None


def review(memory: Memory, grade: int, today: int) -> Memory:
    """The memory after an answer graded 0-5 on study day `today`.

    Raises ValueError for anything but an integer from 0 to 5.
    """
    passed = checked(grade) >= PASS
    rating = AGAIN if not passed else HARD if grade == PASS else GOOD
    elapsed = None if memory.reviewed is None else today - memory.reviewed
    stability, difficulty, interval = _step(memory.stability, memory.difficulty, elapsed, rating)
    return Memory(
        stability=stability,
        difficulty=difficulty,
        interval=interval,
        repetitions=memory.repetitions + 1 if passed else 0,
        lapses=memory.lapses + (not passed and memory.repetitions > 0),
        reviewed=today,
        due=today + interval,
    )


@lru_cache(maxsize=1 << 16)
def _step(
    stability: float, difficulty: float, elapsed: int | None, rating: int
) -> tuple[float, float, int]:
    """The stability, the difficulty and the interval after a review so many days after the last,
    None of an item never seen.

    Kept, because all memories begin alike: a log of 70,000 reviews takes few different steps, and
    the package needs 50 µs for each.
    """
    from fsrs import Rating

    card, _log = _scheduler().review_card(
        _card(stability, difficulty, elapsed), Rating(rating), _DAY
    )
    return card.stability or 0.0, card.difficulty or 0.0, (card.due - _DAY).days


def _card(stability: float, difficulty: float, elapsed: int | None) -> Card:
    from fsrs import Card, State

    # Without an id the package sleeps, without a date it reads the clock.
    if elapsed is None:
        return Card(card_id=1, due=_DAY)
    return Card(
        card_id=1,
        state=State.Review,
        stability=stability,
        difficulty=difficulty,
        due=_DAY,
        last_review=_DAY - timedelta(days=elapsed),
    )


@cache
def _scheduler() -> Scheduler:
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=RETENTION, learning_steps=(), relearning_steps=(), enable_fuzzing=False
    )
