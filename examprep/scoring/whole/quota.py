"""A list longer than was asked for: thirteen items where four were asked are right by a third."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.scoring.values.numbers import value
from examprep.scoring.values.ordinals import itemised
from examprep.text import squash

if TYPE_CHECKING:
    from collections.abc import Iterable

FLAG = "too_many_items"

_NUMBER = "[二两三四五六七八九]?十[一二三四五六七八九]?|[二两三四五六七八九]|[1-9][0-9]|[2-9]"
_COUNTED = re.compile(
    rf"(?<![0-9第一二两三四五六七八九十])({_NUMBER})\s*"
    "(?:个|种|项|条|点|类|组|大|方面|要素|阶段|步骤|环节|原则|因素|指标|维度)"
)
_AT_LEAST = re.compile("至少|不少于|以上|若干|几")
_LEAD = re.compile(r"^[^：:\n]{0,30}[：:]")
_SEPARATOR = re.compile(r"[、，,；;。\s]+")
_CLAUSE = re.compile("[，,]")
_TERM = 8
"""So many characters at most has an item of a bare list of terms."""

SAID = 0.75
"""The coverage of a point by which an item of a list is a right one."""

SPARE = 1
"""So many wrong items too many are let off."""


def asks_for(text: str, count: int) -> bool:
    """Whether a question asks for so many items, and not at least for them: by its only number of
    them, or by all of its numbers together."""
    numbers = [int(value(found)) for found in _COUNTED.findall(text)]
    one_by_one = set(numbers) == {count}
    return not _AT_LEAST.search(text) and (one_by_one or 0 < sum(numbers) == count)


def numbered(answer: str) -> list[str]:
    """The items of an answer that numbers them in a row, each said again counted once."""
    items = itemised(answer)
    in_a_row = all(number == nth for nth, (number, _) in enumerate(items, 1))
    return _once(item for _, item in items) if in_a_row else []


def terms(answer: str) -> list[str]:
    """The items of an answer that is a list of terms and nothing else, each counted once; the first
    may have before it what leads up to the list."""
    lead = _LEAD.match(answer)
    items = _once(_SEPARATOR.split(answer[lead.end() if lead else 0 :]))
    return items if all(len(each) <= _TERM for each in items[1:]) else []


def is_row(answer: str) -> bool:
    """Whether the items of a list are set apart by 、 alone, as names are, and not as clauses."""
    return "、" in answer and not _CLAUSE.search(answer)


def precision(asked: int, right: int, wrong: int) -> float:
    """The share of its score that a list keeps: what was asked for over what is listed. So k right
    items earn k / max(asked, k + wrong - SPARE), which rises with every right one more. Right ones
    never count as too many: an answer may say a point in two."""
    return asked / max(asked, min(right, asked) + wrong - SPARE)


def _once(items: Iterable[str]) -> list[str]:
    return list({said: item.strip() for item in items if (said := squash(item))}.values())
