"""What the tables of a file hold, gathered while they are read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.problems import QUOTED, Problem

if TYPE_CHECKING:
    from examprep.importing.document import Block
    from examprep.questions import Question

NO_ANSWER = "no_answer"


class Found:
    """What was found in the tables of one file so far."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.questions: dict[str, Question] = {}
        self.stems: dict[str, Block] = {}
        self.problems: list[Problem] = []
        self.own_warnings: set[str] = set()
        """The questions of sheets that have a column for warnings."""

    def problem(self, cell: Block, detail: str, *, refused: bool) -> None:
        """Note what is wrong with a cell; `detail` is a message id."""
        quote = cell.text.strip()[:QUOTED]
        self.problems.append(Problem("malformed", self.file, cell.at, quote, detail, refused))

    def flagged(self) -> list[Question]:
        """The questions; those without an answer get a problem and a warning."""
        for key, found in self.questions.items():
            if found.answered:
                continue
            at, quote = self.stems[key].at, found.stem[:QUOTED]
            self.problems.append(Problem(NO_ANSWER, self.file, at, quote))
            if key not in self.own_warnings:
                self.questions[key] = replace(found, warnings=(*found.warnings, NO_ANSWER))
        return list(self.questions.values())
