"""What an exam takes: the days until then played ahead, and held against what a day allows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt
from statistics import mean, pvariance
from typing import TYPE_CHECKING

from examprep.scheduling.deadline import quota
from examprep.scheduling.simulation import Outcome

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from examprep.scheduling.deadline import Exam

WEEK = 7

MODEL_ERROR = 0.0716
"""How far FSRS-6 with default weights is off, as the root mean square over bins of predictions:
open-spaced-repetition/srs-benchmark, 9,999 collections, weighted by reviews."""

EIGHTY = 1.2816
"""So many standard deviations either way hold 80 % of a normal distribution."""

Played = Callable[[int | None, int], Outcome]
"""The days until the exam with so many new questions a day, None for what the plan asks for, and
with the dice of a seed."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """What a day allows: so many questions and minutes, None for any number."""

    questions: int | None
    minutes: int | None

    def holds(self, outcome: Outcome) -> bool:
        """Whether the busiest week stays within what its days allow together."""
        enough = self.questions is None or busiest(outcome.answers) <= self.questions
        return enough and (self.minutes is None or busiest(outcome.minutes) <= self.minutes)


@dataclass(frozen=True, slots=True)
class Recall:
    """The share of the questions predicted to be recalled on the day, and the range in which it is
    with a chance of four in five."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Outlook:
    """What it takes to be ready for `exam`, seen from study day `today`.

    Of its `questions`, `unseen` were never asked. `new` is how many of those a day brings. All
    subjects share a day: its `reviews` and `minutes` are those of all of them, as the mean of the
    days, and `busiest` are the minutes of a day in the busiest week. `most` is how many new ones a
    day allows, None where the plan fits; `short` is by how many days, with so many, the time is too
    short. Both are 0 where not even the reviews fit.
    """

    exam: Exam
    today: int
    questions: int
    unseen: int
    new: int
    reviews: float
    minutes: float
    busiest: float
    recall: Recall
    allowed: Allowed
    most: int | None = None
    short: int = 0

    @property
    def feasible(self) -> bool:
        """Whether it can be done as it stands."""
        return self.most is None


def outlook(
    exam: Exam, today: int, asked: Collection[str], unseen: int, play: Played, runs: int,
    allowed: Allowed,
) -> Outlook:  # fmt: skip
    """What it takes until `exam`, from as many `runs` of `play`; `asked` are its questions."""
    outcomes = [play(None, seed) for seed in range(runs)]
    days = exam.day - today
    most, short = _room(exam, today, unseen, play, outcomes[0], allowed)
    return Outlook(
        exam=exam,
        today=today,
        questions=len(asked),
        unseen=unseen,
        new=quota(exam, today, unseen),
        reviews=mean(sum(outcome.reviews) for outcome in outcomes) / days,
        minutes=mean(sum(outcome.minutes) for outcome in outcomes) / days,
        busiest=mean(busiest(outcome.minutes) for outcome in outcomes),
        recall=recall([[run.recalls[name] for name in asked] for run in outcomes]),
        allowed=allowed,
        most=most,
        short=short,
    )


def recall(runs: Sequence[Sequence[float]]) -> Recall:
    """The recall that the chances of each run come to.

    Three things make it uncertain, and their variances add: which questions are recalled, how the
    days until then go, and the model itself, which is off by `MODEL_ERROR`.
    """
    means = [mean(chances) if chances else 0.0 for chances in runs]
    drawn = mean(_variance_of_mean(chances) for chances in runs)
    wide = EIGHTY * sqrt(drawn + pvariance(means) + MODEL_ERROR**2)
    centre = mean(means)
    return Recall(centre, max(0.0, centre - wide), min(1.0, centre + wide))


def busiest(days: Sequence[float]) -> float:
    """The mean of the busiest seven days in a row, or of all there are."""
    length = min(WEEK, len(days))
    return max(sum(days[at : at + length]) / length for at in range(len(days) - length + 1))


def _variance_of_mean(chances: Sequence[float]) -> float:
    return sum(chance * (1 - chance) for chance in chances) / max(1, len(chances)) ** 2


def _room(
    exam: Exam, today: int, unseen: int, play: Played, planned: Outcome, allowed: Allowed
) -> tuple[int | None, int]:
    """How many new questions a day there is room for and how many days are short, if any are."""
    days = max(0, exam.last_new - today + 1)
    if allowed.holds(planned) and (days or not unseen):
        return None, 0
    low, high = 0, max(1, quota(exam, today, unseen) if days else unseen)
    while low + 1 < high:
        middle = (low + high) // 2
        low, high = (middle, high) if allowed.holds(play(middle, 0)) else (low, middle)
    return low, max(1, -(-unseen // low) - days) if low else 0
