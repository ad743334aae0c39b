"""Questions that deny what they ask: 谁还登记？登记又有什么要紧？能登记吗？不能。"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUESTION = re.compile(r"(?<![^。;!?])[^。;!?]+\?")
_CLAUSE = re.compile("[^,:?]+")
_BEFORE = re.compile(
    "谁(?:还|会|肯|愿)|有谁|(?:怎么?|哪里?)(?:会|需要|用(?!得着))|干[嘛吗]|犯得着|图个?(?:什么|啥)"
)
"""What denies the rest of its sentence, and what of its clause stands before it; 何必, 难道 and the
like are negations (`negations.py`)."""
_AFTER = re.compile(
    "(?:又|还|究竟|到底)?(?:有(?:什么|何|啥)(?:要紧|意义|必要|用处?|作用|好处|关系|价值|道理|意思)"
    "|何[用益])"
)
"""What denies what stands before it."""
_TURNED = re.compile("[不没无未别非才就只光仅]")
"""What turns such a question round, 难道不…, 怎能只…, or denies another thing, 难道…才…."""
_ANSWERED = re.compile(
    "(?<![^。;!?])[^。;!?]*吗(?=[?,](?:也|当然|其实|根本|完全|恐怕|显然|绝对)*"
    "(?:不|没|否|未|并非|办不到|做不到))"
)
"""A question that is answered with no."""

_ASKED = re.compile("[?吗]")


def denying(text: str) -> Iterator[tuple[int, int]]:
    """The spans of a folded text that a question denies."""
    if not _ASKED.search(text):
        return
    yield from (found.span() for found in _ANSWERED.finditer(text))
    for question in _QUESTION.finditer(text):
        for clause in _CLAUSE.finditer(text, *question.span()):
            start, end = clause.span()
            if (asks := _BEFORE.search(text, start, end)) and not _TURNED.search(
                text, asks.end(), question.end()
            ):
                yield start, question.end()
            if asks := _AFTER.search(text, start, end):
                yield start, asks.start()
