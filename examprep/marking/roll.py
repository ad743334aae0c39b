"""A class's answers in a table: a row an answer, with the candidate and the question's number."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from examprep.errors import N_, MissingRollColumn
from examprep.problems import Problem
from examprep.scoring.columns import ALIASES, column

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from examprep.importing.document import Block
    from examprep.paper import Paper


@dataclass(slots=True)
class Roll:
    """The answers of every candidate by number, in the order of the file, and what was left out."""

    answers: defaultdict[str, dict[int, str]] = field(default_factory=lambda: defaultdict(dict))
    problems: list[Problem] = field(default_factory=list)

    def refuse(self, file: str, reason: str, at: str = "1", quote: str = "") -> None:
        """Leave out what stands at a place of a file; `reason` is a message id."""
        self.problems.append(Problem("malformed", file, at, quote, reason, refused=True))


def read(rows: Sequence[Sequence[Block]], paper: Paper, file: str, candidate: str = "") -> Roll:
    """The answers in a table with a header; those of `candidate`, if one is given and the table
    has no column for that. Raises `MissingRollColumn`."""
    columns = _columns(rows[0], file, {"candidate"} if candidate else set())
    numbers = numbers_of(paper)
    roll = Roll()
    for row in rows[1:]:
        cells = {name: row[at] for name, at in columns.items()}
        if not any(cell.text.strip() for cell in cells.values()):
            continue
        by = cells["candidate"].text.strip() if "candidate" in cells else candidate
        reason = _take(cells, by, numbers, roll)
        if reason:
            at = cells["question"]
            roll.refuse(file, reason, at.at, at.text)
    return roll


def numbers_of(paper: Paper) -> dict[str, int]:
    """What the items of a paper are called: their numbers, and the ids of their questions."""
    ids = {item.question.id: item.number for item in paper.items()}
    return {**ids, **{str(item.number): item.number for item in paper.items()}}


def _take(
    cells: Mapping[str, Block], candidate: str, numbers: Mapping[str, int], roll: Roll
) -> str:
    """Add the answer of a row; or why it is left out."""
    number = numbers.get(_plain(cells["question"].text).removeprefix("第").removesuffix("题"))
    if not candidate:
        return N_("it names no candidate")
    if number is None:
        return N_("the paper has no such question; give its number or id")
    if number in roll.answers[candidate]:
        return N_("this candidate has answered this question further up")
    roll.answers[candidate][number] = cells["answer"].text
    return ""


def _columns(header: Iterable[Block], file: str, spared: Collection[str]) -> dict[str, int]:
    named = [column(cell.text) for cell in header]
    columns = {name: at for at, name in reversed(list(enumerate(named))) if name}
    for name, aliases in ALIASES.items():
        if name not in columns and name not in spared:
            raise MissingRollColumn(file=file, column=f"{name} ({aliases.split()[0]})")
    return columns


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().lower()
