"""Study days: what was done on each, and how many in a row."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from examprep.stats.answers import Answer


@dataclass(frozen=True, slots=True)
class Day:
    """The answers of a study day, and the seconds that those of them took which were timed."""

    answers: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Streak:
    """Study days in a row: up to now, and at best; `days` is how many there were in all."""

    current: int
    longest: int
    days: int


@dataclass(frozen=True, slots=True)
class Time:
    """Seconds spent in all and in the middle answer, over the `answers` that were timed."""

    seconds: float
    answers: int
    median: float | None


def by_day(answers: Iterable[Answer]) -> dict[int, Day]:
    """What was done on each study day on which anything was."""
    counts: defaultdict[int, int] = defaultdict(int)
    seconds: defaultdict[int, float] = defaultdict(float)
    for answer in answers:
        counts[answer.day] += 1
        seconds[answer.day] += answer.seconds or 0.0
    return {day: Day(counts[day], seconds[day]) for day in sorted(counts)}


def streak(days: Collection[int], today: int) -> Streak:
    """The streak of study `days`; a day that is not over yet does not break it."""
    runs: list[list[int]] = []
    for day in sorted(set(days)):
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    # Whoever flies west over the date line has already answered tomorrow.
    current = len(runs[-1]) if runs and runs[-1][-1] >= today - 1 else 0
    return Streak(current, max(map(len, runs), default=0), sum(map(len, runs)))


def time(answers: Iterable[Answer]) -> Time:
    """The time that answers took."""
    timed = [answer.seconds for answer in answers if answer.seconds is not None]
    return Time(sum(timed), len(timed), median(timed) if timed else None)


def window(days: Mapping[int, Day], first: int, last: int) -> tuple[tuple[int, Day], ...]:
    """Every study day from `first` to `last`, those with nothing among them."""
    return tuple((day, days.get(day, Day())) for day in range(first, last + 1))
