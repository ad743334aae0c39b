"""Moving a review by a day or a few, so that no day has too many.

A review may move by 5 % of its interval, at least one day and at most three either way; intervals
below four days stay where they are. It goes to the least loaded of those days, to the nearest of
several, and of two equally near ones to the one that the question and the day draw. What a day's
load is follows from the log alone, so that replaying it moves every review to the same day again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Load = Callable[[range], Mapping[int, int]]
    """How many reviews each day of a range has; days without any may be missing."""

SHARE = 0.05
MOST = 3
SHORTEST = 4


def tolerance(interval: int) -> int:
    """By how many days a review `interval` days away may be moved either way."""
    if interval < SHORTEST:
        return 0
    return min(MOST, max(1, round(SHARE * interval)))


def balanced(question: str, interval: int, today: int, load: Load, before: int | None) -> int:
    """The day for a review that is planned `interval` days after `today`.

    It is never today or earlier, and earlier than the day `before` where one is given.
    """
    ideal, slack = today + interval, tolerance(interval)
    if not slack:
        return ideal
    latest = ideal + slack if before is None else min(ideal + slack, before - 1)
    days = range(ideal - slack, latest + 1)
    busy = load(days)
    side = 1 if crc32(f"{question} {today}".encode()) & 1 else -1
    return min(days, key=lambda day: (busy.get(day, 0), abs(day - ideal), side * (day - ideal)))
