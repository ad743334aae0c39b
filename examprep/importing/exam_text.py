"""An exam in running text → Questions: headings by kind, stems, sub-questions, answers, points."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from examprep.fingerprint import short_id
from examprep.importing.answering import answered
from examprep.importing.asking import Asked, asked
from examprep.importing.cleaning import Removal, clean
from examprep.problems import Problem
from examprep.questions import Kind, Place, Question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.importing.document import Document, Traced

LABELS = {
    "简答": Kind.SHORT_ANSWER,
    "论述": Kind.ESSAY,
    "案例分析": Kind.CASE,
    "案例": Kind.CASE,
    "方案设计": Kind.PLAN,
    "方案策划": Kind.PLAN,
    "名词解释": Kind.TERM,
}
_USUAL = {kind: label for label, kind in reversed(LABELS.items())}

_HEADING = re.compile(
    r"(?<!\S)(?:[一二三四五六七八九十]+、\s*)?【?(?P<label>"
    + "|".join(sorted(LABELS, key=len, reverse=True))
    + r")题?】?\s*[:：]?(?=\s)\s*(?P<titled>题目\s*[:：])?"
)
_BEFORE_MARK = r"(?:(?<=\s)|(?<=[，,。？?！!；;：:)）_]))"
_ANSWER_MARKS = (
    re.compile(
        _BEFORE_MARK
        + r"(?:[*＊#]{2,}|[【\[]?(?:参考|标准|正确)?答案(?:要点)?[】\]]?|答题要点)\s*[:：]"
    ),
    re.compile(_BEFORE_MARK + r"答\s*[:：]"),
)
"""What an answer stands behind, masked (`****:`) or not; 答： only where nothing clearer stands,
because people in cases answer each other too."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a document held: its questions, what to look at, and what was left out as noise."""

    questions: tuple[Question, ...]
    problems: tuple[Problem, ...]
    removals: tuple[Removal, ...]


def parse(document: Document, subject: str = "") -> Parsed:
    """Every question of a document, in order. Nothing is raised for bad passages: they come back
    as problems with their place."""
    cleaned = clean(document)
    traced = cleaned.traced
    starts = list(_starts(traced.text))
    questions: list[Question] = []
    problems: list[Problem] = []
    for heading, end in _reaches(starts, traced.text):
        question = _question(heading, traced.text[heading.end() : end], subject)
        source = _source(document, traced, heading.start(), end)
        questions.append(replace(question, source=source))
        problems += (
            Problem(code, document.file, source.at, question.stem) for code in question.warnings
        )
    front = traced.text[: starts[0].start()].strip() if starts else ""
    before = (Removal("front_matter", document.place(0), front),) if front else ()
    return Parsed(tuple(questions), tuple(problems), before + cleaned.removals)


def _starts(text: str) -> Iterator[re.Match[str]]:
    """The headings that begin a question: those with 题目：, and those before whose next heading
    an answer stands. Elsewhere the same words are part of a text."""
    for heading, end in _reaches(list(_HEADING.finditer(text)), text):
        if heading["titled"] or _answer_mark(text, heading.end(), end):
            yield heading


def _reaches(headings: list[re.Match[str]], text: str) -> Iterator[tuple[re.Match[str], int]]:
    """Each heading with where its passage ends: at the next heading or the end of the text."""
    ends = [heading.start() for heading in headings]
    return zip(headings, [*ends[1:], len(text)], strict=False)


def _answer_mark(text: str, start: int, end: int) -> re.Match[str] | None:
    marks = (pattern.search(text, start, end) for pattern in _ANSWER_MARKS)
    return next(filter(None, marks), None)


def _question(heading: re.Match[str], passage: str, subject: str) -> Question:
    mark = _answer_mark(passage, 0, len(passage))
    asking = asked(passage[: mark.start()] if mark else passage)
    answering = answered(passage[mark.end() :] if mark else "", asking.parts)
    label, kind = heading["label"], LABELS[heading["label"]]
    question = Question(
        id="",
        kind=kind,
        stem=asking.stem,
        subject=subject,
        marks=asking.marks,
        points=answering.points,
        parts=answering.parts,
        answer=answering.answer,
        tags=() if label in _USUAL[kind] else (label,),
        warnings=_warnings(asking, answering.answer),
    )
    return replace(question, id=short_id(question))


def _warnings(asking: Asked, answer: str) -> tuple[str, ...]:
    found = {"missing_figure": asking.missing_figure, "no_answer": not answer}
    return tuple(code for code, present in found.items() if present)


def _source(document: Document, traced: Traced, start: int, end: int) -> Place:
    """The place of the passage in the file, and the passage as it stood there, noise and all."""
    first, last = traced.origin[start], traced.origin[end - 1] + 1
    return Place(document.file, document.place(first), document.text[first:last].strip())
