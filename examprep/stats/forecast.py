"""How much falls due on each of the coming days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

AHEAD = 30


@dataclass(frozen=True, slots=True)
class Forecast:
    """Questions `overdue` before today, due `later` than the forecast reaches, and in `days` those
    due today and on each day after it."""

    overdue: int
    days: tuple[int, ...]
    later: int


def forecast(due: Mapping[int, int], today: int) -> Forecast:
    """The next `AHEAD` study days of a learner who has `due[day]` questions due on each day."""
    end = today + AHEAD
    return Forecast(
        overdue=sum(count for day, count in due.items() if day < today),
        days=tuple(due.get(day, 0) for day in range(today, end)),
        later=sum(count for day, count in due.items() if day >= end),
    )
