"""A document → its questions: those in tables by their columns, those in the text by its layout."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from examprep.fingerprint import short_id
from examprep.importing import exam_text, rubrics, sheets
from examprep.importing.cleaning import Noise, Removal
from examprep.importing.document import Block, Table
from examprep.importing.exam_text import Parsed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from examprep.importing.document import Document
    from examprep.questions import Question


def read(document: Document, subject: str = "") -> Parsed:
    """Every question of a document, those in its tables first. A table that names no columns of a
    question, or says what earns marks for questions above it, belongs to the text, unless the
    document holds nothing but tables; and so do lines of text that stand in a column."""
    tables = [part for part in document.content if isinstance(part, Table)]
    only = len(tables) == len(document.content)
    of_questions = [t for t in tables if sheets.looks_like(t) and not rubrics.looks_like(t)]
    listed = [t for t in tables if not _in_a_column(t)] if only else of_questions
    titles = _titles(document.content)
    questions, problems = sheets.read(
        [replace(table, title=titles.get(id(table), "")) for table in listed], document.file
    )
    left = [part for part in document.content if part not in listed]
    rest = rubrics.spelt_out([*chain.from_iterable(map(_lines, left))])
    parsed = exam_text.parse(replace(document, content=rest), subject)
    left_out = (Removal(Noise.FURNITURE, block.at, block.text) for block in document.left_out)
    return Parsed(
        (*(_completed(question, subject) for question in questions), *parsed.questions),
        (*problems, *parsed.problems),
        (*left_out, *parsed.removals),
    )


_TITLE = re.compile(r"[#* ]*(?:[一二三四五六七八九十]+、)?([^\n。？?！!：:]{2,30}?)[*： :]*")


def _titles(content: Sequence[Block | Table]) -> dict[int, str]:
    """The line above each table by the table's identity, where several have one."""
    above = [
        (id(table), found[1])
        for line, table in pairwise(content)
        if isinstance(table, Table)
        and isinstance(line, Block)
        and (found := _TITLE.fullmatch(line.text.strip()))
    ]
    return dict(above) if len(above) > 1 else {}


LINES = 4
"""So many rows at least are lines of a text, and no table of a single column."""


def _in_a_column(table: Table) -> bool:
    """Whether a table holds nothing but lines of a text, a row each."""
    filled = [len(_filled(row)) for row in table.rows]
    return len(filled) >= LINES and max(filled) == 1


def _lines(part: Block | Table) -> Iterable[Block | Table]:
    """The lines of a text that stand in a column, or what a part of a document is."""
    if isinstance(part, Block) or not _in_a_column(part):
        return [part]
    return [block for row in part.rows for block in _filled(row)]


def _filled(row: Iterable[Block]) -> list[Block]:
    return [block for block in row if block.text.strip()]


def _completed(question: Question, subject: str) -> Question:
    named = replace(question, subject=question.subject or subject)
    return replace(named, id=named.id or short_id(named))
