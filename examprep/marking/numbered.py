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

from examprep.importing.keys import grouped

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_HEADING = re.compile(
    r"\s*(?P<before>第|题|[(（【\[]|Q)?\s*(?P<number>\d{1,3})\s*"
    r"(?P<after>题|[)）】\]]|、|[.．:：](?!\d)|[.．:：](?=1[.．、)）]\D)|(?=\s*$))[.．、:：]?\s*",
    re.IGNORECASE,
)
_DECIMAL = re.compile(r"\s*(?P<number>\d{1,3})[.．](?=\d)")
"""What may be a heading with a figure behind it, and as well a decimal number."""
_KEYS = re.compile(
    r"\s*(?:\d{1,3}(?:\s*[-—–~～至]\s*\d{1,3})?\s*[.．、:：)）]?\s*[(（]?"
    r"(?:[A-Ka-kＡ-Ｋ]+|[√×✓✗对错TF]+)[)）]?[\s,，;；、]*){2,}"
    r"|\s*\d{1,3}\s*[-—–~～至]\s*\d{1,3}\s*[.．、:：)）]?\s*[A-Ka-kＡ-Ｋ√×✓✗对错TF\s]+"
)
"""A line of nothing but keys: 1.A 2.B, 1-5 ABCDA."""
_WIDTHS = str.maketrans("（）．：【】", "().:[]")

LISTED = 0.4
"""What a line weighs that stands right below the number before it, as items of a list do: two of
them are less than a heading."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """The answers by number, and the numbers that stand more than once as a heading could, or only
    as part of a decimal number: what is under them may belong to another answer."""

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
    """The answers in `lines` to the items with the `numbers` of a paper. A line of nothing but keys
    has one for each; what stands before the first heading may have others, in an order of its own.
    """
    return _numbered(list(_spread(lines)), set(numbers), _HEADING)


def _numbered(lines: Sequence[str], numbers: set[int], heading: re.Pattern[str]) -> Numbered:
    styles = [_weighed(found) for found in _by_style(lines, numbers, heading).values()]
    climbs = [(climb(found), found) for found in styles]
    chosen, found = max(climbs, key=lambda each: _weight(each[0]), default=([], []))
    if not chosen:
        return Numbered({}) if heading is _DECIMAL else _numbered(lines, numbers, _DECIMAL)
    ends = [*(each.at for each in chosen), len(lines)][1:]
    alone = Counter(each.number for each in found if each.weight == 1)
    here = {
        each.number: "\n".join([each.rest, *lines[each.at + 1 : end]]).strip()
        for each, end in zip(chosen, ends, strict=True)
    }
    before = _numbered(lines[: chosen[0].at], numbers - here.keys(), heading)
    answers = {**before.answers, **here}
    unclear = {each.number for each in chosen if alone[each.number] > 1} | {
        int(decimal["number"])
        for line in lines[chosen[0].at :]
        if (decimal := _DECIMAL.match(line)) and int(decimal["number"]) in numbers - answers.keys()
    }
    return Numbered(answers, tuple(sorted(unclear.union(before.unclear))))


def _spread(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        counts = grouped(line) if _KEYS.fullmatch(line) else []
        if len(counts) == 1:
            yield from (f"{number}. {key}" for number, key in counts[0].items())
        else:
            yield line


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


def _by_style(
    lines: Sequence[str], numbers: Collection[int], heading: re.Pattern[str]
) -> dict[str, list[Heading]]:
    styles: dict[str, list[Heading]] = {}
    for style, found in _headings(lines, heading):
        if found.number in numbers:
            styles.setdefault(style, []).append(found)
    return styles


def _headings(lines: Sequence[str], heading: re.Pattern[str]) -> Iterator[tuple[str, Heading]]:
    for at, line in enumerate(lines):
        rest, weight = line, 1.0
        while found := heading.match(rest):
            around = found.groupdict("")
            style = f"{around.get('before')} {around.get('after')}".translate(_WIDTHS).lower()
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
