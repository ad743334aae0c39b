"""Times of day, in hours: 7:00至10:00 is 上午七点到十点, 晚上八点半 is 20:30."""

from __future__ import annotations

import re
from itertools import zip_longest
from math import gcd
from typing import TYPE_CHECKING

from examprep.scoring.values.numbers import CHINESE, value

if TYPE_CHECKING:
    from collections.abc import Iterator

_SEEN = re.compile("\\d:\\d\\d|[\\d一二两三四五六七八九十][点时]")
_SMALL = "\\d{1,2}|[二三四五]?十[一二三四五六七八九]?|[零一二两三四五六七八九]"
_TIME = re.compile(
    rf"""
    (?P<day>凌晨|清晨|早[上晨]?|上午|中午|(?P<late>下午|午后|傍晚|[当每]?晚[上间]?)|[深半]?夜[里间]?)?
    (?<![\d.:第{CHINESE}])(?P<hour>{_SMALL})
    (?: :(?P<minutes>[0-5]\d)(?![\d:])
      | [点时](?:
            (?P<half>半(?![会点天]))
          | (?P<quarters>[一三])刻
          | (?P<past>\d\d(?!\d)|(?:{_SMALL})(?=分(?![重必关明清])))分?
          | (?P<sharp>[钟整])
        )?
    )""",
    re.VERBOSE,
)
_TO = re.compile("[至到~–—-](?:次日|第二天|翌日)?")
_BOUND = re.compile("[之以][前后]|前(?![提后景])|后(?![续果])")


def clocks(text: str) -> Iterator[tuple[int, int, float, float]]:
    """The times of day in a folded text, each where it begins and ends, and from when to when it
    is: 三点 may be three points, and 1:50 a ratio, where nothing else tells."""
    found = list(_TIME.finditer(text)) if _SEEN.search(text) else []
    joined: re.Match[str] | None = None
    for one, other in zip_longest(found, found[1:]):
        if one is joined:
            continue
        (start, end), low = one.span(), _hours(one)
        if other and _TO.fullmatch(text, end, other.start()) and _are_range(one, other):
            joined, end, high = other, other.end(), _hours(other)
            if low - 12 < high < low and high <= 12 and not other["day"]:  # 下午两点到五点
                high += 12
            yield start, end, low, high
        elif _is_certain(one):
            yield start, end, low, low


def _are_range(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two times with a word between them that may lead from one to the other are one."""
    return not one["minutes"] or _is_certain(one) or _is_certain(other)


def _hours(time: re.Match[str]) -> float:
    """The hours since midnight."""
    hour = value(time["hour"])
    past = time["minutes"] or time["past"]
    minutes = value(past) if past else 30 * bool(time["half"])
    quarters = value(time["quarters"]) if time["quarters"] else 0
    late = hour < 12 and (time["late"] or (time["day"] == "中午" and hour < 4))
    return hour + 12 * bool(late) + (minutes + 15 * quarters) / 60


def _is_certain(time: re.Match[str]) -> bool:
    """Whether it can be nothing but a time of day; a ratio would be reduced."""
    if any(time[each] for each in ("day", "half", "quarters", "past", "sharp")):
        return True
    if not time["minutes"]:
        return bool(_BOUND.match(time.string, time.end()))
    hour, minutes = int(value(time["hour"])), int(time["minutes"])
    return hour <= 24 and (hour >= 6 or not minutes or gcd(hour, minutes) > 1)
