"""What a policy would come to: days played ahead with a learner who remembers as FSRS predicts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from examprep.scheduling import fsrs
from examprep.scheduling.grades import PASS
from examprep.scheduling.recall import retrievability

if TYPE_CHECKING:
    from random import Random

    from examprep.scheduling.replay import Timetable

PASSED, FAILED = 4, 1

FIRST = 0.5
"""The chance that a question never asked before is answered well enough."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it went: `reviews` and `new` questions on each day played, `failed` of both, the
    `minutes` that they took, and the recall of every question on the day after, 0 for one never
    asked. What failed is answered once more the same day, which takes its time again."""

    reviews: tuple[int, ...]
    new: tuple[int, ...]
    failed: tuple[int, ...]
    minutes: tuple[float, ...]
    recalls: Mapping[str, float]

    @property
    def answers(self) -> tuple[int, ...]:
        """Questions on each day, those of the day's repeats not counted again."""
        return tuple(map(sum, zip(self.reviews, self.new, strict=True)))


@dataclass(slots=True)
class Learner:
    """Someone whose memory is that of FSRS: `models` says how well each question is kept, and
    `pace` how many seconds it takes."""

    models: dict[str, fsrs.Memory]
    random: Random
    first: float = FIRST
    pace: Mapping[str, float] = field(default_factory=dict)

    def answer(self, question: str, today: int) -> int:
        """The grade of an answer, and what it leaves in memory."""
        model = self.models.get(question)
        chance = self.first if model is None else retrievability(model, today)
        grade = PASSED if self.random.random() < chance else FAILED
        self.models[question] = fsrs.review(model or fsrs.Memory(), grade, today)
        return grade

    def seconds(self, grades: Mapping[str, int]) -> float:
        """How long a day with these answers takes."""
        return sum(
            self.pace.get(name, 0.0) * (1 + (grade < PASS)) for name, grade in grades.items()
        )


New = Callable[[int, Sequence[str]], Sequence[str]]
"""Which of the unseen questions a day brings."""


def play(
    timetable: Timetable, learner: Learner, unseen: Sequence[str], days: range, new: New
) -> Outcome:
    """Study on each of `days` all that is due and what `new` brings of `unseen`.

    Both `timetable` and `learner` are used up by it.
    """
    waiting = list(unseen)
    played: list[tuple[int, int, int, float]] = []
    for today in days:
        due = [name for name, memory in timetable.memories.items() if (memory.due or 0) <= today]
        begun = list(new(today, waiting))
        grades = {name: learner.answer(name, today) for name in (*due, *begun)}
        for question, grade in grades.items():
            timetable.review(question, grade, today)
        waiting = [name for name in waiting if name not in grades]
        failures = sum(grade < PASS for grade in grades.values())
        played.append((len(due), len(begun), failures, learner.seconds(grades) / 60))
    reviews, news, failed, minutes = zip(*played, strict=True)
    recalls = {name: retrievability(learner.models[name], days.stop) for name in timetable.memories}
    return Outcome(reviews, news, failed, minutes, recalls | dict.fromkeys(waiting, 0.0))
