"""参考答案及评分标准: what answers earn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.papers.printing import wording
from examprep.papers.printing.answering import answer, key
from examprep.papers.printing.blocks import Document, Heading, Size, Table, Text, Tone
from examprep.papers.printing.layout.heads import header, heads, notes
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.paper import Item, Paper
    from examprep.papers.printing.blocks import Block


TENS = 10


def marking_scheme(paper: Paper, size: Size) -> Document:
    """参考答案及评分标准: keys in tens, and what every point of the others earns."""
    return Document(
        heads=(*heads(paper), "参考答案及评分标准"),
        header=f"{header(paper)} 参考答案及评分标准",
        blocks=tuple(_schemes(paper)),
        size=size,
    )


def _schemes(paper: Paper) -> Iterator[Block]:
    for index, section in enumerate(paper.sections, 1):
        yield Heading(wording.section(index, section))
        yield from notes(paper, section)
        yield from _keys([item for item in section.items if _is_short(item)])
        for item in section.items:
            if not _is_short(item):
                yield Text(
                    wording.worth(item.marks), f"{item.number}.", tone=Tone.STRONG, keep=True
                )
                yield from answer(item.question)


def _is_short(item: Item) -> bool:
    return item.question.kind.objective and item.question.kind is not Kind.BLANK


def _keys(items: Sequence[Item]) -> Iterator[Block]:
    for start in range(0, len(items), TENS):
        ten = items[start : start + TENS]
        numbers = (str(item.number) for item in ten)
        yield Table((("题号", *numbers), ("答案", *(key(item.question) for item in ten))))
