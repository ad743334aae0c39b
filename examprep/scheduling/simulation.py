"""What a policy would come to: days played ahead with a learner who remembers as FSRS predicts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from examprep.scheduling import fsrs
from examprep.scheduling.recall import retrievability

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from random import Random

    from examprep.scheduling.schedulers import Memory

PASSED, FAILED = 4, 1

FIRST = 0.5
"""The chance that a question never asked before is answered well enough."""

SHAKY = 0.9


class Schedule(Protocol):
    """What sets the dates: a timetable, or anything it is compared with."""

    @property
    def memories(self) -> Mapping[str, Memory]:
        """The memory of every question begun."""

    def review(self, question: str, grade: int, today: int) -> Memory:
        """The memory after an answer."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it went: `answers` on each day played, and the recall of each question at the end, 0
    for those never asked."""

    answers: tuple[int, ...]
    recalls: tuple[float, ...]

    @property
    def recall(self) -> float:
        """The mean recall."""
        return sum(self.recalls) / max(1, len(self.recalls))

    @property
    def shaky(self) -> float:
        """The share of questions whose recall is below 0.9."""
        return sum(recall < SHAKY for recall in self.recalls) / max(1, len(self.recalls))


@dataclass(slots=True)
class Learner:
    """Someone whose memory is that of FSRS: `models` says how well each question is kept."""

    models: dict[str, fsrs.Memory]
    random: Random
    first: float = FIRST

    def answer(self, question: str, today: int) -> int:
        """The grade of an answer, and what it leaves in memory."""
        model = self.models.get(question)
        chance = self.first if model is None else retrievability(model, today)
        grade = PASSED if self.random.random() < chance else FAILED
        self.models[question] = fsrs.review(model or fsrs.Memory(), grade, today)
        return grade


def play(
    schedule: Schedule,
    learner: Learner,
    unseen: Sequence[str],
    days: range,
    quota: Callable[[int, int], int],
) -> Outcome:
    """Study on each of `days`: all that is due, then new ones of `unseen`; the recall is that of
    the day after the last.

    `quota` is asked on every day how many of so many unseen questions it brings.
    """
    waiting = list(unseen)
    answers: Counter[int] = Counter()
    for today in days:
        due = [name for name, memory in schedule.memories.items() if (memory.due or 0) <= today]
        new = quota(today, len(waiting))
        for question in due + waiting[:new]:
            schedule.review(question, learner.answer(question, today), today)
        waiting = waiting[new:]
        answers[today] = len(due) + new
    recalls = [retrievability(learner.models[name], days.stop) for name in schedule.memories]
    return Outcome(tuple(answers[day] for day in days), (*recalls, *[0.0] * len(waiting)))
