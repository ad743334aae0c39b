"""How the time of a sitting runs, whatever the clock on the wall does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.paper import Clock

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Spent:
    """The `seconds` of a sitting that were used up by the moment `at`."""

    seconds: float
    at: datetime


def advanced(spent: Spent, now: datetime, running: float, clock: Clock) -> Spent:
    """What is used up `now`, when the program ran for `running` seconds since `spent.at` by a clock
    that never goes back.

    A clock that pauses counts those alone. One that goes on counts the time on the wall where that
    is more: the program was ended, or the machine asleep. A wall clock that was set back gives no
    time back, and what passes from then on counts by it again.
    """
    away = (now - spent.at).total_seconds() if clock is Clock.GOES_ON else 0.0
    return Spent(spent.seconds + max(running, away), now)


def left(spent: Spent, minutes: int) -> float:
    """The seconds that are left of so many minutes, 0 once they are over."""
    return max(0.0, minutes * 60 - spent.seconds)
