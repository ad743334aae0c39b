"""Sections that hold a list: points, options, a key, short texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from examprep.errors import N_
from examprep.formats.markdown import marks
from examprep.formats.markdown.escaping import decode
from examprep.formats.markdown.lines import Line, Malformed
from examprep.formats.markdown.names import TRUTH
from examprep.questions import Kind, Option, Point

if TYPE_CHECKING:
    from collections.abc import Sequence

_BULLET = re.compile(r"(\s*)[-*+](?:\s+(.*))?\Z")
_OPTION = re.compile(r"(\S*?)[.．、]\s*(.*)", re.DOTALL)
_BARE_OPTION = re.compile(r"[A-Za-z][.．、]")
_LETTERS = re.compile(r"[A-Za-z]+")

NOT_IN_A_LIST = N_("every entry here starts with a hyphen and a space, its further lines with two")
NOT_A_NUMBER = N_("the marks are not a number: write them as （2分）")
NOT_AN_OPTION = N_("an option is written as: - A. its text")


class Item(NamedTuple):
    """One entry of a list, not yet decoded, with how far it is indented."""

    line: Line
    indent: int
    text: str


def points(lines: Sequence[Line]) -> tuple[Point, ...]:
    """得分点, nested as they are indented."""
    return _nested(_items(lines))


def options(lines: Sequence[Line]) -> tuple[Option, ...]:
    """选项; the hyphen may be missing before a single letter."""
    marked = [_with_bullets([line.text], line)[0] if _BARE_OPTION.match(line.text) else line
              for line in lines]  # fmt: skip
    return tuple(_option(item) for item in _items(marked))


def key(lines: Sequence[Line], kind: Kind) -> tuple[str, ...]:
    """正确答案: a list, or on one line `A、C`, `AC`, `对`."""
    marked: list[Line] = []
    for line in lines:
        plain = line.text and not line.text[0].isspace() and not _BULLET.match(line.text)
        marked += _with_bullets(_answers(line.text, kind), line) if plain else [line]
    truth = TRUTH if kind is Kind.TRUE_FALSE else {}
    return tuple(truth.get(item.text) or decode(item.text) for item in _items(marked))


def texts(lines: Sequence[Line]) -> tuple[str, ...]:
    """A list of texts."""
    return tuple(decode(item.text) for item in _items(lines))


def _items(lines: Sequence[Line]) -> list[Item]:
    items: list[Item] = []
    empty = 0
    for line in lines:
        if not line.text:
            empty += 1
            continue
        if found := _BULLET.match(line.text):
            items.append(Item(line, _indent(line), found[2] or ""))
        elif items and _indent(line) > items[-1].indent:
            further = "\n" * (empty + 1) + line.text.strip()
            items[-1] = items[-1]._replace(text=items[-1].text + further)
        else:
            raise Malformed(line, NOT_IN_A_LIST)
        empty = 0
    return items


def _indent(line: Line) -> int:
    text = line.text.expandtabs(4)
    return len(text) - len(text.lstrip())


def _nested(items: Sequence[Item]) -> tuple[Point, ...]:
    found: list[Point] = []
    start = 0
    while start < len(items):
        end = start + 1
        while end < len(items) and items[end].indent > items[start].indent:
            end += 1
        found.append(_point(items[start], _nested(items[start + 1 : end])))
        start = end
    return tuple(found)


def _point(item: Item, inner: tuple[Point, ...]) -> Point:
    try:
        text, worth = marks.of_point(item.text)
    except ValueError:
        raise Malformed(item.line, NOT_A_NUMBER) from None
    return Point(decode(text), worth, inner)


def _option(item: Item) -> Option:
    found = _OPTION.match(item.text)
    if not found:
        raise Malformed(item.line, NOT_AN_OPTION)
    return Option(decode(found[1]), decode(found[2]))


def _answers(text: str, kind: Kind) -> list[str]:
    if kind in {Kind.SINGLE, Kind.MULTIPLE} and _LETTERS.fullmatch(text):
        return list(text)
    return [answer for answer in re.split(r"\s*[、，,]\s*", text) if answer]


def _with_bullets(texts: list[str], line: Line) -> list[Line]:
    return [Line(line.number, f"- {text}") for text in texts]
