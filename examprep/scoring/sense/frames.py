"""Two things set in each other's places: 先乙再甲 for 先甲再乙, 由乙改为甲 for 由甲改为乙."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_THING = "[^,。;!?、:]{1,12}"
_FRAMES = [
    re.compile(f"(?:{first})({_THING}?),?(?:{second})({_THING})")
    for first, second in (
        ("先", "然后|之后|再|后|才"),
        ("由|从", "改为|改成|转为|变为|转向|到|至"),
        ("把|将", "[\u4e00-\u9fff](?:[入到进成给在至]|[改换转]为)|交与"),
        ("宁可?|宁愿", "勿|也?不|莫"),
    )
] + [
    re.compile(f"({_THING}?)(?:减去|除以)({_THING})"),
    re.compile(
        "(?<![不使采作])用([^,。;!?、:]{2})[^,。;!?、:]{1,8}([^,。;!?、:]{2})(?=[,。;!?、:]|$)"
    ),
]
"""Words that set two things in their places; the last is 用甲…乙, as in 用湿布擦拭台面."""
_THAN = re.compile(f"({_THING}?)(?<![相对])比(?![例较如赛重值])({_THING})")
"""What sets them in places that only the word after them tells: 甲比乙慢."""
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

    def is_changed(self, text: str) -> bool:
        """Whether a folded text sets each where the other belongs."""
        return any(
            _moved(self.first, found[1], found[2]) and _moved(self.second, found[2], found[1])
            for found in self.frame.finditer(text)
            if found[2].endswith(self.last)
        )


def placings(item: str) -> tuple[Placing, ...]:
    """All that an item sets in places; of the second thing no more than a character beyond the
    length of the first."""
    return tuple(_placings(item))


def _placings(item: str) -> Iterator[Placing]:
    for frame in [*_FRAMES, _THAN]:
        for found in frame.finditer(item):
            one, other = found[1], _WITHIN.sub("", found[2][: len(found[1]) + 1])
            first, second = frozenset(one) - {*other}, frozenset(other) - {*one}
            if first and second:
                yield Placing(frame, first, second, found[2][-1] if frame is _THAN else "")


def _moved(told: frozenset[str], here: str, there: str) -> bool:
    """Whether what tells a thing stands there rather than here: enough of it, or nothing else."""
    moved = len(told & ({*there} - {*here}))
    alone = {*_WITHIN.sub("", there)} <= told
    return moved >= max(1, len(told & {*here})) and (alone or moved >= min(ENOUGH, len(told)))
