"""Texts taken apart: list markers off, a reference answer into points, a point into clauses."""

from __future__ import annotations

import re

from examprep.questions import Point

_MARKER = re.compile(
    r"""(?: \A | (?<=[；;。：:，,、！!？?]) | (?<=\S\s) ) \s*+
        (?: [(（\[【] \s* (?: \d{1,2} | [一二三四五六七八九十]{1,3} | [a-zA-Z] ) \s* [)）\]】]
          | (?: \d{1,2} | [a-zA-Z] ) (?: [)）、] | [.．](?!\d) )
          | [一二三四五六七八九十]{1,3} [、.．]
          | [一二三四五六七八九十] 是
          | 其 [一二三四五六七八九十] [是为：:，,、]?
          | 第 [一二三四五六七八九十]{1,3} [，,、：:]
          | 第 \s* (?: \d{1,2} | [一二三四五六七八九十]{1,3} ) \s* 步 (?![骤的]) [，,]?
          | [-*•·●○■□◆◇▪➢►★☆※—–]+ (?=\s|[^\W\d_])
        ) [、.．:：]?
      | [①-⓿❶-➓㈠-㈩] [、.．:：]? """,
    re.VERBOSE,
)
"""What numbers or bullets an item of a list: 1、 1. （1） (1) 1) ① 一、 （一） A. 第一， 第一步
一是 其一 - • …, at the beginning of a line or after a blank or punctuation. A decimal number is
none. All blanks before it are tried once, from the first or, after what is no punctuation, the
second on."""

_BARE = re.compile(r"(?:\A|(?<=[\s；;。，,]))(\d{1,2})(?=[\u4e00-\u9fff])")
"""A number with nothing behind it, which a marker is only where all of them count up from 1."""

_COUNTED = 3
"""So many of these at least do not count up by chance: 1天内 and 2人."""

_LEAD_IN = re.compile(r"([：:])[\s；;]+")
_ITEM = re.compile(r"[；;\n。！!？?]+")
_CLAUSE = re.compile(r"(?:[；;\n。！!？?，,]|(?<!\d)[：:]|[：:](?!\d))+|——")
_ENUMERATED = re.compile("、+")
_EDGE = " \t\r　；;，,、。：:"


def unmarked(text: str) -> str:
    """The text with `;` for every character of a list marker, so that all places stay the same."""
    bare = list(_BARE.finditer(text))
    if len(bare) >= _COUNTED and [int(one[0]) for one in bare] == [*range(1, len(bare) + 1)]:
        text = _BARE.sub(lambda number: ";" * len(number[0]), text)
    return _MARKER.sub(lambda marker: ";" * len(marker[0]), text)


def points_of(answer: str) -> tuple[Point, ...]:
    """The points of a reference answer that does not tell them apart: one a line, a list item or a
    sentence. What leads up to a list with a colon goes with its first item."""
    items = _ITEM.split(_LEAD_IN.sub(r"\1", unmarked(answer)))
    return tuple(Point(item.strip(_EDGE)) for item in items if any(map(str.isalnum, item)))


def clauses(text: str) -> list[list[str]]:
    """A point's text at its commas and colons: what it asks for one by one, each the items that its
    list commas set side by side."""
    return [_ENUMERATED.split(clause) for clause in _CLAUSE.split(unmarked(text))]
