"""What a spreadsheet cannot hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.formats.losses import Loss, compared
from examprep.formats.sheet import rows
from examprep.formats.sheet.book import LONGEST
from examprep.importing import sheets
from examprep.importing.document import Block, Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.questions import Question


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
