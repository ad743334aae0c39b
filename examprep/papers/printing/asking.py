"""An item as it is asked."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

from examprep.papers.printing import wording
from examprep.papers.printing.blocks import Options, Space, Text, Tone
from examprep.papers.printing.passages import kept, passages
from examprep.questions import CHOICE_BLANK, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.papers.printing.blocks import Block, Table
    from examprep.questions import Question

LINES_A_MARK = 1.2
"""Ruled lines for each mark: a mark is a point of some twenty characters, a written line holds
about as many."""

BLANK = "（　　）"
_CHOICES = {Kind.SINGLE, Kind.MULTIPLE}


def asked(label: str, question: Question, *, spaces: bool) -> Iterator[Block]:
    """The blocks of a question: its stem, options and parts, with room for answers if `spaces`."""
    yield from _stem(label, question)
    if question.options:
        yield options(question)
    for index, part in enumerate(question.parts, 1):
        body = passages(part.prompt + wording.worth(part.marks), 1, Tone.TEXT)
        yield from kept(_labelled(wording.part(index), body, 1))
        if spaces:
            yield Space(lines(part.marks))
    if spaces and not question.parts and not question.kind.objective:
        yield Space(lines(question.marks))


def lines(marks: float | None) -> int:
    """How many ruled lines an answer of so many marks is given."""
    return max(2, ceil((marks or 5) * LINES_A_MARK))


def options(question: Question) -> Options:
    """The options side by side where they are short."""
    texts = tuple(f"{option.label}. {option.text}" for option in question.options)
    widest = max(map(wording.cells, texts))
    columns = next((n for n, room in ((4, 16), (2, 36)) if widest <= room), 1)
    return Options(texts, min(columns, len(texts)))


def _stem(label: str, question: Question) -> list[Text | Table]:
    text = question.stem.strip()
    if question.kind in _CHOICES and not CHOICE_BLANK.search(text):
        text = f"{text}{BLANK}"
    if question.kind is Kind.TRUE_FALSE:
        label = f"{BLANK}{label}"
    body = passages(text, 0, Tone.TEXT)
    return kept(_labelled(label, _with_marks(body, wording.worth(question.marks)), 0))


def _labelled(label: str, body: list[Text | Table], indent: int) -> list[Text | Table]:
    """The label before the first paragraph, or above a list or table that the text begins with at
    `indent`; what is below moved to where its text begins."""
    first, *rest = body
    if not isinstance(first, Text) or first.label:
        return [Text("", label, indent, whole=True), *_below(body)]
    return [replace(first, label=label), *_below(rest)]


def _below(body: list[Text | Table]) -> list[Text | Table]:
    return [block if getattr(block, "label", "") else _moved(block) for block in body]


def _moved(block: Text | Table) -> Text | Table:
    return replace(block, indent=block.indent + 1)


def _with_marks(body: list[Text | Table], marks: str) -> list[Text | Table]:
    """The marks behind the last paragraph, or below a table."""
    *rest, last = body
    if isinstance(last, Text):
        return [*rest, replace(last, text=last.text + marks)]
    return [*body, Text(marks)] if marks else body
