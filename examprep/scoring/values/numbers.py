"""Numbers in digits and in Chinese: 2,500 and 两千五百, 1.5万, 三点五, 半; 三四 is 3 to 4."""

from __future__ import annotations

import re
from math import prod

_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6,
           "七": 7, "八": 8, "九": 9}  # fmt: skip
_POWERS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10**4, "亿": 10**8}

_TENS = {"廿": "二十", "卅": "三十"}

CHINESE = "".join([*_DIGITS, *_POWERS, *_MYRIADS, *_TENS])
"""The characters of a number in Chinese, but for 半."""

_POINT = f"[{CHINESE}]{{1,9}}点[{''.join(_DIGITS)}]{{1,4}}(?!十|分(?!之)|刻)"
"""A decimal in Chinese; 三点二十 and 三点五分 are times of day."""

_ARABIC = r"\d+(?:,\d{3})*(?:\.\d+)?(?:[百千](?![米克瓦伏帕卡牛欧焦赫安字]))?[万亿]?"
"""Digits, perhaps with a power of ten behind them that begins no unit: 2千万, but 2千米."""
NUMBER = rf"{_ARABIC}|半|{_POINT}|[{CHINESE}]{{1,20}}"
"""A number in a folded text. None in Chinese is longer: each 一 of a thousand would be tried."""


def value(number: str) -> float:
    """The value of a number in digits or in Chinese."""
    if number == "半":
        return 0.5
    whole, point, parts = number.partition("点")
    if point:
        return value(whole) + float("." + "".join(str(_DIGITS[each]) for each in parts))
    if number[0].isdecimal():
        digits = number.rstrip("百千万亿")
        powers = [(_POWERS | _MYRIADS)[each] for each in number[len(digits) :]]
        return float(digits.replace(",", "")) * prod(powers)
    spelt = all(each in _DIGITS for each in number)
    if spelt and (len(number) > 2 or "〇" in number[1:]):  # 二〇二六, 一〇
        return float("".join(str(_DIGITS[each]) for each in number))
    total = part = digit = 0.0
    for each in "".join(_TENS.get(each, each) for each in number):
        if each in _DIGITS:
            digit = _DIGITS[each]
        elif each in _POWERS:
            part += (digit or 1) * _POWERS[each]
            digit = 0
        else:
            total += (part + digit or 1) * _MYRIADS[each]
            part = digit = 0
    return total + part + digit


_ONES = "".join(_DIGITS)
_VAGUE = re.compile(
    f"(?<![{_ONES}])(?:一二|[一两二]三|三四|三五|四五|五六|六七|七八|八九)(?![{_ONES}])"
)


def between(number: str) -> tuple[str, str]:
    """The numbers that one is between: 三 to 四 for 三四, 十七 to 十八 for 十七八, 二十 to 三十 for
    二三十; itself and itself for any other."""
    pair = _VAGUE.search(number)
    if pair is None:
        return number, number
    before, after = number[: pair.start()], number[pair.end() :]
    return before + pair[0][0] + after, before + pair[0][1] + after
