"""Several terms to explain under one number or none, each a question of its own."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.importing.items import Item
from examprep.importing.passages import answer_mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TERM = 20
"""Characters of the longest name of a term."""
_APART = re.compile(r"\S+(?: \S+)*")
"""What stands between line ends and blanks wider than one."""
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_DEFINED = re.compile(rf" *[^\n，。；：？！,;:?!]{{1,{_TERM}}}?(?:[:：=＝]|[—－-]{{1,2}}) *\S{{4}}")
_NO_NAME = re.compile(r"[，。；：？！,;:?!]|\d ?分|下列|以下|名词|术语|答案")


def terms(found: list[Item], text: str) -> list[Item]:
    """Items that hold several terms to explain, a line each without an answer, as one for each."""
    return [single for item in found for single in _single_terms(item, text)]


def _single_terms(item: Item, text: str) -> list[Item]:
    body = text[item.start : item.end]
    lines = list(re.finditer(r"[^\n]*[^\W\d_][^\n]*", body))
    defined = (len(line[0].strip()) > _TERM or "。" in line[0] for line in lines)
    if answer_mark(body) or any(defined):
        return [item]
    return [Item(item.number, item.start + line.start(), item.start + line.end()) for line in lines]


def unnumbered(text: str, start: int, end: int) -> list[Item]:
    """Terms that stand without numbers, each in a line with its definition or without one, or wide
    apart, counted as they stand; [] where anything there is no term."""
    told = list(_LINE.finditer(text, start, end))
    if len(told) > 1 and all(_DEFINED.match(line[0]) for line in told):
        return [Item(n, *line.span()) for n, line in enumerate(told, 1)]
    found = list(_APART.finditer(text, start, end))
    named = all(len(name[0]) <= _TERM and not _NO_NAME.search(name[0]) for name in found)
    return [Item(n, *name.span()) for n, name in enumerate(found, 1)] if named else []


def defined(text: str, start: int, end: int, names: Mapping[int, str]) -> dict[int, str]:
    """The definitions of the terms with these names, by their numbers: each from the line that
    begins with its name to the next such line; {} where any is lacking."""
    lines = sorted(_named_lines(text, start, end, names))
    told = {
        number: text[at:following] for (at, number), (following, _) in pairwise([*lines, (end, 0)])
    }
    return told if told.keys() == names.keys() else {}


def _named_lines(
    text: str, start: int, end: int, names: Mapping[int, str]
) -> Iterator[tuple[int, int]]:
    for number, name in names.items():
        line = re.compile(rf"^ *{re.escape(name)} *(?:[:：]|[—－-]+|是?指|是)", re.M)
        if found := line.search(text, start, end):
            yield found.start(), number
