"""Quantities by value: 百分之九十五 is 95%, 二十四小时 is 24h and 一天, 0.1米 is 10厘米.

Ranges, fractions, ratios, dates, times of day and periods (每周) are quantities too.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from examprep.scoring.values.clock import clocks
from examprep.scoring.values.numbers import CHINESE, NUMBER, between, value
from examprep.scoring.values.units import (
    CLOCK,
    COUNTS,
    DATE,
    MINUTES,
    MONTHS,
    NUMBER_ALONE,
    PERCENT,
    PERIOD,
    PERIODS,
    RATIO,
    UNITS,
)
from examprep.text import any_of

_TO = "至|到|-|~|–|—"
_AND = frozenset({"", "零", "又", " "})
"""What may stand between two quantities that are one, 一年零六个月."""
_SIGN = "零下|负|(?<![0-9a-z])-"
_PARTS_OF_MONTH = {"初": (1, 10), "上旬": (1, 10), "中旬": (11, 20), "下旬": (21, 31),
                   "底": (21, 31), "末": (21, 31)}  # fmt: skip


_DAYS = {MINUTES: 1 / 1440, MONTHS: 30.0}
"""The units of time in days, in which periods are counted."""


_QUANTITY = re.compile(
    rf"""(?=[\d每时/{CHINESE}半负过+-])(?<![\d.])(?:
        (?:每隔?(?P<times>{NUMBER})?(?!分[^钟])|/)(?P<period>{any_of(PERIODS)})(?![a-z])
      | (?P<hourly>时速)(?=[^,。;!?:]{{0,8}}\d)
      | (?P<most>(?<!超)过半(?![年天个小日周分])数?|一半|半数)
      | (?<![\da-z/])(?P<over>\d{{1,2}})[/⁄](?P<under>\d{{1,2}})(?![\da-z/.月日号])
      | (?P<sign>{_SIGN})?(?!(?<=[a-z])\d)(?P<number>{NUMBER})
        (?=[月分:比至到~–—多余{"".join(sorted({unit[0] for unit in UNITS}))}-])(?:
            月(?:(?P<day>{NUMBER})[日号]|(?P<part>{any_of(_PARTS_OF_MONTH)}))?(?P<month>)
          | 分之(?P<share>{NUMBER})(?:(?:{_TO})(?P<till>{NUMBER})(?![分月%]))?
          | [:比](?P<second>\d+(?:\.\d+)?|[{CHINESE}]+)
          | (?:(?:{_TO})(?P<to_sign>{_SIGN})?(?P<to>{NUMBER}))?[多余]?
            (?P<half>个半)?(?P<unit>{any_of(UNITS)})(?P<more>半(?![数天年]))?
            (?P<tenth>(?<=[块成])[一二三四五六七八九](?=钱|[,。;!?、:的以左及或到和)\s]|$))?(?![a-z]|(?<=[a-z])[\d^*+=])
            (?P<every>(?=[^,。;!?、:\s内后前里间可能只再又复重每达满超\d]{{0,4}}?(?:{NUMBER})[次回遍](?![性数序元要])))?
        )
      | (?P<plus>(?<![0-9a-z)])[+-])?(?<![a-z/])
        (?P<bare>\d+(?:,\d{{3}})*\.\d+[万亿]?|\d{{2,}}[万亿]?|\d+(?:,\d{{3}})+|\d[万亿])(?![\d.、)a-z/:月])
    )""",
    re.VERBOSE,
)
"""What comes after a number is looked at first: most characters of numbers are in other words."""

_NO_UNIT = re.compile(
    "分[之别析类工法布散离辨明公外重]|成[分为功立本员品长型果熟交不]|[人名][员工力才事际口生们类均称单义]|年级"
    "|个人[信资隐]|次[序要]|级别|项目|条件|种类|类[别型]|位置|步骤|层[次面]|家[庭长]|[度角][量过色形落度]|组[织长成]|份额"
    "|间[隔接断]|安[^培时以之及、,。;]|欧[洲元美]|帕[金累]|伏天|声[音明]|转[岗让换账移正介诊院化]|段[落]"
    "|处[理置罚方于]|座[席位]|架[构]|副[本作]|a[级类]|(?<![\\d.]\\d)s(?!/)"
    "|[支批][持付准评]|根据|节[点目约]|具[体有]|针对|位一体"
    "|(?<!\\d)[通起单场门首本头口路道面包席班床码芯]"
    "|通[道讯信话过知常路]|起[点初始步草]|单[元位独品]|场[地所景馆合]|门[诊店口岗]|首[先要次]|本[科人地]|口[径岸令罩]"
    "|路[线由口径]|道[路德]|面[积板料向试]|包[装含括裹]|班[组长级]"
)
"""What begins with a unit and is a word of its own."""


class Quantity(NamedTuple):
    """A value, or a range of them, and its unit; a single one is a range from it to itself."""

    low: float
    high: float
    unit: str

    def per(self, period: Quantity) -> Quantity:
        """So much in every period: two times in seven days."""
        low, high = (_rounded(much / period.low, 9) for much in (self.low, self.high))
        return Quantity(low, high, f"{self.unit}/")


Placed = tuple[int, int, Quantity]
"""The span [start, end) of a quantity."""


@lru_cache(maxsize=16)
def quantities(folded: str) -> tuple[Placed, ...]:
    """The quantities of a folded text, each with its span; a range is one: 3月1日至10日."""
    times = [(start, end, Quantity(low, high, CLOCK)) for start, end, low, high in clocks(folded)]
    for start, end, _ in times:
        folded = folded[:start] + " " * (end - start) + folded[end:]
    found: list[Placed] = []
    for match in _QUANTITY.finditer(folded):
        if (quantity := _quantity(match)) is None:
            continue
        start, end = match.span()
        if found and (joined := _with_last(found[-1], folded, match, quantity)):
            found[-1] = (found[-1][0], end, joined)
        else:
            found.append((start, end, quantity))
    return tuple(sorted([*found, *times]) if times else found)


@lru_cache(maxsize=4096)
def quantity(word: str) -> Quantity | None:
    """The quantity that a word is."""
    found = quantities(word)
    return found[0][2] if found and found[0][:2] == (0, len(word)) else None


def _quantity(found: re.Match[str]) -> Quantity | None:
    if found["unit"]:  # most of them
        return _measure(found)
    if found["bare"]:
        plain = -value(found["bare"]) if found["plus"] == "-" else value(found["bare"])
        return Quantity(plain, plain, NUMBER_ALONE)
    if found["period"]:
        times = found["times"] or "一"
        return _range(times, times, PERIODS[found["period"]], PERIOD)
    if found["hourly"]:
        return _range("一", "一", PERIODS["小时"], PERIOD)
    if found["most"]:
        return Quantity(50, 50, PERCENT)
    if found["over"]:
        return _fraction(int(found["over"]), int(found["under"]))
    number = found["number"]
    if found["month"] is not None:
        return _date(value(number), found["day"], found["part"])
    if found["share"]:
        least, most = between(found["share"])
        return _range(least, found["till"] or most, 100 / _whole(number), PERCENT)
    return _range(number, number, 1 / _whole(found["second"]), RATIO)


def _fraction(over: int, under: int) -> Quantity | None:
    """2/3, a share of a whole; 24/7 is none."""
    share = _rounded(100 * over / under) if over < under else 0.0
    return Quantity(share, share, PERCENT) if share else None


def _whole(number: str) -> float:
    """The value of what something is divided by."""
    return value(number) or 1.0


def _date(month: float, day: str | None, part: str | None) -> Quantity | None:
    """A day as month and day in one number, 3月5日 as 305; vaguer ones as their days."""
    if month not in range(1, 13):
        return None
    first, last = (value(day), value(day)) if day else _PARTS_OF_MONTH.get(part or "", (1, 31))
    return Quantity(100 * month + first, 100 * month + last, DATE)


def _measure(found: re.Match[str]) -> Quantity | None:
    worth, unit = UNITS[found["unit"]]
    number, text = found["number"], found.string
    if _NO_UNIT.match(text, found.start("unit")):
        return None
    nth = text[: found.start()].endswith("第")
    if (unit in COUNTS and (number == "一" or nth)) or (unit == "人" and nth):
        return None
    if nth and number in {"二", "2"} and found["unit"] == "天":  # the next day
        return None
    if unit == "分" and not number.strip("十百千万亿"):  # 十分, 万分 are adverbs
        return None
    if found["every"] is not None and unit in _DAYS:
        worth, unit = worth * _DAYS[unit], PERIOD
    half = 0.5 * worth * bool(found["half"] or found["more"])
    half += 0.1 * worth * value(found["tenth"]) if found["tenth"] else 0.0
    low, high = sorted(_signed(found["sign"], each) for each in between(number))
    if found["to"]:
        high = _signed(found["to_sign"], found["to"])
    return Quantity(_rounded(low * worth + half), _rounded(high * worth + half), unit)


def _signed(sign: str | None, number: str) -> float:
    return -value(number) if sign else value(number)


def _range(low: str, high: str, worth: float, unit: str) -> Quantity:
    return Quantity(_rounded(value(low) * worth), _rounded(value(high) * worth), unit)


@lru_cache(maxsize=4096)
def _rounded(number: float, digits: int = 12) -> float:
    return float(f"{number:.{digits}g}")  # 35 × 0.01 is 0.35


def _with_last(
    last: Placed, text: str, match: re.Match[str], quantity: Quantity
) -> Quantity | None:
    """The quantity that the one before this makes with it: a range, 3至5天, or both together,
    1小时30分, 一年零六个月; None where they are two."""
    start, end, first = last
    between = text[end : match.start()]
    if re.fullmatch(_TO, between) and NUMBER_ALONE not in {first.unit, quantity.unit}:
        return _joined(first, quantity)
    if between not in _AND or first.low != first.high or text.endswith("第", 0, start):
        return None
    more = quantity._replace(unit=MINUTES) if match["unit"] == "分" else quantity
    if more.unit != first.unit or more.high >= _least(last, text):
        return None
    low, high = (_rounded(first.low + each) for each in (more.low, more.high))
    return Quantity(low, high, first.unit)


def _least(placed: Placed, text: str) -> float:
    """What one of the unit is worth that a quantity ends with."""
    start, end, _ = placed
    ends = (UNITS[text[at:end]][0] for at in range(start, end) if text[at:end] in UNITS)
    return next(ends, 0.0)


def _joined(one: Quantity, other: Quantity) -> Quantity | None:
    """The range from one to the other; 3月1日至10日 ends in the same month."""
    if one.unit == DATE and other.unit == MINUTES:
        day = other.high / UNITS["日"][0]
        return Quantity(one.low, one.high // 100 * 100 + day, DATE)
    return Quantity(one.low, other.high, one.unit) if one.unit == other.unit else None
