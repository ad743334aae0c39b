"""A document → its questions: those in tables by their columns, those in the text by its layout."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.fingerprint import short_id
from examprep.importing import exam_text, rubrics, sheets
from examprep.importing.cleaning import Noise, Removal
from examprep.importing.document import Table
from examprep.importing.exam_text import Parsed

if TYPE_CHECKING:
    from examprep.importing.document import Document
    from examprep.questions import Question


def read(document: Document, subject: str = "") -> Parsed:
    """Every question of a document, those in its tables first. A table that names no columns of a
    question, or says what earns marks for questions above it, belongs to the text, unless the
    document holds nothing but tables."""
    tables = [part for part in document.content if isinstance(part, Table)]
    only = len(tables) == len(document.content)
    of_questions = [t for t in tables if sheets.looks_like(t) and not rubrics.looks_like(t)]
    listed = tables if only else of_questions
    questions, problems = sheets.read(listed, document.file)
    rest = rubrics.spelt_out([part for part in document.content if part not in listed])
    parsed = exam_text.parse(replace(document, content=rest), subject)
    left_out = (Removal(Noise.FURNITURE, block.at, block.text) for block in document.left_out)
    return Parsed(
        (*(_completed(question, subject) for question in questions), *parsed.questions),
        (*problems, *parsed.problems),
        (*left_out, *parsed.removals),
    )


def _completed(question: Question, subject: str) -> Question:
    named = replace(question, subject=question.subject or subject)
    return replace(named, id=named.id or short_id(named))
