"""How dates come about: a scheduler's interval, moved a little by balancing, held by an exam."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from examprep.scheduling.balance import balanced
from examprep.scheduling.deadline import before_exam
from examprep.scheduling.grades import PASS

if TYPE_CHECKING:
    from examprep.scheduling.balance import Load
    from examprep.scheduling.deadline import Exam
    from examprep.scheduling.schedulers import Memory, Scheduler


@dataclass(frozen=True, slots=True)
class Policy:
    """A scheduler, and whether its dates are balanced.

    Only `due` is ever moved. The interval in a memory is the scheduler's own, and the next one
    grows out of that: SM-2 goes through its published intervals wherever the reviews are put.
    """

    scheduler: Scheduler
    balance: bool = False

    @property
    def version(self) -> str:
        """A text that is another one whenever the same log would give other dates."""
        return f"{self.scheduler.version} balanced-1" if self.balance else self.scheduler.version

    def review(
        self, memory: Memory, grade: int, question: str, today: int, exam: Exam | None, load: Load
    ) -> Memory:
        """The memory of `question` after a grade 0-5 on study day `today`.

        `exam` is the one it is learned for, if any; `load` tells how many reviews of other
        questions a day has. Raises ValueError for anything but a grade.
        """
        moved = self.scheduler.review(memory, grade, today)
        ideal = today + moved.interval
        due = before_exam(exam, grade >= PASS, ideal, today, load) if exam else ideal
        if self.balance and due == ideal and not (exam and due >= exam.day):
            before = exam.day if exam else None
            due = balanced(question, moved.interval, today, load, before)
        return replace(moved, due=due)
