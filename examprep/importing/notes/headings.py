"""Which lines of course notes are headings, and how deep each stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.importing.outline import Style, candidates

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 40
_SHORTEST_BODY = 18
_UNNUMBERED = 16
_NUMERAL = r"[一二三四五六七八九十百\d]+"
_TITLE = r".{4,60}(?:课件|教案|讲义|\.docx?|\.pdf|pptx?[)）]?|[(（]pptx? *\d+ *页[)）])$"
_NAMED = (
    (0, re.compile(_TITLE, re.I)),
    (1, re.compile(rf"第\s*{_NUMERAL}\s*(?:[章篇讲]|单元|部分)|(?:单元|模块){_NUMERAL}")),
    (2, re.compile(rf"第\s*{_NUMERAL}\s*节|(?:项目|任务|专题){_NUMERAL}")),
)
_NUMBERED = {
    Style.CHINESE: 3,
    Style.CHINESE_PARENS: 4,
    Style.ARABIC: 5,
    Style.ARABIC_PARENS: 6,
    Style.ARABIC_PAREN: 6,
    Style.CIRCLED: 6,
}
PLAIN = 7
"""The depth of a heading without a number."""
CHAPTER = 1
"""Headings this deep or less begin something else: a chapter, another set of slides."""
_ENDS = tuple("。，,；;！!？?、…")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of notes that says something: its text, where it starts, whether a blank line stands
    before it, and what it was marked with in Markdown (`##`), if anything."""

    text: str
    start: int
    apart: bool
    hashes: int = 0


def depths(lines: Sequence[Line]) -> list[int | None]:
    """The depth of each line that is a heading, 0 the outermost; None for a line of the text."""
    styles = [_style(line.text) for line in lines]
    marked = any(line.hashes for line in lines)
    found = [
        line.hashes or None if marked else _depth(lines, styles, at)
        for at, line in enumerate(lines)
    ]
    return found


def _depth(lines: Sequence[Line], styles: Sequence[Style | None], at: int) -> int | None:
    text = lines[at].text
    if len(text) > 60 or text.endswith(_ENDS):
        return None
    for depth, pattern in _NAMED:
        if pattern.match(text):
            return depth
    style = styles[at]
    if style is not None:
        # Behind or before its like it is an item of a list, with nothing under it.
        beside = {styles[at - 1] if at else None, *styles[at + 1 : at + 2]}
        return _NUMBERED.get(style) if len(text) <= _LONGEST and style not in beside else None
    return PLAIN if _stands_alone(lines, at) else None


def _stands_alone(lines: Sequence[Line], at: int) -> bool:
    """Whether a line without a number is short, and what stands before it ended while what stands
    behind it is a sentence."""
    text = lines[at].text
    if not 2 <= len(text) <= _UNNUMBERED or text.endswith((":", "：", ")", "）")):
        return False
    if at + 1 == len(lines) or re.search(r"[。，,；;！!？?]", text):
        return False
    ended = at == 0 or lines[at].apart or lines[at - 1].text.endswith(("。", "！", "？", "!", "?"))
    following = lines[at + 1].text
    return ended and (len(following) >= _SHORTEST_BODY or following.endswith(_ENDS))


def _style(text: str) -> Style | None:
    """How a line is numbered at its start."""
    first = next(iter(candidates(text[:12])), None)
    return first.style if first and first.start == 0 else None
