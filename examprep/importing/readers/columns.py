"""Lines that go on in the next, told by where they end on the page.

Without the page a line in mid-sentence is known to be wrapped by its length alone. In columns of
a paper it is no longer than a heading, and only the end of the column tells.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from examprep.importing.prose import goes_on

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ROOM = 2
"""Fewer characters than these are free at the end of a line that was wrapped: a word that must not
begin with a comma is taken along."""
_GUTTER = 4
"""Characters between two columns, at most; and by which the margins of a page may differ."""
_SPREAD = 1.3
"""How much wider than others the characters of a line are that is set in cells, or spread out."""


@dataclass(frozen=True, slots=True)
class Line:
    """A written line of a page and its edges, in points from the left and the foot of the page."""

    text: str
    left: float
    right: float
    foot: float

    @property
    def size(self) -> float:
        """The width of one Chinese character."""
        wide = sum(unicodedata.east_asian_width(char) in "WFA" for char in self.text)
        return 2 * (self.right - self.left) / (len(self.text) + wide)


def wrapped(lines: Sequence[Line], width: float) -> frozenset[int]:
    """The lines, counted from 0, of a page `width` points wide that go on in the next."""
    lefts = sorted(line.left for line in lines)
    limits = [*lefts, width - lefts[0]] if lefts else []
    full = {at for column in _columns(lines) for at in _full(column, lines, limits)}
    return frozenset(
        at
        for at, (line, following) in enumerate(pairwise(lines))
        if at in full and goes_on(line.text, following.text)
    )


def _full(column: list[int], lines: Sequence[Line], limits: list[float]) -> Iterator[int]:
    """The lines of a column that reach its end, where it has no more room beside it than there is
    between columns. `limits` are where lines begin, in order, and the margin of the page."""
    border = max(lines[at].right for at in column)
    size = median(lines[at].size for at in column)
    limit = limits[bisect_right(limits, border, hi=len(limits) - 1)]
    if limit - border <= _GUTTER * size:
        for at in column:
            if lines[at].right > border - _ROOM * size and lines[at].size < _SPREAD * size:
                yield at


def _columns(lines: Sequence[Line]) -> Iterator[list[int]]:
    """The lines column by column: within one, each stands below the last."""
    column: list[int] = []
    for at, line in enumerate(lines):
        if column and line.foot > lines[column[-1]].foot + line.size:
            yield column
            column = []
        column.append(at)
    if column:
        yield column
