"""Questions with their answers below them: a paper, or a booklet of any."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.papers.printing import wording
from examprep.papers.printing.answering import answer
from examprep.papers.printing.asking import asked
from examprep.papers.printing.blocks import Break, Contents, Document, Heading, Size, Text, Tone
from examprep.papers.printing.layout.heads import header, heads
from examprep.papers.printing.passages import passages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.paper import Paper
    from examprep.papers.printing.blocks import Block
    from examprep.questions import Question


def study_paper(paper: Paper, size: Size) -> Document:
    """背诵版: every question with its answer below it."""
    blocks: list[Block] = []
    for index, section in enumerate(paper.sections, 1):
        blocks.append(Heading(wording.section(index, section)))
        for item in section.items:
            blocks += _studied(f"{item.number}.", item.question)
    return Document((*heads(paper), "背诵版"), f"{header(paper)} 背诵版", tuple(blocks), size=size)


def booklet(title: str, questions: Sequence[Question], size: Size) -> Document:
    """Any questions with their answers below them, chapter by chapter, with contents."""
    chapters: defaultdict[str, list[Question]] = defaultdict(list)
    for question in questions:
        chapters[question.chapter or "其他"].append(question)
    blocks: list[Block] = [Contents("目录"), Break()]
    number = 0
    for index, (chapter, inside) in enumerate(chapters.items(), 1):
        blocks.append(Heading(f"{wording.numeral(index)}、{chapter}（{len(inside)}题）"))
        for question in inside:
            number += 1
            told = f"〔{wording.KINDS[question.kind]}〕{question.stem}"
            blocks += _studied(f"{number}.", replace(question, stem=told))
    return Document((title,), title, tuple(blocks), size=size)


def _studied(label: str, question: Question) -> Iterator[Block]:
    yield from asked(label, question, spaces=False)
    yield from answer(question)
    if question.explanation.strip():
        yield Text("解析：", indent=1, tone=Tone.STRONG, keep=True)
        yield from passages(question.explanation, 1, Tone.SMALL)
