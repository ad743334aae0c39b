"""A question on the screen: what is asked, and what the reference says."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.screen.names import key_name, kind_name, marks_name, remark, with_marks
from examprep.screen.width import cells, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.questions import Point, Question


def asked(question: Question, width: int) -> Iterator[str]:
    """The lines of a question as it is put to a learner, none wider than `width` cells."""
    yield from (click.style(line, bold=True) for line in wrap(heading(question), width))
    yield ""
    yield from body(question, width)
    for code in question.warnings:
        yield from hanging("! ", remark(code), width)


def body(question: Question, width: int) -> Iterator[str]:
    """The lines of what is asked: the stem, the sub-questions, the options."""
    yield from wrap(question.stem, width)
    for number, part in enumerate(question.parts, 1):
        yield from hanging(f"({number}) ", with_marks(part.prompt, part.marks), width)
    for option in question.options:
        yield from hanging(f"{option.label}. ", option.text, width)


def heading(question: Question) -> str:
    """Kind, place in the syllabus, marks and id, in one line."""
    place = " / ".join(name for name in (question.subject, question.chapter) if name)
    marks = "" if question.marks is None else marks_name(question.marks)
    return " · ".join(
        item for item in (kind_name(question.kind), place, marks, question.id) if item
    )


def reference(question: Question, width: int) -> Iterator[str]:
    """The lines of the reference answer: the key, the answer as one text, other answers, why."""
    if question.key:
        yield from hanging(_("Key: "), key_name(question), width)
    if question.answer:
        yield click.style(_("Reference answer"), bold=True)
        yield from hanging("  ", question.answer, width)
    for other in question.alternatives:
        yield click.style(_("Another reference answer"), bold=True)
        yield from hanging("  ", other, width)
    if question.explanation:
        yield click.style(_("Explanation"), bold=True)
        yield from hanging("  ", question.explanation, width)


def points(question: Question, width: int) -> Iterator[str]:
    """The lines of the points that give marks, under the part they stand on."""
    for point in question.points:
        yield from _point(point, width, depth=1)
    for number, part in enumerate(question.parts, 1):
        if part.points:
            yield f"({number})"
        for point in part.points:
            yield from _point(point, width, depth=1)


def hanging(first: str, text: str, width: int) -> list[str]:
    """`text` wrapped behind `first`, its further lines indented as deep as `first` is wide."""
    indent = " " * cells(first)
    lines = wrap(text, max(width - cells(first), 20))
    return [f"{first}{lines[0]}".rstrip(), *(f"{indent}{line}".rstrip() for line in lines[1:])]


def _point(point: Point, width: int, depth: int) -> Iterator[str]:
    yield from hanging("  " * depth + "- ", with_marks(point.text, point.marks), width)
    for inner in point.points:
        yield from _point(inner, width, depth + 1)
