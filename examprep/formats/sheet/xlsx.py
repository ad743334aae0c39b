"""Questions as a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.formats.sheet import rows
from examprep.formats.sheet.book import saved
from examprep.formats.sheet.notes import EXAMPLE, NOTES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.questions import Question

_WIDTHS = {"题干": 60, "答案": 40, "得分点": 60, "解析": 40, "章节": 20, "科目": 20, "标签": 20}


def write(questions: Iterable[Question]) -> bytes:
    """A workbook of one sheet. Every text is marked as such, so that none runs as a formula."""
    return saved([("题目", rows.table(questions))], _WIDTHS)


def template() -> bytes:
    """An empty workbook to fill in: its header row, examples that no import takes, and a sheet of
    notes on each column."""
    return saved([("题目", [list(rows.ALWAYS), *EXAMPLE]), ("说明", NOTES)], _WIDTHS)
