"""The materials that choices of a section are about, each before the first of its questions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.importing.numbers import marks
from examprep.importing.options import choices
from examprep.importing.outline import Style, numeral
from examprep.importing.prose import paragraphs
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.importing.items import Item
    from examprep.importing.sections import Section
    from examprep.questions import Question

    Span = tuple[int, int]

_NUMERAL = r"[一二三四五六七八九十]{1,2}"
_HEADING = re.compile(
    rf"^[#>* ]*(?:[(（](?P<n>{_NUMERAL})[)）]"
    rf"|【?(?:案例|材料|资料) ?(?P<named>{_NUMERAL}|\d{{1,2}})?(?:】|[:：]|(?= *$)))[:：]?",
    re.M,
)
"""（一）, 材料一：, 【案例2】 at the beginning of a line."""
_KINDS = {None, Kind.SINGLE, Kind.MULTIPLE, Kind.CASE}
_SENTENCE = re.compile(r"[^。\n]{8,}。")


def materials(section: Section, text: str) -> list[Span]:
    """Where the materials of a section of choices stand, each from its heading to the number of
    its first question; under cases with choices also all before the first number. The first of
    them begins the section; any other list in it counts for itself."""
    heading = section.heading
    if not heading.label or heading.kind not in _KINDS:
        return []
    named = _HEADING.search(text, section.start, section.end)
    asking = _asking(section, text) if named or heading.kind is Kind.CASE else []
    found = list(_spans(section, text, asking)) if named else []
    if asking and not found and heading.kind is Kind.CASE:
        found = [(section.start, asking[0])]
        return found if _SENTENCE.search(text, *found[0]) else []
    return found if found and found[0][1] == asking[0] else []


def _spans(section: Section, text: str, asking: Sequence[int]) -> Iterator[Span]:
    """The headings that count on, with the question behind each, where something is told between
    them."""
    number, reached = 1, section.start
    for match in _HEADING.finditer(text, section.start, section.end):
        end = next((start for start in asking if start > match.start()), None)
        digits = match["n"] or match["named"]
        continues = not digits or numeral(digits) == number
        if end and continues and match.start() >= reached and "。" in text[match.end() : end]:
            yield match.start(), end
            number, reached = number + 1, end


def _asking(section: Section, text: str) -> list[int]:
    """Where the numbers of questions with options stand."""
    body = text[section.start : section.end]
    numbers = marks(body, Style.ARABIC)
    starts = [mark.start for mark in numbers]
    ends = [*starts, len(body)][1:]
    return [
        section.start + mark.start
        for mark, end in zip(numbers, ends, strict=True)
        if choices(body[mark.end : end]).options
    ]


def masked(text: str, found: Sequence[Span]) -> str:
    """A text with its materials blank, and every other character in its place."""
    for start, end in found:
        text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text


def clipped(item: Item, found: Sequence[Span]) -> Item:
    """A question without the material of the next."""
    behind = (start for start, _ in found if item.start < start < item.end)
    return replace(item, end=min(behind, default=item.end))


def about(question: Question, item: Item, found: Sequence[Span], text: str) -> Question:
    """A question with its material before its stem, without which nobody could answer it."""
    before = [(start, end) for start, end in found if end <= item.start]
    if not before:
        return question
    start, end = before[-1]
    told = "\n".join(paragraphs(_HEADING.sub("", text[start:end])))
    return replace(question, stem=f"{told}\n{question.stem}")
