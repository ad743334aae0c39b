"""Reading a file of questions, whatever it is: our JSONL, our Markdown, or an exam in text."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from examprep.errors import NoQuestions, UnreadableFile

if TYPE_CHECKING:
    from examprep.importing.cleaning import Removal
    from examprep.problems import Problem
    from examprep.questions import Question


@dataclass(frozen=True, slots=True)
class QuestionFile:
    """What a file held: its questions, what is wrong with it, and what was left out as noise."""

    file: str
    format: str
    questions: tuple[Question, ...]
    problems: tuple[Problem, ...]
    removals: tuple[Removal, ...] = ()


def read(path: str, subject: str = "") -> QuestionFile:
    """The questions of a file (`-`: of stdin), sniffed by content. Those that name no subject get
    `subject`, and every one gets an id.

    Raises UnreadableFile for what cannot be read, NoQuestions for what holds none.
    """
    from examprep.importing.readers import text as text_reader

    text = text_reader.decode(_bytes(path), path)
    found = _parsed(text, "<stdin>" if path == "-" else Path(path).name, subject)
    if not found.questions and not found.problems:
        raise NoQuestions(file=path)
    return replace(found, questions=tuple(_completed(q, subject) for q in found.questions))


def _bytes(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise UnreadableFile(file=path, reason=error.strerror) from None


def _parsed(text: str, file: str, subject: str) -> QuestionFile:
    from examprep.formats import jsonl, markdown
    from examprep.importing import exam_text
    from examprep.importing.readers.text import document

    if jsonl.looks_like(text):
        questions, problems = jsonl.read(text, file)
        return QuestionFile(file, "jsonl", tuple(questions), tuple(problems))
    if markdown.looks_like(text):
        questions, problems = markdown.read(text, file)
        return QuestionFile(file, "markdown", tuple(questions), tuple(problems))
    parsed = exam_text.parse(document(text, file), subject)
    return QuestionFile(file, "text", parsed.questions, parsed.problems, parsed.removals)


def _completed(question: Question, subject: str) -> Question:
    from examprep.fingerprint import short_id

    return replace(
        question,
        id=question.id or short_id(question),
        subject=question.subject or subject,
    )
