"""What a section's heading promises of its questions, and whether it holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_COUNT = re.compile(r"(?:共|计)?\s*(?<![第\d])(?<!第 )(\d+)\s*(?:道|个)?(?:小)?题(?!\s*\d*\s*分)")
_RANGE = re.compile(
    r"第?\s*(?P<first>\d+)\s*小?题?\s*[-—–－~～至到]+\s*第?\s*(?P<last>\d+)\s*小?题"
)
"""The numbers of the first question and the last: 第7题～第9题, 11-20题."""
_EACH = re.compile(
    r"每(?:小)?题\s*(?:各)?\s*(\d+(?:\.\d+)?)\s*分|(?:小)?题各?\s*(\d+(?:\.\d+)?)\s*分"
)
_EACH_BLANK = re.compile(r"每(?:个)?空\s*(?:格)?\s*(\d+(?:\.\d+)?)\s*分")
_TOTAL = re.compile(
    r"(?:共|计|满分|题[，,])\s*(\d+(?:\.\d+)?)\s*分"
    r"|^\W*(?:本[大小]?题)?(\d+)分\W*$|\((\d+(?:\.\d+)?)分\*"
)


@dataclass(frozen=True, slots=True)
class Promise:
    """What a heading says: how many questions, marks for each, for all and for each blank; None:
    not said."""

    count: int | None
    each: float | None
    total: float | None
    blank: float | None = None

    @property
    def expected(self) -> int | None:
        """How many questions there must be: as counted, or all marks divided by those of one."""
        if self.count is not None:
            return self.count
        if self.each and self.total and self.total % self.each == 0:
            return int(self.total / self.each)
        return None


def promise(note: str) -> Promise:
    """Read a heading's remarks, such as 本大题共5小题，每小题6分，共30分."""
    each, total, blank = (pattern.search(note) for pattern in (_EACH, _TOTAL, _EACH_BLANK))
    return Promise(
        _count(note),
        float(each[1] or each[2]) if each else None,
        float(next(filter(None, total.groups()))) if total else None,
        float(blank[1]) if blank else None,
    )


def _count(note: str) -> int | None:
    """How many questions a heading names or counts."""
    named = _RANGE.search(note)
    if named and int(named["first"]) <= int(named["last"]):
        return int(named["last"]) - int(named["first"]) + 1
    count = _COUNT.search(note)
    return int(count[1]) if count else None


def gaps(numbers: Sequence[int]) -> Iterator[int]:
    """The numbers left out of a count that otherwise goes up by one."""
    for before, after in pairwise(numbers):
        yield from range(before + 1, after)


def ranges(numbers: Sequence[int]) -> Iterator[str]:
    """Numbers that go up, for a person: three and more in a row as 4–13."""
    row: list[int] = []
    for number in [*numbers, 0]:
        if row and number != row[-1] + 1:
            yield from [f"{row[0]}–{row[-1]}"] if len(row) > 2 else map(str, row)
            row = []
        row.append(number)
