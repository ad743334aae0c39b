"""Marks of a text's own: one before every question, another before its answer, or none there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.asking import PROMPT
from examprep.importing.document import Edit
from examprep.importing.items import asks
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = re.compile(
    r"^[#>* ]*(?:(?P<asked>Q(?:uestion)?|提?问题?)|(?P<told>A(?:nswer)?|回?答)) *\d{0,3}"
    r"\** *[:：.、．]\** *",
    re.M | re.I,
)
_SIGNS = re.compile(r"^ *(?P<sign>[★☆●○◆◇■□▲△▶※❓])(?P=sign){0,4} *(?=\S)", re.M)
_ASKED = re.compile(r"[^\n。：:]*(?:\n[^\n。：:]*)?[？?] *(?=\n)|[^\n]*")
"""A question of one line, or of two where the second ends it."""
_TEXT = re.compile(r"(?<=\n) *(?=\S)")


def names(text: str) -> Iterator[Edit]:
    """Q1： and A1：, 问1： and 答1：, where they take turns from the first to the last."""
    found = list(_NAMES.finditer(text))
    turns = [bool(match["asked"]) for match in found]
    if len(turns) > 2 and turns == [True, False] * (len(turns) // 2):
        yield from (Edit(*m.span(), "", "问：" if m["asked"] else "答：") for m in found)


def signs(text: str) -> Iterator[Edit]:
    """A sign before every question, where four of five lines behind it ask and something follows;
    what follows is the answer."""
    simplified = simplify(text)
    for sign in dict.fromkeys(match["sign"] for match in _SIGNS.finditer(text)):
        found = [match for match in _SIGNS.finditer(text) if match["sign"] == sign]
        ends = [match.start() for match in found[1:]] + [len(text)]
        spans = [(match.end(), end) for match, end in zip(found, ends, strict=True)]
        asking = [_follows(simplified, *span) for span in spans]
        if len(found) > 1 and 5 * sum(at is not None for at in asking) >= 4 * len(found):
            yield from (Edit(*match.span(), "", "问：") for match in found)
            yield from (
                Edit(at, at, "", "答：")
                for at, (start, end) in zip(asking, spans, strict=True)
                if at is not None and not asks(simplified[start:end])
            )
            return


def _follows(text: str, start: int, end: int) -> int | None:
    """Where something follows a line that asks; None where nothing does."""
    line = _ASKED.match(text, start, end)
    rest = _TEXT.search(text, line.end(), end) if line else None
    return rest.start() if rest and PROMPT.search(text[start : rest.start()].strip()) else None
