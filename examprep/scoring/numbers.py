"""Numbers with a unit, by value: 百分之九十五 is 95%, 二十四小时 is 24h and 一天."""

from __future__ import annotations

import re
from functools import lru_cache

_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6,
           "七": 7, "八": 8, "九": 9}  # fmt: skip
_POWERS = {"十": 10, "百": 100, "千": 1000}
_NUMBER = r"\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+"
_UNITS = {
    "秒": (1 / 60, "min"), "秒钟": (1 / 60, "min"), "分钟": (1, "min"),
    "小时": (60, "min"), "个小时": (60, "min"), "钟头": (60, "min"), "个钟头": (60, "min"),
    "h": (60, "min"), "天": (1440, "min"), "日": (1440, "min"),
    "周": (10080, "min"), "个星期": (10080, "min"), "星期": (10080, "min"),
    "个月": (1, "mon"), "年": (12, "mon"), "个工作日": (1, "wd"), "工作日": (1, "wd"),
    "%": (1, "%"), "元": (1, "元"), "万元": (10000, "元"),
}  # fmt: skip
"""Each unit as so many of the one it is compared in: a day is 24 hours, a year twelve months."""
_QUANTITY = re.compile(
    rf"(?=[百\d零〇一二两三四五六七八九十千])(?<![\d.])(?:百分之(?P<percent>{_NUMBER})|(?P<number>{_NUMBER})"
    rf"(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})(?![a-z]))"
)

Quantity = tuple[float, str]
"""A value and its unit."""


def quantities(folded: str) -> frozenset[Quantity]:
    """The quantities of a folded text."""
    return frozenset(quantity for _, _, quantity in placed(folded))


@lru_cache(maxsize=16)
def placed(folded: str) -> tuple[tuple[int, int, Quantity], ...]:
    """The quantities of a folded text, each with its span [start, end)."""
    return tuple((*found.span(), _quantity(found)) for found in _QUANTITY.finditer(folded))


@lru_cache(maxsize=4096)
def quantity(word: str) -> Quantity | None:
    """The quantity that a word is."""
    found = _QUANTITY.fullmatch(word)
    return _quantity(found) if found else None


def _quantity(found: re.Match[str]) -> Quantity:
    if found["percent"]:
        return value(found["percent"]), "%"
    worth, unit = _UNITS[found["unit"]]
    return value(found["number"]) * worth, unit


def value(number: str) -> float:
    """The value of a number in digits or in Chinese, below ten thousand."""
    if number[0].isascii():
        return float(number)
    total = digit = 0
    for each in number:
        if each in _DIGITS:
            digit = _DIGITS[each]
        else:
            total += (digit or 1) * _POWERS[each]
            digit = 0
    return float(total + digit)
