"""Two things set in each other's places: 先乙再甲 for 先甲再乙, 由乙改为甲 for 由甲改为乙."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FRAMES = [
    re.compile(f"(?:{first})([^,。;!?、:]{{1,12}}?),?(?:{second})([^,。;!?、:]{{1,12}})")
    for first, second in (
        ("先", "然后|之后|再|后|才"),
        ("由|从", "改为|改成|转为|变为|转向|到|至"),
        ("把|将", "倒入|放入|加入|装入|移到|改为|改成|换成|交给|转给"),
        ("宁可?|宁愿", "勿|也?不|莫"),
    )
]
"""Words that set two things in their places."""


@dataclass(frozen=True, slots=True)
class Places:
    """Two things, as an item says them, in the places that a `frame` sets them in."""

    frame: re.Pattern[str]
    first: str
    second: str

    def are_changed(self, text: str) -> bool:
        """Whether a folded text sets each where the other belongs."""
        return any(
            _moved(self.first, found[1], found[2]) and _moved(self.second, found[2], found[1])
            for found in self.frame.finditer(text)
        )


def places(item: str) -> tuple[Places, ...]:
    """All that an item sets in places; of the second thing as much as the first is long."""
    return tuple(_places(item))


def _places(item: str) -> Iterator[Places]:
    for frame in _FRAMES:
        for found in frame.finditer(item):
            yield Places(frame, found[1], found[2][: len(found[1]) + 1])


def _moved(thing: str, here: str, there: str) -> bool:
    """Whether what tells a thing stands there rather than here."""
    told = set(thing)
    return len(told & (set(there) - set(here))) >= max(1, len(told & set(here)))
