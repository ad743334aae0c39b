"""Which value is given for which case: 35kV为1.00米, 满一年不满三年的不超过两个月.

Where several points are rows of one table, what tells them apart are numbers themselves.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from math import inf, isclose
from typing import TYPE_CHECKING, NamedTuple

from examprep.scoring.sense.passing import called_wrong, stated
from examprep.scoring.values.agreement import agree, dimension
from examprep.scoring.values.bounds import MOST, Bound, bound
from examprep.scoring.values.rates import alone
from examprep.scoring.values.units import NUMBER_ALONE, WORTHS
from examprep.scoring.words.stops import SENTENCE_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.scoring.values.quantities import Placed, Quantity

_BESIDE = 6
"""So many characters at most stand between the two ends of a range: 满一年、不满三年."""

_APART = re.compile("[的。;!?:]")
_BOUND = re.compile(r"\(不?(?:含|包[含括])[^()]*\)")
"""What only says whether an end of a range belongs to it: 三个月到一年(不含一年)."""
_THEN = re.compile("[^,]{0,8}|[^,]{0,8}(?:[的者时:则]|期间|情况下)[,:][^,]{0,8}")
"""What stands between a case and its value."""


class Bounds(NamedTuple):
    """A quantity with what bounds it, or two that bound a range: 三个月以上不满一年; in units of
    its dimension, months in minutes. `start` and `end` are its place."""

    start: int
    end: int
    dimension: str
    low: float
    high: float
    given: tuple[Quantity, ...]

    def is_as(self, other: Bounds) -> bool:
        """Whether both span the same."""
        return (
            self.dimension == other.dimension
            and isclose(self.low, other.low)
            and isclose(self.high, other.high)
        )

    @property
    def ends(self) -> set[float]:
        """The numbers that bound it."""
        return {self.low, self.high} - {inf, -inf}


@dataclass(frozen=True, slots=True)
class Case:
    """The value that a point gives for a case; `others` are those of the same table, and `telling`
    says whether the only number of the case is in none of them."""

    key: tuple[Bounds, ...]
    value: Bounds
    others: tuple[tuple[Bounds, ...], ...]
    telling: bool

    def is_wrong(self, text: str) -> bool:
        """Whether a folded text gives the case another value, and nowhere the right one."""
        text = _BOUND.sub("", stated(text))
        said = [value for sentence in _sentences(text) for value in self._values(sentence, text)]
        meant = any(value.start not in called_wrong(text) for value in said)
        return meant and not any(self._is_right(value) for value in said)

    def _values(self, row: Sequence[Bounds], text: str) -> Iterator[Bounds]:
        """What a sentence gives right after the case; nothing where values come first."""
        keys = [self.key, *self.others]
        if row[0].dimension == self.value.dimension and not _starts(row, keys):
            return
        for at in range(len(row) - len(self.key)):
            after = at + len(self.key)
            value = row[after]
            if (
                self._is_here(row[at:after])
                and value.dimension == self.value.dimension
                and _THEN.fullmatch(text, row[after - 1].end, value.start)
                and not _starts(row[after:], keys)
            ):
                yield value

    def _is_here(self, row: Sequence[Bounds]) -> bool:
        if all(one.is_as(other) for one, other in zip(row, self.key, strict=True)):
            return True
        said, key = row[0], self.key[0]
        return self.telling and said.dimension == key.dimension and said.ends == key.ends

    def _is_right(self, said: Bounds) -> bool:
        return any(agree(one, other) for one in said.given for other in self.value.given)


def cases(points: Sequence[str]) -> list[Case | None]:
    """The case of each folded point that is a row of a table: that gives a value of one dimension
    for another case than every other row does."""
    rows = [tuple(_bounds(point)) for point in points]
    whole = ";".join(points)
    result: list[Case | None] = []
    for at, row in enumerate(rows):
        like = [*rows[:at], *rows[at + 1 :]] if len(row) > 1 else []
        case = _case(row, [other[:-1] for other in like if _shape(other) == _shape(row)])
        result.append(None if case is None or case.is_wrong(whole) else case)
    return result


def _case(row: tuple[Bounds, ...], others: Sequence[tuple[Bounds, ...]]) -> Case | None:
    """The case of a row beside those of other rows, if there are any and none is the same."""
    key = row[:-1]
    if not others or any(_starts(other, [key]) for other in others):
        return None
    known = set[float]().union(*(span.ends for other in others for span in other))
    telling = len(key) == 1 and len(key[0].ends) == 1 and not key[0].ends & known
    return Case(key, row[-1], tuple(others), telling)


def _shape(row: Sequence[Bounds]) -> list[str]:
    return [span.dimension for span in row]


def _starts(row: Sequence[Bounds], keys: Sequence[tuple[Bounds, ...]]) -> bool:
    """Whether a row begins with one of the keys."""
    return any(
        len(key) <= len(row) and all(one.is_as(other) for one, other in zip(row, key, strict=False))
        for key in keys
    )


@lru_cache(maxsize=16)
def _sentences(text: str) -> tuple[tuple[Bounds, ...], ...]:
    """The bounds of each sentence of a folded text that has any, in a row."""
    ends = [found.start() for found in SENTENCE_END.finditer(text)]
    grouped = groupby(_bounds(text), lambda each: bisect_left(ends, each.start))
    return tuple(tuple(row) for _, row in grouped)


def _bounds(text: str) -> Iterator[Bounds]:
    before: Bounds | None = None
    for placed in alone(text):
        if placed[2].unit == NUMBER_ALONE:  # a step of a sum is no case
            continue
        span = _bounded(placed, text)
        if before and _is_range(before, span, text):
            span = before._replace(end=span.end, high=span.high, given=before.given + span.given)
        elif before:
            yield before
        before = span
    if before:
        yield before


def _is_range(one: Bounds, other: Bounds, text: str) -> bool:
    """Whether the second bounds what the first begins; 以上…不超过 leads to a value instead."""
    between = text[one.end : other.start]
    return (
        one.dimension == other.dimension
        and one.low < other.high
        and one.high == inf
        and other.low == -inf
        and len(between) <= _BESIDE
        and not _APART.search(between)
        and not MOST.search(between)
    )


def _bounded(placed: Placed, text: str) -> Bounds:
    start, end, quantity = placed
    worth, is_bound = WORTHS.get(quantity.unit, 1), bound(start, end, text)
    low = -inf if is_bound is Bound.MOST else quantity.low * worth
    high = inf if is_bound is Bound.LEAST else quantity.high * worth
    return Bounds(start, end, dimension(quantity), low, high, (quantity,))
