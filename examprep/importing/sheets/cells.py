r"""What stands in one cell: a text, or a list with an entry a line.

A reference `&#N;` is the character with the number N, as spreadsheets saved from web pages hold
it; `&#;` is none at all, and only keeps what is around it from being read as anything but text.
An apostrophe before = + - @ is the spreadsheet's own mark of a text that is no formula.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from examprep.questions import Option, Point

if TYPE_CHECKING:
    from collections.abc import Sequence

NOTHING = "&#;"
DEEPEST = 100
"""Blanks before a point that still say how deep it stands."""

_REFERENCE = re.compile(r"&#(\d{0,7});")
_FORMULA = re.compile(r"'(?='*[=+\-@＝＋－＠])")
_MARKS = r"[（(]\s*(\d+(?:\.\d+)?(?:e-?\d+)?)\s*分\s*[）)]"
BEFORE = re.compile(rf"{_MARKS}\s*")
BEHIND = re.compile(rf"(?<!\s)\s*{_MARKS}\Z")
NUMBERED = re.compile(r"(?:\d{1,2}\s*[.．、)）](?!\d)|[（(]\d{1,2}[)）]|[①-⑳])\s*")
OPTION = re.compile(r"[（(]?([^\s（()）.．、]*)[.．、)）]\s*(.*)")
_LETTERS = "ABCDEFGHIJK"
BETWEEN = "、，,;；|"
_ENTRY = re.compile(rf"(?:&#\d*;|[^{BETWEEN}\n])+")


def text(cell: str) -> str:
    """The text of a cell."""
    return meant(_FORMULA.sub("", cell.strip(), count=1) if cell.startswith("'") else cell.strip())


def meant(raw: str) -> str:
    """A text with its references resolved."""
    return _REFERENCE.sub(_character, raw) if "&#" in raw else raw


def lines(cell: str) -> list[str]:
    """The entries of a list, an entry a line."""
    return [meant(line.strip()) for line in _without_mark(cell).split("\n") if line.strip()]


def words(cell: str) -> tuple[str, ...]:
    """The entries of a list such as tags, on one line or several."""
    if cell.strip() == NOTHING:
        return ()
    found = (entry.strip() for entry in _ENTRY.findall(_without_mark(cell)))
    return tuple(meant(entry) for entry in found if entry)


def points(cell: str) -> tuple[Point, ...]:
    """得分点, one a line, with （2分） before or behind; a line further in stands within the one
    above it. Numbers before all of them are left out."""
    entries = [
        (_indent(line), line.strip()) for line in _without_mark(cell).split("\n") if line.strip()
    ]
    if entries and all(NUMBERED.match(line) for _, line in entries):
        entries = [(indent, NUMBERED.sub("", line, count=1)) for indent, line in entries]
    return _nested(entries)


def option_lines(cell: str) -> str:
    """A cell with what stands between its options, be it a bar or a semicolon, as a line end."""
    between = rf"({_REFERENCE.pattern})|\s*[|｜;；]\s*(?=[B-K][.．、:：])"
    return re.sub(between, lambda found: found[1] or "\n", cell)


def options(cell: str) -> tuple[Option, ...]:
    """Options of one cell, one a line as `A. text`; () where a line is not."""
    found = [
        OPTION.fullmatch(line.strip())
        for line in _without_mark(cell).split("\n")
        if line.strip() not in {"", NOTHING}
    ]
    if not all(found):
        return ()
    return tuple(Option(_narrow(meant(m[1])), meant(m[2])) for m in found if m)


def _narrow(label: str) -> str:
    """A letter of any width as it is elsewhere; any other label as it stands."""
    narrow = unicodedata.normalize("NFKC", label)
    return narrow if narrow in _LETTERS else label


def listed(cell: str) -> tuple[Option, ...]:
    """Options of one cell without letters, one a line or between bars or semicolons, in order; ()
    where it is no such list, or any has a letter."""
    for between in (r"\n", r"[|｜]", r"[；;]"):
        texts = [text.strip() for text in re.split(between, _without_mark(cell)) if text.strip()]
        if len(texts) > 1:
            lettered = any(re.match(r"[（(]?[A-Ka-k][.．、)）]", text) for text in texts)
            return () if lettered else tuple(map(Option, _LETTERS, map(meant, texts)))
    return ()


def marks_taken(raw: str) -> tuple[str, float | None]:
    """A text without the marks before or behind it, and the marks."""
    if found := BEFORE.match(raw):
        return raw[found.end() :], number(found[1])
    if found := BEHIND.search(raw):
        return raw[: found.start()], number(found[1])
    return raw, None


def marks(given: str) -> float | None:
    """The marks in a cell of their own, 6 or 6分; None where it holds no such number."""
    return number(unicodedata.normalize("NFKC", given).removesuffix("分").strip())


def number(raw: str) -> float | None:
    """A number of marks, from 0 to a million; None where there is no such number."""
    try:
        value = float(raw)
    except ValueError:
        return None
    if not 0 <= value < 1e6:
        return None
    return int(value) if value.is_integer() else value


def _without_mark(cell: str) -> str:
    return _FORMULA.sub("", cell, count=1) if cell.startswith("'") else cell


def _character(found: re.Match[str]) -> str:
    if not found[1]:
        return ""
    code = int(found[1])
    is_character = code < 0xD800 or 0xDFFF < code < 0x110000
    return chr(code) if is_character else found[0]


def _indent(line: str) -> int:
    return min(len(line[: len(line) - len(line.lstrip())].expandtabs(2)), DEEPEST)


def _nested(entries: Sequence[tuple[int, str]]) -> tuple[Point, ...]:
    found: list[Point] = []
    start = 0
    while start < len(entries):
        end = start + 1
        while end < len(entries) and entries[end][0] > entries[start][0]:
            end += 1
        words_, worth = marks_taken(entries[start][1])
        found.append(Point(meant(words_), worth, _nested(entries[start + 1 : end])))
        start = end
    return tuple(found)
