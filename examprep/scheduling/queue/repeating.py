"""What went badly today and comes back today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.scheduling.grades import REPEAT_BELOW

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.scheduling.queue.cards import Answered


def to_repeat(answered: Iterable[Answered]) -> list[str]:
    """Questions whose latest grade today is below 4 (SM-2, step 7), longest waiting first."""
    latest: dict[str, int] = {}
    for review in answered:
        if review.how.daily:
            latest.pop(review.question, None)
            latest[review.question] = review.grade
    return [question for question, grade in latest.items() if grade < REPEAT_BELOW]
