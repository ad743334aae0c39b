"""The numbers that an answer itself gives to its items: 1、 （2） ③ 第四步 五、"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from examprep.scoring.values.numbers import value

_NUMBER = r"\d{1,2}|[一二三四五六七八九十]{1,3}"
_ORDINAL = re.compile(
    rf"""(?:\A|(?<=[；;。，,、：:！!？?）)])|(?<=\S\s))\s*+(?:  # not from each blank of many
        [（(【\[]\s*(?P<within>{_NUMBER})\s*[)）】\]]
      | 第\s*(?P<nth>{_NUMBER})\s*(?:步|个?阶段|个?环节|[，,、：:])
      | 步骤\s*(?P<step>{_NUMBER})
      | (?P<plain>{_NUMBER})\s*[、.．)）](?!\d)
    ) | (?P<circled>[①-⑳])""",
    re.VERBOSE,
)


class Ordinal(NamedTuple):
    """The span [start, end) of an ordinal in an answer as given, and which it is."""

    start: int
    end: int
    number: int


def ordinals(answer: str) -> list[Ordinal]:
    """The ordinals of an answer, in the order of the text."""
    return [Ordinal(*found.span(), _number(found)) for found in _ORDINAL.finditer(answer)]


def itemised(answer: str) -> list[tuple[int, str]]:
    """The items that an answer numbers: the number of each, and what stands behind it."""
    found = ordinals(answer)
    ends = [*(each.start for each in found[1:]), len(answer)]
    return [(each.number, answer[each.end : end]) for each, end in zip(found, ends, strict=False)]


def _number(found: re.Match[str]) -> int:
    if circled := found["circled"]:
        return int(unicodedata.numeric(circled))
    return int(value(found[found.lastgroup or 0]))
