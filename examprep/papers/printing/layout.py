"""Papers, marking schemes, answer sheets and booklets as documents."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.papers.printing import wording
from examprep.papers.printing.answering import key, points, reference
from examprep.papers.printing.asking import asked, lines
from examprep.papers.printing.blocks import (
    Break,
    Bubbles,
    Contents,
    Document,
    Heading,
    Size,
    Space,
    Table,
    Text,
    Tone,
)
from examprep.papers.printing.passages import passages
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.paper import Item, Paper, Section
    from examprep.papers.printing.blocks import Block
    from examprep.questions import Question

TENS = 10


def question_paper(paper: Paper, size: Size) -> Document:
    """The paper that a candidate writes on."""
    return Document(
        heads=_heads(paper),
        header=_header(paper),
        blocks=(*_front(paper), *_sections(paper)),
        seal=wording.SEAL,
        size=size,
    )


def marking_scheme(paper: Paper, size: Size) -> Document:
    """参考答案及评分标准: keys in tens, and what every point of the others earns."""
    return Document(
        heads=(*_heads(paper), "参考答案及评分标准"),
        header=f"{_header(paper)} 参考答案及评分标准",
        blocks=tuple(_schemes(paper)),
        size=size,
    )


def answer_sheet(paper: Paper, size: Size) -> Document:
    """答题卡: fields for the objective items, ruled boxes for the others."""
    return Document(
        heads=(*_heads(paper), "答题卡"),
        header=f"{_header(paper)} 答题卡",
        blocks=tuple(_answer_fields(paper)),
        fields=wording.SEAL,
        size=size,
    )


def study_paper(paper: Paper, size: Size) -> Document:
    """背诵版: every question with its answer below it."""
    blocks: list[Block] = []
    for index, section in enumerate(paper.sections, 1):
        blocks.append(Heading(wording.section(index, section)))
        for item in section.items:
            blocks += _studied(f"{item.number}.", item.question)
    return Document(
        (*_heads(paper), "背诵版"), f"{_header(paper)} 背诵版", tuple(blocks), size=size
    )


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


def _heads(paper: Paper) -> tuple[str, ...]:
    version = (f"（{paper.version}卷）",) if paper.version else ()
    return (paper.title, *version)


def _header(paper: Paper) -> str:
    return paper.title + (f"（{paper.version}卷）" if paper.version else "")


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
        yield from _notes(paper, section)
        for item in section.items:
            yield from asked(f"{item.number}.", item.question, spaces=True)


def _notes(paper: Paper, section: Section) -> Iterator[Block]:
    note = wording.PARTIAL[paper.partial] if Kind.MULTIPLE in section.kinds else ""
    if section.note or note:
        yield Text(section.note + note, tone=Tone.SMALL, keep=True)


def _schemes(paper: Paper) -> Iterator[Block]:
    for index, section in enumerate(paper.sections, 1):
        yield Heading(wording.section(index, section))
        yield from _notes(paper, section)
        yield from _keys([item for item in section.items if _is_short(item)])
        for item in section.items:
            if not _is_short(item):
                yield Text(
                    wording.worth(item.marks), f"{item.number}.", tone=Tone.STRONG, keep=True
                )
                yield from _answer(item.question)


def _is_short(item: Item) -> bool:
    return item.question.kind.objective and item.question.kind is not Kind.BLANK


def _keys(items: Sequence[Item]) -> Iterator[Block]:
    for start in range(0, len(items), TENS):
        ten = items[start : start + TENS]
        numbers = (str(item.number) for item in ten)
        yield Table((("题号", *numbers), ("答案", *(key(item.question) for item in ten))))


def _answer(question: Question) -> Iterator[Block]:
    if question.kind.objective:
        yield Text(key(question), "答案：", 1)
        return
    yield from points(question)
    yield from reference(question)


def _studied(label: str, question: Question) -> Iterator[Block]:
    yield from asked(label, question, spaces=False)
    yield from _answer(question)
    if question.explanation.strip():
        yield Text("解析：", indent=1, tone=Tone.STRONG, keep=True)
        yield from passages(question.explanation, 1, Tone.SMALL)


def _answer_fields(paper: Paper) -> Iterator[Block]:
    for index, section in enumerate(paper.sections, 1):
        yield Heading(wording.section(index, section), box=True)
        if bubbles := [_bubble(item) for item in section.items if item.question.kind.objective]:
            yield Bubbles(tuple(bubbles))
        for item in section.items:
            if not item.question.kind.objective:
                yield from _framed(item)


def _bubble(item: Item) -> tuple[str, tuple[str, ...]]:
    question = item.question
    letters = tuple(option.label for option in question.options)
    letters = wording.TRUE_FALSE if question.kind is Kind.TRUE_FALSE else letters
    return f"{item.number}.", letters


def _framed(item: Item) -> Iterator[Block]:
    parts = item.question.parts
    yield Text(wording.worth(item.marks), f"{item.number}.", tone=Tone.STRONG, keep=True)
    for index, part in enumerate(parts, 1):
        yield Text(wording.worth(part.marks), wording.part(index), 1, keep=True)
        yield Space(lines(part.marks), framed=True)
    if not parts:
        yield Space(lines(item.marks), framed=True)
