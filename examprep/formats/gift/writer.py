"""Questions → GIFT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.formats import categories, sides
from examprep.formats.gift.escaping import escape, format_of
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from examprep.questions import Question


def write(questions: Iterable[Question]) -> str:
    """One file; a category line stands wherever subject or chapter change."""
    blocks: list[str] = []
    for category, question in categories.changing(questions):
        if category:
            blocks.append(f"$CATEGORY: {category}")
        blocks.append("\n".join(_question(question)))
    return "".join(f"{block}\n\n" for block in blocks)


def _question(question: Question) -> Iterator[str]:
    tags = [f"[tag:{_bracketed(tag)}]" for tag in sides.tags(question)]
    yield " ".join(["//", *([f"[id:{_bracketed(question.id)}]"] if question.id else []), *tags])
    yield f"::{escape(sides.title(question))}::[plain]{escape(sides.asked(question))}{{"
    answers = list(_answers(question))
    yield from (f"\t{answer}" for answer in answers)
    objective = question.kind.objective
    if feedback := question.explanation if objective else sides.answered(question):
        yield f"\t####{_text(feedback)}"
    yield "}"


def _answers(question: Question) -> Iterator[str]:
    match question.kind:
        case Kind.SINGLE:
            for option in question.options:
                mark = "=" if option.label in question.key else "~"
                yield f"{mark}{_text(option.text)}"
        case Kind.MULTIPLE:
            right = sum(option.label in question.key for option in question.options)
            for option in question.options:
                weight = f"{100 / right:.5f}".rstrip("0").rstrip(".") if right else "0"
                mark = f"%{weight}%" if option.label in question.key else "%-100%"
                yield f"~{mark if right else ''}{_text(option.text)}"
        case Kind.TRUE_FALSE if question.key in {("true",), ("false",)}:
            yield "T" if question.key == ("true",) else "F"
        case Kind.BLANK if question.key:
            for text in (sides.key(question), *question.alternatives):
                yield f"={_text(text.replace('*', chr(92) + '*'))}"
        case _:
            pass


def _text(text: str) -> str:
    """A text in the format of the question, even if it starts like the name of one."""
    return escape(f"[plain]{text}" if format_of(text)[0] else text)


def _bracketed(text: str) -> str:
    return " ".join(text.split("\n")).replace("]", r"\]")
