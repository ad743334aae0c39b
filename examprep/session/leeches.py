"""Leeches: questions forgotten so often that asking them again is not what helps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.store import holds, reviews
from examprep.store.holds import Hold

if TYPE_CHECKING:
    from sqlmodel import Session as Transaction

    from examprep.scoring import Score
    from examprep.settings.values import Settings
    from examprep.store.reviews import Review

MOST = 3
"""How many of the points missed most often are named."""


@dataclass(frozen=True, slots=True)
class Leech:
    """A question that has just been forgotten once more.

    `missed` are the points missed most often, as their place in the score and how many times.
    """

    lapses: int
    suspended: bool
    missed: tuple[tuple[int, int], ...]


def noticed(
    tx: Transaction, settings: Settings, review: Review, score: Score, lapses: int
) -> Leech | None:
    """What `review` with its `score`, the lapse with the number `lapses`, makes of its question.

    Where the settings say so it is suspended, until the review is taken back.
    """
    if lapses < settings.leech:
        return None
    learner, question = review.learner, review.question
    suspended = settings.leech_action == "suspend"
    if suspended:
        day, at = review.study_day, review.at
        holds.add(tx, learner, question, Hold.SUSPEND, day, at, review.id)
    return Leech(lapses, suspended, often_missed(reviews.history(tx, learner, question), score))


def often_missed(history: list[Review], score: Score) -> tuple[tuple[int, int], ...]:
    """The points missed most often: place and times, of answers scored by as many as the last.

    What earns nothing by itself, as a heading over its points, is not named beside them.
    """
    from examprep.scoring import THRESHOLDS

    size = len(history[-1].coverage)
    rows = [review.coverage for review in history if len(review.coverage) == size]
    times = [sum(row[at] < THRESHOLDS.partial for row in rows) for at in range(size)]
    worth = [at for at, point in enumerate(score.points) if point.marks != 0]
    ranked = sorted(worth, key=lambda at: (-times[at], at))
    return tuple((at, times[at]) for at in ranked[:MOST] if times[at])
