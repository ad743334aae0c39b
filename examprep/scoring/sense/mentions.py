"""Where a text mentions a quantity, and what it says there."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from examprep.scoring.values.agreement import dimension
from examprep.scoring.values.bounds import BOUND, Bound, limit
from examprep.scoring.values.quantities import quantities
from examprep.scoring.values.rates import alone, measured
from examprep.scoring.words.stops import SENTENCE_END, clause_at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from examprep.scoring.values.quantities import Placed, Quantity

_BOUNDS = re.compile(f"(?:{BOUND.pattern}|控制|保持)+$")


class Mention(NamedTuple):
    """A quantity of a text and where it begins; its clause with a label before it, and with that
    also the clause before it, unless a sentence ends between them; what its clause says before it
    but for bounds, and the quantities next to it there; what the clause limits it to, and whether
    it says nothing else."""

    quantity: Quantity
    start: int
    clause: str
    wider: str
    subject: str
    beside: tuple[Quantity, ...]
    limit: Bound
    bare: bool

    def stands_for(self, word: str) -> bool:
        """Whether a single character before the quantity is short for a word: 盐 for 食盐."""
        return len(self.subject) == 1 and self.subject in word


@lru_cache(maxsize=16)
def by_dimension(text: str) -> Mapping[str, list[Mention]]:
    """The quantities of a folded text and the rates that they make, by what they are one of."""
    found: dict[str, list[Mention]] = {}
    for each in measured(text):
        found.setdefault(dimension(each[2]), []).append(_mention(each, text))
    return found


def _mention(placed: Placed, text: str) -> Mention:
    start, end, quantity = placed
    begin, after = clause_at(start, text)[0], clause_at(end, text)[1]
    ended = not begin or SENTENCE_END.match(text, begin - 1)
    wider = begin if ended else clause_at(begin - 1, text)[0]
    first = wider if text.endswith(":", 0, begin) else begin
    there = alone(text)
    nth = bisect_left(there, (start,))
    before = [
        each for each in there[max(0, nth - 1) : nth] if begin <= each[0] and each[1] <= start
    ]
    behind = [each for each in there[nth : nth + 2] if end <= each[0] and each[1] <= after]
    since = before[0][1] if before else begin
    limited = limit(text, since, start, end, after)
    subject = _subject(since, end, text)
    beside = tuple(each[2] for each in [*before, *behind[:1]])
    bare = first == begin and not _subject(begin, after, text)
    return Mention(
        quantity, start, text[first:after], text[wider:after], subject, beside, limited, bare
    )


@lru_cache(maxsize=16)
def _subject(start: int, end: int, text: str) -> str:
    """What stands there but for quantities, and bounds before them."""
    there = quantities(text)
    said, reached = "", start
    for begin, after, _ in there[bisect_left(there, (start,)) : bisect_left(there, (end,))]:
        if after <= end:
            said, reached = said + text[reached:begin], after
    return _BOUNDS.sub("", said + text[reached:end])
