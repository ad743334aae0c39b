"""Days in old spreadsheets: numbers that a format shows as dates."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

_BUILT_IN = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""The formats every Excel knows as dates or times, the Chinese ones among them."""
_SPOKEN = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
"""What a format shows as it is, or does not show."""
_DAYS_1904 = 1462


def tells_day(number: int, format: str) -> bool:
    """Whether a format, by its number or as it is written, shows a number as a date or time."""
    return number in _BUILT_IN or bool(re.search("[ymdhs]", _SPOKEN.sub("", format), re.I))


def day(value: float, *, from_1904: bool) -> object:
    """The moment that is `value` days after the first day of the sheet; the time alone where it is
    less than a day; the number itself where there is no such day."""
    try:
        moment = datetime(1899, 12, 30) + timedelta(
            seconds=round((value + _DAYS_1904 * from_1904) * 86_400)
        )
    except (OverflowError, ValueError):
        return value
    return moment.time() if 0 <= value < 1 else moment
