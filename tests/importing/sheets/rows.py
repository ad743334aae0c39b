"""Rows of a table made of text, and the questions in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.importing import sheets
from examprep.importing.document import Block, Table

if TYPE_CHECKING:
    from examprep.problems import Problem
    from examprep.questions import Question


def table(*rows: str, sheet: str = "Sheet1") -> Table:
    """A table from rows whose cells stand between bars; `//` ends a line within a cell."""
    cells = [[cell.strip().replace("//", "\n") for cell in row.split("|")] for row in rows]
    width = max(map(len, cells))
    return Table(
        tuple(
            tuple(
                Block(text, f"{sheet}!{'ABCDEFGHIJKLMNOPQ'[column]}{number}")
                for column, text in enumerate([*row, *[""] * (width - len(row))])
            )
            for number, row in enumerate(cells, start=1)
        )
    )


def read(*rows: str, sheet: str = "Sheet1") -> tuple[list[Question], list[Problem]]:
    return sheets.read([table(*rows, sheet=sheet)], "a.xlsx")


def one(*rows: str, sheet: str = "Sheet1") -> Question:
    (found,), problems = read(*rows, sheet=sheet)
    assert [] == [problem for problem in problems if problem.code != "no_answer"]
    return found
