"""Which questions never asked before a day brings."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from examprep.scheduling.deadline import quota

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from examprep.scheduling.deadline import Exam

    ExamOf = Callable[[str], Exam | None]
    """The exam that a question is learned for on the day."""


def newcomers(
    unseen: Sequence[str], begun: Iterable[str], today: int, per_day: int, exam_of: ExamOf
) -> list[str]:
    """The questions of `unseen` that `today` still brings, in their order; `begun` are those that
    it has brought already.

    Each exam has the quota of its plan. Questions that no exam is planned for share `per_day`.
    """
    waiting: defaultdict[Exam | None, list[str]] = defaultdict(list)
    for question in unseen:
        waiting[exam_of(question)].append(question)
    done = [exam_of(question) for question in begun]
    chosen = {
        question
        for exam, names in waiting.items()
        for question in names[: _left(exam, today, per_day, len(names), done.count(exam))]
    }
    return [question for question in unseen if question in chosen]


def _left(exam: Exam | None, today: int, per_day: int, waiting: int, done: int) -> int:
    whole = quota(exam, today, waiting + done) if exam else per_day
    return max(0, whole - done)
