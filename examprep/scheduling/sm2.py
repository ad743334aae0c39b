"""SM-2 as published: P. A. Woźniak, "Application of a computer to improve the results obtained
in working with the SuperMemo method", 1990 (super-memory.com/english/ol/sm2.htm).

The text of the algorithm is followed to the letter where programs in circulation differ:

- step 5, EF' = EF + (0.1 - (5 - q)(0.08 + (5 - q) 0.02)), never below 1.3, before step 3 uses it;
- step 3, I(1) = 1, I(2) = 6, I(n) = I(n-1) · EF', a fraction rounded up;
- step 6, a grade below 3 starts over from I(1) and leaves the E-Factor unchanged.

One thing is added: an interval ends at `LONGEST`. The text has no end, the calendar has.

The E-Factor is kept in integer hundredths, which all of its values are. Binary floats are not
enough: 50 · 3.00 comes out a little above 150, and rounding up makes it 151.
"""

from __future__ import annotations

from dataclasses import dataclass

from examprep.scheduling.grades import PASS, checked

NAME = "sm2"
VERSION = "1990-text-2"

LOWEST_EASE = 130
EASE_CHANGE = {5: 10, 4: 0, 3: -14}
FIRST_INTERVALS = {1: 1, 2: 6}
LONGEST = 36_500
"""Days, about a hundred years: where FSRS and Anki stop too."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What SM-2 knows of one item.

    `ease` is the E-Factor in hundredths; `interval` and `due` count study days; `repetitions` are
    passes since the last failure; `lapses` are failures of an item that had been passed.
    """

    ease: int = 250
    interval: int = 0
    repetitions: int = 0
    lapses: int = 0
    due: int | None = None


def review(memory: Memory, grade: int, today: int) -> Memory:
    """The memory after an answer graded 0-5 on study day `today`.

    The next interval counts from `today`, so a late review is never due again at once. Failing an
    item that is not learned (new, or failed the last time) is no lapse: nothing was forgotten.
    Raises ValueError for anything but an integer from 0 to 5.
    """
    if checked(grade) < PASS:
        lapses = memory.lapses + (memory.repetitions > 0)
        return Memory(memory.ease, 1, 0, lapses, today + 1)
    ease = max(LOWEST_EASE, memory.ease + EASE_CHANGE[grade])
    repetitions = memory.repetitions + 1
    interval = FIRST_INTERVALS.get(repetitions) or min(LONGEST, -(-memory.interval * ease // 100))
    return Memory(ease, interval, repetitions, memory.lapses, today + interval)
