"""A class's answers in tables: a row an answer, with the candidate and the question's number."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from examprep.errors import N_, MissingRollColumn
from examprep.problems import Problem
from examprep.scoring.columns import ALIASES, columns

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from examprep.importing.document import Block, Table
    from examprep.paper import Paper

COLUMNS = ("candidate", "question", "answer")

SEARCHED = 10
"""The header is one of this many rows."""


@dataclass(frozen=True, slots=True)
class _Header:
    """A row of a table, and which of its cells name which column; a candidate may have several,
    a name and a number."""

    row: int
    columns: Mapping[str, Sequence[int]]

    def has(self, needed: Collection[str]) -> bool:
        return self.columns.keys() >= set(needed)


@dataclass(slots=True)
class Roll:
    """The answers of every candidate by number, in the order of the file, and what was left out."""

    answers: defaultdict[str, dict[int, str]] = field(default_factory=lambda: defaultdict(dict))
    problems: list[Problem] = field(default_factory=list)

    def refuse(self, file: str, reason: str, at: str = "1", quote: str = "") -> None:
        """Leave out what stands at a place of a file; `reason` is a message id."""
        self.problems.append(Problem("malformed", file, at, quote, reason, refused=True))


def read(tables: Iterable[Table], paper: Paper, file: str, candidate: str = "") -> Roll:
    """The answers in all tables that have a header; those of `candidate`, if one is given and a
    table has no column for that. Raises `MissingRollColumn` where no table has one."""
    needed = [name for name in COLUMNS if name != "candidate" or not candidate]
    heads = [(table, _header(table, needed)) for table in tables]
    roll = Roll()
    if not any(head.has(needed) for _, head in heads):
        closest = max(heads, key=lambda each: len(each[1].columns))[1]
        lacking = next(name for name in needed if name not in closest.columns)
        first = ALIASES[lacking].split()[0]
        raise MissingRollColumn(file=file, column=f"{lacking} ({first})")
    numbers = numbers_of(paper)
    for table, head in heads:
        if head.has(needed):
            _read(table.rows[head.row + 1 :], head.columns, candidate, numbers, file, roll)
    return roll


def _read(
    rows: Sequence[Sequence[Block]],
    columns: Mapping[str, Sequence[int]],
    candidate: str,
    numbers: Mapping[str, int],
    file: str,
    roll: Roll,
) -> None:
    """Add the answers of a table's rows."""
    for row in rows:
        cells = {name: row[at[0]] for name, at in columns.items()}
        named = [row[at].text.strip() for at in sorted(columns.get("candidate", ()))]
        if not any([*named, *(cell.text.strip() for cell in cells.values())]):
            continue
        by = " ".join(filter(None, named)) if named else candidate
        reason = _take(cells, by, numbers, roll)
        if reason:
            at = cells["question"]
            roll.refuse(file, reason, at.at, f"{by} {at.text}".strip())


def numbers_of(paper: Paper) -> dict[str, int]:
    """What the items of a paper are called: their numbers, and the ids of their questions."""
    ids = {_named(item.question.id): item.number for item in paper.items()}
    return {**ids, **{str(item.number): item.number for item in paper.items()}}


def _take(
    cells: Mapping[str, Block], candidate: str, numbers: Mapping[str, int], roll: Roll
) -> str:
    """Add the answer of a row; or why it is left out."""
    number = numbers.get(_named(cells["question"].text))
    if not candidate:
        return N_("it names no candidate")
    if number is None:
        return N_("the paper has no such question; give its number or id")
    if number in roll.answers[candidate]:
        return N_("this candidate has answered this question further up")
    roll.answers[candidate][number] = cells["answer"].text
    return ""


def _header(table: Table, needed: Collection[str]) -> _Header:
    """The row that names the columns, below a title if there is one; where no row names all that
    are needed, the one that names most."""
    heads = (_Header(at, _columns(row)) for at, row in enumerate(table.rows[:SEARCHED]))
    return max(heads, key=lambda head: (head.has(needed), len(head.columns)))


def _columns(header: Sequence[Block]) -> dict[str, list[int]]:
    found = columns([cell.text for cell in header])
    return {name: found[name] for name in COLUMNS if name in found}


def _named(text: str) -> str:
    """The number or id in a cell: 3 of 第3题, 3. or （3）."""
    return unicodedata.normalize("NFKC", text).lower().strip(" \t\n第题.、()")
