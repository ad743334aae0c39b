"""A memory rebuilt from the review log, which is the truth; stored states are a cache of this."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from examprep.scheduling.how import How

Memory = TypeVar("Memory")


@dataclass(frozen=True, slots=True)
class Event:
    """One review of one question, as far as a schedule is concerned."""

    study_day: int
    grade: int
    how: How


def replay(
    events: Iterable[Event], review: Callable[[Memory, int, int], Memory], fresh: Memory
) -> Memory:
    """The memory that `review` makes of `fresh` through `events` in the order of the log.

    `review` is a scheduler's own function of memory, grade and study day, such as `sm2.review`.
    """
    memory = fresh
    for event in events:
        if event.how.moves:
            memory = review(memory, event.grade, event.study_day)
    return memory
