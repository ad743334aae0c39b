"""How often and how fast: 每天两次, 100次/分 and 每小时60公里 are one quantity each."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.scoring.values.quantities import quantities
from examprep.scoring.values.units import CLOCK, DATE, PERIOD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.scoring.values.quantities import Placed

NEAR = 12
"""So many characters at most stand between 每天 and 两次 where they are one rate."""

_STOP = re.compile("[,。;!?、:]")


def measured(text: str) -> list[Placed]:
    """The quantities of a folded text and the rates that they make."""
    return [*quantities(text), *(rate for *_, rate in _rates(text))]


@lru_cache(maxsize=16)
def alone(text: str) -> list[Placed]:
    """The quantities of a folded text in order, those of a rate only together."""
    rates = list(_rates(text))
    parts = {part for *both, _ in rates for part in both}
    return sorted(
        [each for each in quantities(text) if each not in parts] + [each[2] for each in rates]
    )


def _rates(text: str) -> Iterator[tuple[Placed, Placed, Placed]]:
    """How often, how much, and both as one: what is so much a day."""
    for one, other in pairwise(quantities(text)):
        gap = text[one[1] : other[0]]
        slashed = other[2].unit == PERIOD and not gap
        if (slashed or one[2].unit == PERIOD) and len(gap) <= NEAR and not _STOP.search(gap):
            often, much = (other, one) if slashed else (one, other)
            # In 每0天 nothing is done.
            if much[2].unit not in {PERIOD, DATE, CLOCK} and often[2].low:
                yield often, much, (one[0], other[1], much[2].per(often[2]))
