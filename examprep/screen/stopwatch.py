"""Time spent on a question: from key to key, a pause counted only so far."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Stopwatch:
    """Counts the seconds between touches, each stretch at most `cap` of them; `clock` tells time.

    Who goes to the kettle has not been thinking all the while.
    """

    def __init__(self, cap: float, clock: Callable[[], float] = monotonic) -> None:
        self.seconds = 0.0
        self._cap = cap
        self._clock = clock
        self._last = clock()

    def touch(self) -> None:
        """Count up to now."""
        now = self._clock()
        self.seconds += min(now - self._last, self._cap)
        self._last = now
