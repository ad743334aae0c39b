"""Memories rebuilt from the review log, which is the truth; stored states are a cache of this."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from examprep.scheduling.deadline import Exam, exam_of, last_pass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from examprep.scheduling.how import How
    from examprep.scheduling.policy import Policy
    from examprep.scheduling.schedulers import Memory


@dataclass(frozen=True, slots=True)
class Event:
    """One review, as far as a schedule is concerned."""

    question: str
    study_day: int
    grade: int
    how: How


@dataclass(slots=True)
class Timetable:
    """All of a learner's memories under a policy, as the log unfolds.

    `subjects` names the subject of each question; one that is not there belongs to none.
    """

    policy: Policy
    subjects: Mapping[str, str] = field(default_factory=dict)
    memories: dict[str, Memory] = field(default_factory=dict)
    exams: list[Exam] = field(default_factory=list)
    _load: Counter[int] = field(default_factory=Counter)
    _reviewed: dict[str, int] = field(default_factory=dict)

    def take(self, event: Event | Exam) -> None:
        """What comes next in the log: a review, or an exam that is planned for from now on."""
        if isinstance(event, Exam):
            self._plan(event)
        elif event.how.moves:
            self.review(event.question, event.grade, event.study_day)

    def review(self, question: str, grade: int, today: int) -> Memory:
        """Answer `question` with a grade 0-5 on study day `today`; the memory after it."""
        before = self.memories.get(question, self.policy.scheduler.fresh)
        self._forget_load(before)
        exam = self.exam_of(question, today)
        memory = self.policy.review(before, grade, question, today, exam, self.load)
        self._reviewed[question] = today
        self._keep(question, memory)
        return memory

    def copy(self) -> Timetable:
        """Another one at the same point of the log, to be played on by itself."""
        return Timetable(
            self.policy,
            self.subjects,
            dict(self.memories),
            list(self.exams),
            Counter(self._load),
            dict(self._reviewed),
        )

    def exam_of(self, question: str, today: int) -> Exam | None:
        """The exam that `question` is learned for on study day `today`."""
        return exam_of(self.exams, self.subjects.get(question, ""), today)

    def load(self, days: range) -> dict[int, int]:
        """How many questions are due on each of some days."""
        return {day: self._load[day] for day in days}

    def _plan(self, exam: Exam) -> None:
        """Bring what would cross the exam back once before it, unless it has just been seen."""
        self.exams.append(exam)
        for _due, question in sorted(self._crossing(exam)):
            memory = self.memories[question]
            earliest = max(exam.since, self._reviewed[question] + 1)
            self._forget_load(memory)
            self._keep(question, replace(memory, due=last_pass(exam, earliest, self.load)))

    def _crossing(self, exam: Exam) -> Iterator[tuple[int, str]]:
        for question, memory in self.memories.items():
            crosses = memory.due is not None and memory.due >= exam.day
            seen = self._reviewed[question] >= exam.window.start
            if crosses and not seen and self.exam_of(question, exam.since) is exam:
                yield memory.due or 0, question

    def _keep(self, question: str, memory: Memory) -> None:
        self.memories[question] = memory
        if memory.due is not None:
            self._load[memory.due] += 1

    def _forget_load(self, memory: Memory) -> None:
        if memory.due is not None:
            self._load[memory.due] -= 1


def played(log: Iterable[Event | Exam], policy: Policy, subjects: Mapping[str, str]) -> Timetable:
    """The timetable at the end of `log`."""
    timetable = Timetable(policy, subjects)
    for event in log:
        timetable.take(event)
    return timetable


def replay(
    log: Iterable[Event | Exam], policy: Policy, subjects: Mapping[str, str] | None = None
) -> dict[str, Memory]:
    """The memory of every question that `log`, in its order, has scheduled."""
    return played(log, policy, subjects or {}).memories
