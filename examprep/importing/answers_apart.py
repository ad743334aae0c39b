"""Answers kept apart, given to the questions of the sections that they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.importing.answer_section import answers
from examprep.importing.completing import is_answered, with_answer
from examprep.importing.headings import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.importing.section_reading import Read
    from examprep.importing.sections import Section
    from examprep.importing.source import Source


def give(section: Section, read: Sequence[Read], source: Source) -> None:
    """Give the answers of a section apart to the questions they belong to: of the sections of
    that kind, or all where no kind is named, the last ones that lack answers, in order."""
    kind = section.heading.kind
    named = section.heading.role is Role.SECTION
    targets = _targets(section, read)
    kinds = [kind if named else one.section.heading.kind for one in targets]
    for one, by_number in zip(
        targets, answers(section, source.text, source.simplified, kinds), strict=False
    ):
        one.questions = [
            with_answer(q, by_number[item.number]) if item.number in by_number else q
            for q, item in zip(one.questions, one.items, strict=True)
        ]
        one.unkeyed = sorted(one.numbers - by_number.keys())
        one.unasked = sorted(by_number.keys() - one.numbers)


def _targets(section: Section, read: Sequence[Read]) -> list[Read]:
    """The sections without any answer that the answers of `section` may be for."""
    heading = section.heading
    named = heading.role is Role.SECTION
    open_ = [
        one
        for one in read
        if one.items
        and not any(is_answered(question) for question in one.questions)
        and (not named or one.section.heading.kind is heading.kind)
        and (not section.again or one.section.chapter == section.chapter)
    ]
    same = [one for one in open_ if one.section.heading.label == heading.label] or open_
    return same[-1:] if named else same
