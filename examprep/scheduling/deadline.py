"""Scheduling towards an exam on a known day.

What is not due again before the exam would go into it without having been seen for weeks, and what
is simply pulled before it piles up on its eve. So whatever would cross the exam gets one last pass
on the least busy of the final days, and once it is through it stays away until after the exam.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.scheduling.balance import Load

WINDOW = 14
"""How many days before the exam the last passes are spread over, where there is time enough."""

LEAD = 6
"""How many days before those the last new question is asked: SM-2 and FSRS need that long to bring
it back twice."""


@dataclass(frozen=True, slots=True)
class Exam:
    """An exam on study day `day` in `subject`, empty for all of them; `since` is the study day
    from which on it is planned for."""

    subject: str
    day: int
    since: int

    @property
    def window(self) -> range:
        """The days of the last passes: the final 14, or the last quarter of a shorter time."""
        return range(self.day - max(1, min(WINDOW, (self.day - self.since) // 4)), self.day)

    @property
    def last_new(self) -> int:
        """The last day for new questions: 6 days before the window, less if time is short."""
        return self.window.start - max(1, min(LEAD, (self.day - self.since) // 10))


def exam_of(exams: Iterable[Exam], subject: str, today: int) -> Exam | None:
    """The exam that a question of `subject` is learned for: still ahead, of its own subject
    rather than of all, and the one kept last."""
    ahead = [exam for exam in exams if today < exam.day and exam.subject in {"", subject}]
    return max(reversed(ahead), key=lambda exam: exam.subject == subject, default=None)


def before_exam(exam: Exam, passed: bool, due: int, today: int, load: Load) -> int:
    """Where the next review goes of a question answered `today`, that would be `due`.

    What would cross the exam gets its last pass on the least loaded day of the window. Passed
    within the window, it has had it, and goes to the least loaded of as many days after the exam;
    failed there, it comes back on the next day. Anything else stays where it is.
    """
    if today in exam.window and not passed:
        return today + 1
    if due < exam.day:
        return due
    if today in exam.window:
        return max(due, least_loaded(range(exam.day + 1, exam.day + 1 + len(exam.window)), load))
    return last_pass(exam, today + 1, load)


def last_pass(exam: Exam, earliest: int, load: Load) -> int:
    """The day of a last pass, `earliest` or later: the least loaded of the window, and of several
    the latest. `earliest` is before the exam."""
    return least_loaded(range(max(exam.window.start, earliest), exam.day), load)


def least_loaded(days: range, load: Load) -> int:
    """The least loaded of some days, and of several the latest."""
    busy = load(days)
    return min(days, key=lambda day: (busy.get(day, 0), -day))


def quota(exam: Exam, today: int, unseen: int) -> int:
    """How many of so many unseen questions `today` brings, so that none is left for too late."""
    days = exam.last_new - today + 1
    return -(-unseen // days) if days > 0 else 0
