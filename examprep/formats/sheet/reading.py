"""Spreadsheets → questions, and what a spreadsheet cannot hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.errors import UnreadableFile
from examprep.formats.losses import Loss, compared
from examprep.formats.sheet import rows
from examprep.formats.sheet.book import LONGEST
from examprep.importing import readers, sheets
from examprep.importing.document import Block, Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.problems import Problem
    from examprep.questions import Question


def looks_like(data: bytes) -> bool:
    """Whether the bytes are a spreadsheet whose columns have the names of a question's."""
    try:
        return any(map(sheets.looks_like, _tables(data, "")))
    except UnreadableFile:
        return False


def read(data: bytes, file: str) -> tuple[list[Question], list[Problem]]:
    """The questions of a workbook, or of text with commas or tabs between its columns. Raises
    `UnreadableFile`."""
    return sheets.read(_tables(data, file), file)


def losses(questions: Iterable[Question]) -> list[Loss]:
    """What a workbook would not hold."""
    return compared(questions, lambda question: again(question, LONGEST))


def losses_as_text(questions: Iterable[Question]) -> list[Loss]:
    """What CSV and text with tabs would not hold."""
    return compared(questions, lambda question: again(question, None))


def again(question: Question, longest: int | None) -> Question | None:
    """A question as it comes back from cells of `longest` characters at the most."""
    table = rows.table([question])
    shown = tuple(tuple(Block(_shown(cell)[:longest], "") for cell in row) for row in table)
    found, _ = sheets.read([Table(shown)], "")
    return found[0] if len(found) == 1 else None


def _shown(cell: rows.Cell) -> str:
    return cell if isinstance(cell, str) else "" if cell is None else f"{cell:.15g}"


def _tables(data: bytes, file: str) -> list[Table]:
    content = readers.document(data, file).content
    return [part for part in content if isinstance(part, Table)]
