"""Memories rebuilt from the review log, which is the truth; stored states are a cache of this."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.scheduling.how import How
    from examprep.scheduling.schedulers import Memory, Scheduler


@dataclass(frozen=True, slots=True)
class Event:
    """One review, as far as a schedule is concerned."""

    question: str
    study_day: int
    grade: int
    how: How


def replay(events: Iterable[Event], scheduler: Scheduler) -> dict[str, Memory]:
    """The memory of every question that `events`, in the order of the log, have scheduled."""
    memories: dict[str, Memory] = {}
    for event in events:
        if event.how.moves:
            memory = memories.get(event.question, scheduler.fresh)
            memories[event.question] = scheduler.review(memory, event.grade, event.study_day)
    return memories
