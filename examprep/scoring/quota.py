"""A list longer than was asked for: of thirteen items where four were asked, four count."""

from __future__ import annotations

import re
from itertools import pairwise

from examprep.scoring.numbers import value

FLAG = "too_many_items"

_NUMBER = r"[二两三四五六七八九十]|1\d|[2-9]"
_COUNTED = re.compile(
    rf"(?<!至少)(?<!第)({_NUMBER})\s*(?:个|种|项|条|点|类|大|方面|要素|阶段|步骤|环节|原则|因素|指标|维度)(?!以上)"
)
_AT_LEAST = re.compile("至少|不少于|以上|若干|几")
_MARKED = re.compile(r"(?:^|(?<=[\s；;。，,]))\s*(\d{1,2})\s*[、.．)）](?!\d)")
_LEAD = re.compile(r"^[^：:\n]{0,30}[：:]")
_SEPARATOR = re.compile(r"[、，,；;。\s]+")
_TERM = 8
"""So many characters at most has an item of a bare list of terms."""


def asked_for(text: str) -> int | None:
    """How many items a question asks for: its only number of them, unless it is a least one."""
    if _AT_LEAST.search(text):
        return None
    numbers = {int(value(found)) for found in _COUNTED.findall(text)}
    return numbers.pop() if len(numbers) == 1 else None


def end_of_numbered(answer: str, count: int) -> int | None:
    """Where an answer whose items are numbered in a row goes on beyond `count` of them."""
    marked = [(int(found[1]), found.start()) for found in _MARKED.finditer(answer)]
    in_a_row = [number for number, _ in marked] == list(range(1, len(marked) + 1))
    return marked[count][1] if in_a_row and len(marked) > count else None


def end_of_terms(answer: str, count: int) -> int | None:
    """Where an answer that is a list of terms and nothing else goes on beyond `count` of them."""
    start = found.end() if (found := _LEAD.match(answer)) else 0
    edges = [start, *(found.end() for found in _SEPARATOR.finditer(answer, start)), len(answer)]
    items = [(one, other) for one, other in pairwise(edges) if answer[one:other].strip()]
    long = any(other - one > _TERM + 1 for one, other in items)
    return items[count][0] if len(items) > count and not long else None
