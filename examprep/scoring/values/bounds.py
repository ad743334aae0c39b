"""How a number bounds what it is of: at least, at most, or not at all."""

from __future__ import annotations

import re
from enum import Enum

from examprep.scoring.values.numbers import CHINESE

_MODAL = "[得应能可准要宜必]?"
_NO_LESS = f"不{_MODAL}(?:低于|少于|小于|短于)|至少|最[少低]"
_NO_MORE = f"不{_MODAL}(?:超过|高于|大于|多于|长于)|[至最]多|最高"
_LEAST = re.compile(
    f"(?:{_NO_LESS}|(?<!不)(?<!未)满|(?<!不)(?<!不.)(?:超过|高于|大于|多于|长于)|[>≥]=?)$"
)
_UNDER = re.compile("(?:[不未]满|不[足到]|(?<!不)(?<!不.)(?:低于|少于|小于|短于)|[<≤]=?)$")
MOST = re.compile(f"(?:{_NO_MORE})$")
_UP = "[及含或]?(?:以上|[往朝]上)"
_DOWN = "[及含或]?(?:以[下内]|之内|[往朝]下)"
_ABOVE = re.compile(_UP)
_BELOW = re.compile(f"{_DOWN}|内")

_GIVES = f"[为有是达到]?(?=[\\d{CHINESE}半])"
_FLOOR = re.compile(f"(?:{_NO_LESS}|[至最][少低][\u4e00-\u9fff]{{1,4}}?){_GIVES}")
_CEILING = re.compile(f"(?:{_NO_MORE}|[至最][多高][\u4e00-\u9fff]{{1,4}}?){_GIVES}")
_AND_UP = re.compile(f"{_UP}$")
_AND_DOWN = re.compile(f"(?:{_DOWN})$")
_DENIES = re.compile("[不没未无勿禁别]")

_LASTS = re.compile("(?:小时|分钟|秒|天|日|周|月|年|[^a-z]h)$")
_WITHIN = re.compile("[以之]?内")
"""A time, and what makes it the time within which something is done."""
_IF = re.compile("[若凡当]|如果|一旦|要是")
_THEN = re.compile("[未没不无的则就要应须扣罚算视属者时]")
_SO = re.compile("[,;](?:[就则要应须需便即才属视算扣罚必可不再]|立即|马上)")
"""What tells that a number limits a condition: before it, behind it, or in the next clause."""

BOUND = re.compile(
    "[不未得应须需能可宜要为在达到至约每共各满足后前内外时]|[超高低大小多少短长]于|超过|不[得能宜可足满到少低高超]|未满"
    "|[往朝][上下]|以[上下内外前后]|之[内前后]|至[少多]|最[少多]|达到|左右|大约|应[当该]|必须|可以|需要"
)
"""Words that say how a number bounds something, not what."""

REACH = 6
"""So many characters at most has what bounds a number, before it."""


class Bound(Enum):
    """What a number is to what it is of."""

    VALUE = "value"
    LEAST = "least"
    MOST = "most"

    def opposes(self, other: Bound) -> bool:
        """Whether one says at least, and the other at most."""
        return {self, other} == {Bound.LEAST, Bound.MOST}


def bound(start: int, end: int, text: str) -> Bound:
    """What the number that stands there in a folded text is: 不低于…, …以上 or 不满…, …以内."""
    before = text[max(0, start - REACH) : start]
    if _LEAST.search(before) or _ABOVE.match(text, end):
        return Bound.LEAST
    if _UNDER.search(before) or MOST.search(before) or _BELOW.match(text, end):
        return Bound.MOST
    return Bound.VALUE


def limit(text: str, since: int, start: int, end: int, after: int) -> Bound:
    """What a clause, from `since` to `after` of a folded text, limits the number to that stands
    there from `start` to `end`: 不低于…, 超过… or …以上 last and without any negation; a time also
    by 内, and before other words. A condition (超过…的, …以下不合格) limits nothing."""
    before, behind = text[since:start], text[end:after]
    only = bool(_IF.search(before) or _THEN.search(behind) or _SO.match(text, after))
    if _WITHIN.match(behind) and not only:
        return Bound.MOST
    if _FLOOR.search(text[since:end]):
        return Bound.LEAST
    if _CEILING.search(text[since:end]):
        return Bound.MOST
    lasts = _LASTS.search(text, start, end) is not None
    if not only and (lasts or not behind):
        if _LEAST.search(before) or (lasts and _ABOVE.match(behind)):
            return Bound.LEAST
        if _UNDER.search(before):
            return Bound.MOST
    if _DENIES.search(before):
        return Bound.VALUE
    if _AND_UP.match(behind):
        return Bound.LEAST
    return Bound.MOST if _AND_DOWN.match(behind) else Bound.VALUE
