"""What is added to a question once its answer is known: marks, chapter, place, warnings, id."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.fingerprint import short_id
from examprep.importing.blanks import blanks
from examprep.importing.completing import is_answered, with_answer_from, with_unmarked_answer
from examprep.importing.numbers import behind_case
from examprep.importing.promises import promise
from examprep.importing.remarks import noted
from examprep.importing.unmarked import habit
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.importing.items import Item
    from examprep.importing.section_reading import Read
    from examprep.importing.source import Source
    from examprep.importing.unmarked import Habit
    from examprep.questions import Question


def finished(one: Read, source: Source, subject: str) -> Iterator[Question]:
    """The questions of a section as they go into the bank."""
    own = habit([source.simplified[item.start : item.end] for item in one.items])
    for found, item in zip(one.questions, one.items, strict=True):
        if not is_answered(found) and not found.parts:
            found = _with_answer_behind(found, item, source, own)
        yield _finished(found, one, item, source, subject)


def _finished(found: Question, one: Read, item: Item, source: Source, subject: str) -> Question:
    heading = one.section.heading
    # A question that is all of its section begins with the heading.
    start = heading.start if item.start == one.section.start else item.start
    complete = replace(
        found,
        kind=_kind(found, one, item, source),
        marks=found.marks if found.marks is not None else _worth(one, found),
        subject=subject,
        chapter=one.section.chapter,
        source=source.place(start, item.end),
        warnings=_warnings(found),
    )
    return replace(complete, id=short_id(complete))


def _with_answer_behind(found: Question, item: Item, source: Source, own: Habit) -> Question:
    """A question with the answer that stands behind it with no word to tell: as what it says does,
    or in lines that colour or bold type sets apart from the first."""
    text = noted(source.untagged(item)).text
    told = with_unmarked_answer(found, text, own)
    start = source.apart_behind(item)
    if is_answered(told) or found.kind.objective or start is None:
        return told
    return with_answer_from(found, text, start - item.start)


def _kind(found: Question, one: Read, item: Item, source: Source) -> Kind:
    """Its kind; a choice of no named kind has several right options where its key does, and what
    stands below 案例一 is a case."""
    if one.kind in {None, Kind.CASE} and found.kind is Kind.SINGLE and len(found.key) > 1:
        return Kind.MULTIPLE
    open_ = found.kind is Kind.SHORT_ANSWER and not one.section.heading.label
    return Kind.CASE if open_ and behind_case(source.simplified, item.start) else found.kind


def _worth(one: Read, found: Question) -> float | None:
    """What the heading of a section says that each of its questions, or each blank, is worth."""
    said = promise(one.section.heading.note)
    if said.blank and found.kind is Kind.BLANK:
        return said.blank * max(1, blanks(found.stem))
    return said.total if said.each is None and len(one.items) == 1 else said.each


def _warnings(found: Question) -> tuple[str, ...]:
    """What to look at: a lost figure, a picture that stands in the file only, no answer."""
    pictured = re.search(r"\[图\d+\]", found.asked()) is not None
    codes = {
        "missing_figure": pictured or "missing_figure" in found.warnings,
        "no_answer": not is_answered(found),
    }
    return tuple(code for code, present in codes.items() if present)
