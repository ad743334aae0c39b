"""An exam text cut at its headings: sections of one kind, and the answers kept apart from them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.importing.headings import Heading, Role, headings
from examprep.importing.passages import answer_mark

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Section:
    """The text under one heading, from `start` to `end`, and the chapter it stands in.

    `answers` says it stands behind 参考答案 and holds answers instead of questions.
    """

    heading: Heading
    start: int
    end: int
    chapter: str
    answers: bool


def sections(text: str) -> Iterator[Section]:
    """The sections of a text in simplified characters, in order. What stands before the first
    heading, or behind that of a chapter, is a section without a label."""
    chapter, answers = "", False
    beginning = Heading(Role.CHAPTER, 0, 0)
    for heading, end in _reaches([beginning, *headings(text)], text):
        if heading.role is Role.CHAPTER:
            chapter, answers = heading.title, False
        elif heading.role is Role.ANSWERS:
            answers = True
        yield Section(heading, heading.end, end, chapter, answers)


def _reaches(found: list[Heading], text: str) -> Iterator[tuple[Heading, int]]:
    """Each heading with the start of the next. A kind named within a text is a heading only
    before 题目： or where an answer stands before the next one; elsewhere it is part of a text."""
    ends = [heading.start for heading in found[1:]] + [len(text)]
    real = [
        heading
        for heading, end in zip(found, ends, strict=False)
        if not heading.alone or heading.titled or answer_mark(text, heading.end, end)
    ]
    last = Heading(Role.CHAPTER, len(text), len(text))
    for heading, following in pairwise([*real, last]):
        yield heading, following.start
