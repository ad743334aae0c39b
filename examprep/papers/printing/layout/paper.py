"""The paper that a candidate writes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.papers.printing import wording
from examprep.papers.printing.asking import asked
from examprep.papers.printing.blocks import Document, Heading, Size, Table, Text, Tone
from examprep.papers.printing.layout.heads import header, heads, notes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.paper import Paper
    from examprep.papers.printing.blocks import Block


def question_paper(paper: Paper, size: Size) -> Document:
    """The paper that a candidate writes on."""
    return Document(
        heads=heads(paper),
        header=header(paper),
        blocks=(*_front(paper), *_sections(paper)),
        seal=wording.SEAL,
        size=size,
    )


def _front(paper: Paper) -> Iterator[Block]:
    """注意事项, and the table of what every section earned."""
    if paper.notices:
        yield Text("注意事项", tone=Tone.STRONG, keep=True)
    for index, notice in enumerate(paper.notices, 1):
        yield Text(notice, f"{index}.", keep=index < len(paper.notices))
    yield _totals(paper)


def _totals(paper: Paper) -> Table:
    names = [wording.numeral(index) for index in range(1, len(paper.sections) + 1)]
    full = [wording.number(section.full) for section in paper.sections]
    return Table(
        (
            ("题号", *names, "总分", "核分人"),
            ("满分", *full, wording.number(paper.full), ""),
            ("得分", *[""] * len(names), "", ""),
        )
    )


def _sections(paper: Paper) -> Iterator[Block]:
    for index, section in enumerate(paper.sections, 1):
        yield Heading(wording.section(index, section), box=True)
        yield from notes(paper, section)
        for item in section.items:
            yield from asked(f"{item.number}.", item.question, spaces=True)
