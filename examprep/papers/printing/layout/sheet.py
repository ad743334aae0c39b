"""答题卡: where answers are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.papers.printing import wording
from examprep.papers.printing.asking import lines
from examprep.papers.printing.blocks import Bubbles, Document, Heading, Size, Space, Text, Tone
from examprep.papers.printing.layout.heads import header, heads
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.paper import Item, Paper
    from examprep.papers.printing.blocks import Block


def answer_sheet(paper: Paper, size: Size) -> Document:
    """答题卡: fields for the objective items, ruled boxes for the others."""
    return Document(
        heads=(*heads(paper), "答题卡"),
        header=f"{header(paper)} 答题卡",
        blocks=tuple(_answer_fields(paper)),
        fields=wording.SEAL,
        size=size,
    )


def _answer_fields(paper: Paper) -> Iterator[Block]:
    for index, section in enumerate(paper.sections, 1):
        yield Heading(wording.section(index, section), box=True)
        objective = (item for item in section.items if item.question.kind.objective)
        if fields := [field for item in objective for field in _fields(item)]:
            yield Bubbles(tuple(fields))
        for item in section.items:
            if not item.question.kind.objective:
                yield from _framed(item)


def _fields(item: Item) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is filled in for an objective item: its letters, or a blank for each of its key."""
    question = item.question
    letters = tuple(option.label for option in question.options)
    yield f"{item.number}.", wording.TRUE_FALSE if question.kind is Kind.TRUE_FALSE else letters
    if question.kind is Kind.BLANK:
        for blank in range(2, len(question.key) + 1):
            yield wording.part(blank), ()


def _framed(item: Item) -> Iterator[Block]:
    parts = item.question.parts
    yield Text(wording.worth(item.marks), f"{item.number}.", tone=Tone.STRONG, keep=True)
    for index, part in enumerate(parts, 1):
        yield Text(wording.worth(part.marks), wording.part(index), 1, keep=True)
        yield Space(lines(part.marks), framed=True)
    if not parts:
        yield Space(lines(item.marks), framed=True)
