"""Ways to schedule towards an exam, compared on the same simulated learner."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from statistics import mean
from typing import TYPE_CHECKING

from examprep.scheduling.deadline import Exam
from examprep.scheduling.policy import Policy
from examprep.scheduling.replay import Timetable
from examprep.scheduling.schedulers import scheduler
from examprep.scheduling.simulation import Learner, play

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

    from examprep.scheduling.schedulers import Memory
    from examprep.scheduling.simulation import Outcome

SHAKY = 0.9


class Way(StrEnum):
    """With a plan for the exam; with every date simply capped at its eve; without a plan."""

    PLAN = "plan"
    CAP = "cap"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Trial:
    """What is simulated: `days` until the exam, so many new ones of `questions` a day until there
    are none, and the seeds of the dice."""

    scheduler: str = "fsrs"
    questions: int = 300
    days: int = 60
    new_per_day: int = 10
    seeds: int = 20
    balance: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """Means over the seeds: recall on the day, the share of questions below 0.9, and answers in
    all, on the busiest day and on the last one."""

    way: Way
    recall: float
    shaky: float
    answers: float
    peak: float
    last: float


def compare(trial: Trial, dice: Callable[[int], Random]) -> list[Result]:
    """Every way of `trial`, with the `dice` of each seed."""
    return [
        _result(way, [run(way, trial, dice(seed)) for seed in range(trial.seeds)]) for way in Way
    ]


def run(way: Way, trial: Trial, dice: Random) -> Outcome:
    """One learner on one way."""
    start = 1
    exam = Exam("", start + trial.days, start)
    policy = Policy(scheduler(trial.scheduler), trial.balance)
    timetable = Capped(policy, cap=exam.day - 1) if way is Way.CAP else Timetable(policy)
    if way is Way.PLAN:
        timetable.take(exam)
    names = [f"q{number}" for number in range(trial.questions)]

    def new(_today: int, waiting: Sequence[str]) -> Sequence[str]:
        return waiting[: trial.new_per_day]

    return play(timetable, Learner({}, dice), names, range(start, exam.day), new)


@dataclass(slots=True)
class Capped(Timetable):
    """What most people ask for first: no date later than the day `cap`."""

    cap: int = 0

    def review(self, question: str, grade: int, today: int) -> Memory:
        """Answer a question; what would be due after the cap is due on it."""
        # Not super(), which a dataclass with slots loses track of.
        memory = Timetable.review(self, question, grade, today)
        if today < self.cap < (memory.due or 0):
            self._forget_load(memory)
            memory = replace(memory, due=self.cap)
            self._keep(question, memory)
        return memory


def _result(way: Way, outcomes: Sequence[Outcome]) -> Result:
    recalls = [list(outcome.recalls.values()) for outcome in outcomes]
    return Result(
        way=way,
        recall=mean(mean(run) for run in recalls),
        shaky=mean(mean(recall < SHAKY for recall in run) for run in recalls),
        answers=mean(sum(outcome.answers) for outcome in outcomes),
        peak=mean(max(outcome.answers) for outcome in outcomes),
        last=mean(outcome.answers[-1] for outcome in outcomes),
    )
