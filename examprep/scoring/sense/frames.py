"""Two things set in each other's places: 先乙再甲 for 先甲再乙, 由乙改为甲 for 由甲改为乙."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_THING = "[^,。;!?、:]{1,12}"
_ORDER = re.compile(f"先({_THING}?),?(?:然后|之后|再|后|才)({_THING})")
_FRAMES = (
    _ORDER,
    re.compile(f"[由从]({_THING}?),?(?:改为|改成|转为|变为|转向|到|至)({_THING})"),
    re.compile(
        f"[把将]({_THING}?),?(?:[\u4e00-\u9fff](?:[入到进成给在至]|[改换转]为)|交与)({_THING})"
    ),
    re.compile(f"(?:宁可?|宁愿)({_THING}?),?(?:勿|也?不|莫)({_THING})"),
    re.compile(f"({_THING}?)(?:减去|除以)({_THING})"),
    re.compile(
        "(?<![不使采作])用([^,。;!?、:]{2})[^,。;!?、:]{1,8}([^,。;!?、:]{2})(?=[,。;!?、:]|$)"
    ),
)
"""Words that set two things in their places; the last is 用甲…乙, as in 用湿布擦拭台面."""
_THAN = re.compile(f"({_THING}?)(?<![相对])比(?![例较如赛重值])({_THING})")
"""What sets them in places that only the word after them tells: 甲比乙慢."""
_AFTER = re.compile(f"({_THING}?)(?:之后|以后|后),?(?:再|才|就)?({_THING})")
_PLAIN = "(?:(?![没未不别])[^,。;!?、:]){1,12}"
_BEFORE = re.compile(f"({_PLAIN}?)(?:之前|以前|前),?(?:先|[要应]先?)?({_PLAIN})")
"""What else says which of two things is first: the one named first, or the other, of which 没…之前
不… says the contrary."""
_WITHIN = re.compile("[中里内上下]$")
"""What a thing that something is put into ends with, and is no part of it."""

ENOUGH = 2
"""So many characters of what tells a thing are the thing, or all of fewer."""


@dataclass(frozen=True, slots=True)
class Placing:
    """What tells two things from each other, in the places that a `frame` sets them in; `last` is
    what must follow where the frame says nothing without it."""

    frame: re.Pattern[str]
    first: frozenset[str]
    second: frozenset[str]
    last: str = ""

    def is_turned(self, text: str) -> bool:
        """Whether a folded text sets each where the other belongs, and nowhere both where they do:
        连接时先甲后乙，拆除时先乙后甲."""
        first, second = self.first, self.second
        return self._sets(second, first, text) and not self._sets(first, second, text)

    def _sets(self, first: frozenset[str], second: frozenset[str], text: str) -> bool:
        """Whether what tells one thing stands in the first place of the frame, and what tells the
        other in the second."""
        orders = [(first, second, self.frame)]
        if self.frame is _ORDER:
            orders += [(first, second, _AFTER), (second, first, _BEFORE)]
        return any(
            _moved(one, found[2], found[1]) and _moved(other, found[1], found[2])
            for one, other, frame in orders
            for found in frame.finditer(text)
            if found[2].endswith(self.last)
        )


def placings(item: str, point: str = "") -> tuple[Placing, ...]:
    """All that an item sets in places, or its point does with what stands in it; of the second
    thing no more than a character beyond the length of the first."""
    return tuple(dict.fromkeys(_placings(item, point)))


def _placings(item: str, point: str) -> Iterator[Placing]:
    for frame in [*_FRAMES, _THAN]:
        across = (each for each in frame.finditer(point) if each[1] in item or each[2] in item)
        for found in (*frame.finditer(item), *across):
            one, other = found[1], _WITHIN.sub("", found[2][: len(found[1]) + 1])
            first, second = frozenset(one) - {*other}, frozenset(other) - {*one}
            if first and second:
                yield Placing(frame, first, second, found[2][-1] if frame is _THAN else "")


def _moved(told: frozenset[str], here: str, there: str) -> bool:
    """Whether what tells a thing stands there rather than here: enough of it, or nothing else."""
    moved = len(told & ({*there} - {*here}))
    alone = {*_WITHIN.sub("", there)} <= told
    return moved >= max(1, len(told & {*here})) and (alone or moved >= min(ENOUGH, len(told)))
