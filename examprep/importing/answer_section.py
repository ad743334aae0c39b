"""Answers that stand apart from their questions: at the end of a section, a chapter or a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.items import items
from examprep.importing.keys import grouped
from examprep.importing.passages import answer_mark
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.importing.items import Item
    from examprep.importing.sections import Section
    from examprep.importing.source import Source

_GROUP = re.compile(r"^[#>* ]*[一二三四五六七八九十]、(?=\s*(?:题号|\d|[（(] *\d)|[ ]*\n)", re.M)
"""The number of a section, without its name, before the answers to its questions."""


def answers(
    section: Section, text: str, simplified: str, kinds: Sequence[Kind | None]
) -> list[dict[int, str]]:
    """The answers under a heading by the number of their question, a mapping for each count.

    For objective kinds they are keys, many in a line; for others, passages under a number. Where
    the sections stand by their numbers alone, `kinds` are theirs; elsewhere the first is that of
    all.
    """
    groups = list(_GROUP.finditer(simplified, section.start, section.end))
    if len(groups) < 2:
        kind = kinds[0] if kinds else None
        return _answers(section.start, section.end, text, simplified, kind)
    ends = [group.start() for group in groups[1:]] + [section.end]
    found = (
        _answers(group.end(), end, text, simplified, kind)
        for group, end, kind in zip(groups, ends, kinds, strict=False)
    )
    return [counts[0] if counts else {} for counts in found]


def _answers(
    start: int, end: int, text: str, simplified: str, kind: Kind | None
) -> list[dict[int, str]]:
    found = items(simplified, start, end, None)
    blocks = {item.number or 0: text[item.start : item.end] for item in found}
    if kind is None or kind.objective:
        counts = grouped(simplified[start:end])
        apart = counts[:1] and not blocks.keys() & counts[0].keys()
        if len(counts) == 1 and (apart or len(counts[0]) > len(blocks)):
            return [{**blocks, **counts[0]}]
        if counts and len(counts[0]) > len(blocks):
            return counts
    return [blocks] if blocks else []


def closing_answers(
    found: Sequence[Item], source: Source, kind: Kind | None
) -> tuple[int, dict[int, str]]:
    """Where the answers to a whole list begin that stand behind its last question, and those
    answers; the end of that question and {} where there are none. What fills blanks may be any
    words; of another kind they could be the points of the last answer."""
    if len(found) < 2:
        return found[-1].end if found else 0, {}
    blanks = kind is None and all(
        "__" in source.simplified[item.start : item.end] for item in found[:-1]
    )
    filled = _closing_words(found, source) if blanks or kind is Kind.BLANK else None
    return _closing_list(found, source) or filled or _closing_keys(found, source)


def _closing_words(found: Sequence[Item], source: Source) -> tuple[int, dict[int, str]] | None:
    """The words behind the mark of an answer that fill the blanks of every question."""
    mark = answer_mark(source.simplified, found[-1].start, found[-1].end)
    apart = items(source.simplified, mark.end(), found[-1].end, None) if mark else []
    if not mark or [i.number for i in apart] != [i.number for i in found]:
        return None
    return mark.start(), {i.number or 0: source.text[i.start : i.end] for i in apart}


_FIRST_LINE = re.compile(r"\s*[^\n]+\n")


def _closing_list(found: Sequence[Item], source: Source) -> tuple[int, dict[int, str]] | None:
    """The list behind the last question in which every one of them is named with its answer."""
    text, last = source.simplified, found[-1]
    line = _FIRST_LINE.match(text, last.start, last.end)
    apart = items(text, line.end(), last.end, None) if line else []
    told = all(_TOLD.match(text, item.start) for item in apart)
    if not apart or not told or {i.number for i in apart} != {i.number for i in found}:
        return None
    start = text.rindex("\n", 0, apart[0].start)
    return start, {item.number or 0: source.text[item.start : item.end] for item in apart}


_TOLD = re.compile(r"\s*[【\[]?(?:参考|标准|正确)?(?:答案|答)[】\]:：]")


def _closing_keys(found: Sequence[Item], source: Source) -> tuple[int, dict[int, str]]:
    mark = answer_mark(source.simplified, found[-1].start, found[-1].end)
    start, end = mark.start() if mark else found[-1].end, found[-1].end
    counts = grouped(source.simplified[start:end])
    numbers = {item.number for item in found}
    if len(counts) != 1 or len(numbers & counts[0].keys()) < 2:
        return end, {}
    apart = items(source.simplified, mark.end() if mark else start, end, None)
    blocks = {item.number or 0: source.text[item.start : item.end] for item in apart}
    return start, blocks if blocks.keys() == counts[0].keys() else counts[0]
