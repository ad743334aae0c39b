"""An item's answer: its key, or its points with the marks that each earns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.papers.printing import wording
from examprep.papers.printing.blocks import Text, Tone
from examprep.papers.printing.passages import passages
from examprep.questions import Kind, wordings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.papers.printing.blocks import Block
    from examprep.questions import Point, Question

_NUMBERS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


def key(question: Question) -> str:
    """The key of an objective item as it is written down: A, ABD, √, 甲；乙/丙."""
    if question.kind is Kind.TRUE_FALSE:
        signs = dict(zip(("true", "false"), wording.TRUE_FALSE, strict=True))
        return "".join(signs.get(word, word) for word in question.key)
    if question.kind is Kind.BLANK:
        return "；".join("/".join(wordings(each)) for each in question.key)
    return "".join(question.key)


def answer(question: Question) -> Iterator[Block]:
    """The key or the points, and the reference answer."""
    if question.kind.objective:
        yield Text(key(question), "答案：", 1)
    yield from _scheme(question)
    yield from _reference(question)


def _scheme(question: Question) -> Iterator[Block]:
    """The marking scheme of a written question: every point with its marks, part by part."""
    yield from _points(question.points, 1)
    for index, part in enumerate(question.parts, 1):
        if part.points:
            marks = wording.worth(part.marks)
            yield Text(marks, wording.part(index), 1, Tone.STRONG, keep=True)
            yield from _points(part.points, 2)


def _reference(question: Question) -> Iterator[Block]:
    """The reference answer and others that earn full marks."""
    if question.answer.strip():
        yield Text("参考答案：", indent=1, tone=Tone.STRONG, keep=True)
        yield from passages(question.answer, 1, Tone.SMALL)
    for other in question.alternatives:
        yield Text("另一种答案：", indent=1, tone=Tone.STRONG, keep=True)
        yield from passages(other, 1, Tone.SMALL)


def _points(points: Sequence[Point], indent: int, depth: int = 0) -> Iterator[Block]:
    for index, point in enumerate(points):
        label = "–" if depth else _NUMBERS[index] if index < len(_NUMBERS) else f"{index + 1}."
        yield Text(
            point.text.strip() + wording.worth(point.marks),
            label,
            indent,
            whole=True,
            keep=bool(point.points),
        )
        yield from _points(point.points, indent + 1, depth + 1)
