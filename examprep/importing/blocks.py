"""Questions without numbers: told by their labels, by empty lines, or by the keys that end them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.importing.items import Item
from examprep.importing.passages import answer_mark, last_mark, passages

if TYPE_CHECKING:
    from collections.abc import Iterator

_LABEL = re.compile(
    r"^[#>* ]*(?:[【\[](?P<bracketed>题干|题目|试题|问题|问)[】\]]\s*[:：]?"
    r"|(?P<named>题干|题目|试题|问题|问) ?(?:\d{1,3}|[一二三四五六七八九十]{1,3})? ?[:：])",
    re.M,
)
_EMPTY = re.compile(r"\n[ ]*\n\s*")
_OPTION = re.compile(r"\s*[（(]?[A-K][.．、:：)）]")
_KEY_LINE = re.compile(
    r"^[^\n]*答案[】\]]?\s*[:：]?\s*"
    r"(?:[A-Ka-kＡ-Ｋ][A-Ka-kＡ-Ｋ、,， ]*|[√×✓✗对错]|正确|错误)[。.]?[ ]*"
    r"(?:\n[ ]*[【\[]?(?:答案)?解析[^\n]*)?\n\s*",
    re.M,
)
_FRONT = 60
"""Characters before the first question that are no question's own text."""


def blocks(text: str, start: int, end: int) -> list[Item]:
    """The questions between two places of a text in simplified characters, several, or one
    that all of it is by its label; [] where fewer than four of five have an answer."""
    body = text[start:end]
    for cut in (_labels, _empty_lines, _key_lines):
        places = [*cut(body), len(body)]
        found = [Item(None, start + first, start + last) for first, last in pairwise(places)]
        answered = [item for item in found if answer_mark(text, item.start, item.end)]
        whole = cut is _labels and found and not text[start : found[0].start].strip()
        if (whole or len(found) > 1) and 5 * len(answered) >= 4 * len(found):
            return found
    return []


def _labels(body: str) -> Iterator[int]:
    """Where a question is named as such, by the word that names the first."""
    found = list(_LABEL.finditer(body))
    names = [match["bracketed"] or match["named"] for match in found]
    if found and len(body[: found[0].start()].strip()) <= _FRONT:
        yield from (m.start() for m, name in zip(found, names, strict=True) if name == names[0])


def _empty_lines(body: str) -> Iterator[int]:
    """Behind the empty line before a question whose answer comes at once, or in a paragraph of its
    own behind its options."""
    starts = [0, *(match.end() for match in _EMPTY.finditer(body))]
    pieces = [body[first:last] for first, last in pairwise([*starts, len(body)])]
    for at, piece in enumerate(pieces):
        if answer_mark(piece) is None:
            continue
        asked = passages(piece).asked if at else piece
        while at and (not asked.strip() or _OPTION.match(asked)):
            at -= 1
            asked = pieces[at]
        yield starts[at]


def _key_lines(body: str) -> Iterator[int]:
    """Behind every line that gives a key, and the explanation under it."""
    yield 0
    last = last_mark(body)
    yield from (m.end() for m in _KEY_LINE.finditer(body) if m.end() <= last)
