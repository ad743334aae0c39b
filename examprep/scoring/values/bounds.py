"""How a number bounds what it is of: at least, at most, or not at all."""

from __future__ import annotations

import re
from enum import Enum

_MODAL = "[得应能可准要宜必]?"
_LEAST = re.compile(
    f"(?:不{_MODAL}(?:低于|少于|小于|短于)|(?<!不)(?<!未)满|(?<!不)(?<!不.)(?:超过|高于|大于|多于)|至少|最[少低])$"
)
_UNDER = re.compile("(?:[不未]满|不[足到]|(?<!不)(?<!不.)(?:低于|少于|小于|短于))$")
MOST = re.compile(f"(?:不{_MODAL}(?:超过|高于|大于|多于|长于)|[至最]多|最高)$")
_ABOVE = re.compile("[及含或]?以上")
_BELOW = re.compile("[及含或]?(?:以[下内]|之?内)")

REACH = 6
"""So many characters at most has what bounds a number, before it."""


class Bound(Enum):
    """What a number is to what it is of."""

    VALUE = "value"
    LEAST = "least"
    MOST = "most"


def bound(start: int, end: int, text: str) -> Bound:
    """What the number that stands there in a folded text is: 不低于…, …以上 or 不满…, …以内."""
    before = text[max(0, start - REACH) : start]
    if _LEAST.search(before) or _ABOVE.match(text, end):
        return Bound.LEAST
    if _UNDER.search(before) or MOST.search(before) or _BELOW.match(text, end):
        return Bound.MOST
    return Bound.VALUE
