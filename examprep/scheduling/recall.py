"""How likely a question is to be recalled on some day: the forgetting curve of FSRS-6.

SM-2 predicts no recall, so it is FSRS with its default weights that is asked, whichever of the two
sets the dates: the reviews of the log are played through it (`fsrs.review`), and the curve is read
off what comes out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from examprep.scheduling.fsrs import Memory

DECAY = 0.1542
"""The last of the default weights, w20."""

FACTOR = 0.9 ** (-1 / DECAY) - 1
"""So that recall is 90 % when as many days have passed as the stability has."""


def retrievability(memory: Memory, day: int) -> float:
    """The chance from 0 to 1 that an item is recalled on study day `day`.

    R(t, S) = (1 + FACTOR · t / S) ^ -DECAY, t days after the last review. An item never reviewed
    is not recalled; a day before the last review counts as the day of it.
    """
    if memory.reviewed is None:
        return 0.0
    elapsed = max(0, day - memory.reviewed)
    return float((1 + FACTOR * elapsed / memory.stability) ** -DECAY)
