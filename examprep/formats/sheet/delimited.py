"""Questions as CSV or as text with tabs between the columns."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from examprep.formats.sheet import rows
from examprep.formats.sheet.book import FORMULA

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.questions import Question


def write_csv(questions: Iterable[Question]) -> str:
    """CSV with a byte-order mark, by which spreadsheets know UTF-8."""
    return "\ufeff" + _written(questions, ",")


def write_tsv(questions: Iterable[Question]) -> str:
    """The same with tabs."""
    return _written(questions, "\t")


def _written(questions: Iterable[Question], separator: str) -> str:
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\n")
    writer.writerows(map(_cell, row) for row in rows.table(questions))
    return text.getvalue()


def _cell(value: rows.Cell) -> rows.Cell:
    """A cell with an apostrophe before what a spreadsheet would take for a formula (OWASP, CSV
    injection)."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value
