"""One candidate's answers in running text, each under the number of its question.

A heading is a line that begins with the number of an item: 第3题, 3. 3、 3） （3） … Answers hold
numbered lists of their own, so headings are told from items of lists by what they do together: of
the lines written in one style, those are headings that climb through the paper's numbers with the
most weight, and a line right below the number before it weighs less than one that stands alone.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_HEADING = re.compile(
    r"\s*(?P<before>第|题|[(（【\[]|Q)?\s*(?P<number>\d{1,3})\s*"
    r"(?P<after>题|[)）】\]]|、|[.．:：](?!\d)|[.．:：](?=1[.．、)）]\D)|(?=\s*$))[.．、:：]?\s*",
    re.IGNORECASE,
)
_WIDTHS = str.maketrans("（）．：【】", "().:[]")

LISTED = 0.4
"""What a line weighs that stands right below the number before it, as items of a list do: two of
them are less than a heading."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """The answers by number, and the numbers that stand more than once as a heading could: what is
    under them may belong to another answer."""

    answers: dict[int, str]
    unclear: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A line `at` its index that may be the heading of item `number`; `rest` follows the number,
    `weight` is how much it looks like one."""

    number: int
    at: int
    rest: str
    weight: float


def numbered(lines: Sequence[str], numbers: Collection[int]) -> Numbered:
    """The answers in `lines` to the items with the `numbers` of a paper."""
    styles = [_weighed(found) for found in _by_style(lines, numbers).values()]
    climbs = [(climb(found), found) for found in styles]
    chosen, found = max(climbs, key=lambda each: _weight(each[0]), default=([], []))
    ends = [*(heading.at for heading in chosen), len(lines)][1:]
    alone = Counter(heading.number for heading in found if heading.weight == 1)
    return Numbered(
        {
            heading.number: "\n".join([heading.rest, *lines[heading.at + 1 : end]]).strip()
            for heading, end in zip(chosen, ends, strict=True)
        },
        tuple(heading.number for heading in chosen if alone[heading.number] > 1),
    )


def climb(found: Sequence[Heading]) -> list[Heading]:
    """The headings of most weight whose numbers rise; of equals, those that come first."""
    # The best way to end with each number, in the order of the ends: cost is linear in `found`.
    ways: dict[int, tuple[float, list[Heading]]] = {}
    for heading in found:
        lower = (way for number, way in ways.items() if number < heading.number)
        weight, before = max(lower, key=itemgetter(0), default=(0.0, []))
        weight += heading.weight
        if heading.number not in ways or weight > ways[heading.number][0]:
            ways.pop(heading.number, None)
            ways[heading.number] = weight, [*before, heading]
    return max(ways.values(), key=itemgetter(0), default=(0.0, []))[1]


def _weight(way: Sequence[Heading]) -> float:
    return sum(heading.weight for heading in way)


def _by_style(lines: Sequence[str], numbers: Collection[int]) -> dict[str, list[Heading]]:
    styles: dict[str, list[Heading]] = {}
    for style, heading in _headings(lines):
        if heading.number in numbers:
            styles.setdefault(style, []).append(heading)
    return styles


def _headings(lines: Sequence[str]) -> Iterator[tuple[str, Heading]]:
    for at, line in enumerate(lines):
        rest, weight = line, 1.0
        while found := _HEADING.match(rest):
            style = f"{found['before'] or ''} {found['after']}".translate(_WIDTHS).lower()
            rest = rest[found.end() :]
            yield style, Heading(int(found["number"]), at, rest, weight)
            weight = 0.0  # 14. 1. 道歉: the heading is followed by the first of a list


def _weighed(found: Sequence[Heading]) -> list[Heading]:
    places = {(heading.at, heading.number) for heading in found}
    return [
        replace(heading, weight=min(heading.weight, LISTED))
        if (heading.at - 1, heading.number - 1) in places
        else heading
        for heading in found
    ]
