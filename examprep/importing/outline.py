"""The numbering grammar of Chinese exam texts: 一、 （一） 1. 1、 1) (1) ① a) 其一 第一 一是 问题1,
and what is left of it on a scraped page: `1(` for `1．`, a marker torn in two or behind its text.

A marker counts only where it continues a count: 1 may open a list, n + 1 must follow n at some
open level. So `7*24`, `1.6万` or a year are never markers, and lists nest without indentation.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from examprep.importing.prose import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator


class Style(Enum):
    """A way of numbering; each counts for itself, so that (1) nests within 1、."""

    CHINESE = "一、"
    CHINESE_PARENS = "（一）"
    ARABIC = "1、"
    ARABIC_PARENS = "（1）"
    ARABIC_PAREN = "1）"
    CIRCLED = "①"
    LETTERED = "a）"
    ENUMERATED = "其一，"
    ORDINAL = "第一，"
    LISTED = "一是"
    ASKED = "问题1："


_DIGITS = "一二三四五六七八九"
_CHINESE = f"(?:[{_DIGITS}]?十[{_DIGITS}]?|[{_DIGITS}])"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MARKERS = re.compile(
    rf"""
      [(（]\s*(?P<ARABIC_PARENS>\d{{1,2}})\s*[)）](?:[、．](?=\S))?
    | [(（]\s*(?P<CHINESE_PARENS>{_CHINESE})\s*[)）](?:[、．](?=\S))?
    | (?<![\dA-Za-z.(（])(?P<ARABIC_PAREN>\d{{1,2}})\s*[)）]
    | (?<![\dA-Za-z.])(?P<ARABIC>\d{{1,4}})\s*(?:[、．]|\.(?!\d(?!\d\d\d))|[(（](?!\d+\s*[)）]))
    | (?<![第其十{_DIGITS}])(?P<CHINESE>{_CHINESE})\s*[、．.]
    | (?P<CIRCLED>[{_CIRCLED}])
    | (?:(?:^|(?<=[\n:：]))[ ]*|(?<=[)）.．、])[ ]?
      |(?<=[\s。；;])(?=[(（]?[b-z](?:[)）]|[.．、](?![a-z\d]))))[(（]?(?P<LETTERED>[a-z])
      (?:[)）]|[.．、](?![a-z]))
    | (?:(?<=[\s。；;])|^)(?:其|要点)(?P<ENUMERATED>{_CHINESE})[,，、:：]
    | 第(?P<ORDINAL>(?:(?<=^第)|(?<=\n第))一|(?<=[\s。；;]第){_CHINESE})[,，:：]
    | (?:【[问小]|[问小](?<!\S[问小]))题\s*(?P<ASKED>\d|{_CHINESE})\s*[】:：.、．)）]
    | (?P<LISTED>(?:^|(?<=\n))一|(?<=[\s。；;，,])[{_DIGITS[1:]}])是(?!否)
    """,
    re.VERBOSE,
)
_BOUNDARY = re.compile(r"(?:^|\s|[。；;！？!?：:”’…])$")


@dataclass(frozen=True, slots=True)
class Marker:
    """A numbering marker found in a text, from `start` to `end`; `opens` whether it stands where
    a list may begin (at the start, behind a blank or the end of a sentence)."""

    style: Style
    number: int
    start: int
    end: int
    label: str
    opens: bool


@dataclass(slots=True)
class Item:
    """A numbered passage and the items nested in it."""

    marker: Marker
    text: str = ""
    items: list[Item] = field(default_factory=list)


@dataclass(slots=True)
class Outline:
    """A text as what stands before its first marker and its top-level lists, in order.

    Several lists stand one behind the other where the count starts again at 1.
    """

    lead: str
    runs: list[list[Item]]


def outline(text: str) -> Outline:
    """Read the numbering of a text. Damage is repaired where the count proves it."""
    text = _mended(text)
    accepted = list(_accepted(text))
    found = Outline(text[: accepted[0][0].start].strip() if accepted else text.strip(), [])
    path: list[Item] = []
    for index, (marker, depth) in enumerate(accepted):
        following, deeper = (
            (accepted[index + 1][0].start, accepted[index + 1][1] > depth)
            if index + 1 < len(accepted)
            else (len(text), False)
        )
        item = Item(marker, text[marker.end : following].strip())
        if not item.text and not deeper:
            _take_back(item, path[-1] if path else None, found)
        if depth == 0 and (not found.runs or marker.number == 1):
            found.runs.append([])
        (path[depth - 1].items if depth else found.runs[-1]).append(item)
        path[depth:] = [item]
    return found


def _take_back(item: Item, before: Item | None, found: Outline) -> None:
    """Give a marker that stands behind its text that text: the last paragraph before it."""
    held = paragraphs(before.text if before else found.lead)
    if before is None:
        item.text, found.lead = (held or [""])[-1], "\n".join(held[:-1])
    elif len(held) > 1:
        item.text, before.text = held[-1], "\n".join(held[:-1])


_TORN = re.compile(
    r"(?<=\s)(?P<tail>[)）(（、．.])(?P<body>[^()（）\n]{2,200}?)\s+(?P<head>[(（]?\d{1,2})(?=\s|$)"
)


def _mended(text: str) -> str:
    """Markers torn in two put together before their text: `)正文 (2` was `(2)正文`."""
    whole_ones = deque(candidates(text) if _TORN.search(text) else ())
    counted: dict[Style, int] = {}

    def mend(torn: re.Match[str]) -> str:
        whole = _MARKERS.fullmatch(torn["head"] + torn["tail"])
        if whole is None:
            return torn[0]
        style, number = Style[whole.lastgroup or ""], int(re.sub(r"\D", "", whole[0]))
        while whole_ones and whole_ones[0].end <= torn.start():
            mark = whole_ones.popleft()
            counted[mark.style] = mark.number
        return whole[0] + torn["body"] if counted.get(style, 0) == number - 1 else torn[0]

    return _TORN.sub(mend, text)


def _accepted(text: str) -> Iterator[tuple[Marker, int]]:
    """The markers that continue a count, each with its depth."""
    levels: list[tuple[Style, int]] = []
    for marker in candidates(text):
        open_at = [index for index, (style, _) in enumerate(levels) if style is marker.style]
        if open_at and levels[open_at[-1]][1] + 1 == marker.number:
            depth = open_at[-1]
        elif marker.number == 1 and marker.opens:
            depth = open_at[-1] if open_at else len(levels)
        else:
            continue
        levels[depth:] = [(marker.style, marker.number)]
        yield marker, depth


def candidates(text: str) -> Iterator[Marker]:
    done = 0
    for match in _MARKERS.finditer(text):
        style = Style[match.lastgroup or ""]
        first = done == match.start()  # （1）①: a list begins with its first item
        opens = first or bool(_BOUNDARY.search(text[match.start() - 1 : match.start()]))
        done = match.end()
        # A lone opening bracket is a damaged full stop, and a number before a number a marker,
        # only where nothing else could stand.
        if not opens and (match[0][-1] in "(（" or text[match.end() : match.end() + 1].isdecimal()):
            continue
        digits = match[style.name]
        yield Marker(style, numeral(digits), *match.span(), _label(style, match[0]), opens)


def numeral(digits: str) -> int:
    """The number that digits, Chinese numerals up to 99, a circled figure or a letter stand for."""
    if digits.isdecimal():
        return int(digits)
    if digits in _LETTERS:
        return _LETTERS.index(digits) + 1
    if digits in _CIRCLED:
        return _CIRCLED.index(digits) + 1
    tens, ten, ones = digits.rpartition("十")
    value = {digit: number for number, digit in enumerate(_DIGITS, 1)}
    return value[digits] if not ten else 10 * value.get(tens, 1) + value.get(ones, 0)


def _label(style: Style, found: str) -> str:
    """The marker as it is printed: blanks closed up, a damaged full stop restored."""
    label = re.sub(r"\s", "", found)
    return label[:-1] + "．" if style is Style.ARABIC and label[-1] in "(（" else label
