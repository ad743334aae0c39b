"""The workbook in which a person corrects what was marked: a sheet a question, the least certain
answers first.

The person fills in 改后给分 where a mark is wrong; `read` takes those cells back. Every row names
its candidate, so rows may be sorted and filtered at will.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.errors import N_, UnreadableFile
from examprep.formats.sheet.book import saved
from examprep.importing.document import Table
from examprep.marking.marked import total
from examprep.problems import Problem
from examprep.scoring.result import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from examprep.importing.document import Block, Document
    from examprep.marking.marked import MarkedAnswer, Sheet
    from examprep.paper import Item, Paper
    from examprep.scoring.result import PointScore

TOTALS, PAPER = "成绩", "试卷编号"
CANDIDATE, ANSWER, GIVEN, CORRECTED = "考生", "作答", "机器给分", "改后给分"
DOUBT, FLAGS, POINTS = "存疑程度", "提示", "得分点"
HEADERS = (CANDIDATE, ANSWER, GIVEN, CORRECTED, DOUBT, FLAGS, POINTS)
WIDTHS = {CANDIDATE: 14, ANSWER: 60, DOUBT: 10, FLAGS: 18, POINTS: 60}

_SIGNS = {Verdict.COVERED: "✓", Verdict.PARTIAL: "◐", Verdict.MISSED: "✗"}

Row = list[str | float | None]


@dataclass(frozen=True, slots=True)
class Corrected:
    """One row of a workbook taken back: what the program gave, and what the person did, None where
    that cell was left empty."""

    candidate: str
    number: int
    answer: str
    given: float
    corrected: float | None

    @property
    def marks(self) -> float:
        """What holds."""
        return self.given if self.corrected is None else self.corrected


def write(paper: Paper, sheets: Sequence[Sheet], flag_names: Mapping[str, str]) -> bytes:
    """The workbook of a class; `flag_names` are what flags are called in words."""
    tables = [(TOTALS, list(_totals(paper, sheets)))]
    for item in paper.items():
        tables.append((_name(item), list(_answers(item, sheets, flag_names))))
    return saved(tables, WIDTHS)


def read(document: Document, paper: Paper) -> tuple[list[Corrected], list[Problem]]:
    """The rows of a workbook that `write` made of `paper`, and what is wrong with those left out.

    Raises `UnreadableFile` for any other workbook.
    """
    tables = {_sheet(part): part.rows for part in document.content if isinstance(part, Table)}
    if [PAPER, paper.id] not in [_texts(row)[:2] for row in tables.get(TOTALS, ())]:
        reason = N_("it is not the workbook that was written for this paper")
        raise UnreadableFile(file=document.file, reason=reason)
    found: list[Corrected | Problem] = []
    for item in paper.items():
        name = _name(item)
        if name in tables:
            found += _rows(tables[name], item, document.file)
        else:
            detail = N_("the sheet is missing; nobody's marks there are counted")
            found.append(Problem("malformed", document.file, name, "", detail, refused=True))
    corrected = [row for row in found if isinstance(row, Corrected)]
    return corrected, [row for row in found if isinstance(row, Problem)]


def _name(item: Item) -> str:
    return f"第{item.number}题"


def _totals(paper: Paper, sheets: Sequence[Sheet]) -> Iterator[Row]:
    numbers = [item.number for item in paper.items()]
    yield [CANDIDATE, *map(str, numbers), "总分", "结果"]
    for sheet in sheets:
        marks = total(sheet.earned)
        passed = "及格" if marks >= paper.passing else "不及格"
        yield [sheet.candidate, *(sheet.earned[number] for number in numbers), marks, passed]
    yield [PAPER, paper.id, paper.title]


def _answers(item: Item, sheets: Iterable[Sheet], flag_names: Mapping[str, str]) -> Iterator[Row]:
    yield [*HEADERS]
    marked = [(s.answers[item.number], s) for s in sheets if item.number in s.answers]
    for answer, sheet in sorted(marked, key=lambda each: -each[0].doubt):
        flags = "、".join(flag_names.get(flag, flag) for flag in answer.score.flags)
        points = "\n".join(_point(point, answer) for point in answer.score.points)
        doubt = round(answer.doubt, 2)
        yield [sheet.candidate, answer.answer, answer.marks, None, doubt, flags, points]


def _point(point: PointScore, answer: MarkedAnswer) -> str:
    worth = f"（{point.marks:g}分）" if point.marks else ""
    words = " … ".join(answer.answer[start:end] for start, end in point.evidence)
    evidence = f"\n   ← {words}" if words else ""
    return f"{'  ' * point.depth}{_SIGNS[point.verdict]} {point.text}{worth}{evidence}"


def _sheet(table: Table) -> str:
    return table.rows[0][0].at.rpartition("!")[0]


def _texts(row: Iterable[Block]) -> list[str]:
    return [block.text.strip() for block in row]


def _rows(rows: Sequence[Sequence[Block]], item: Item, file: str) -> Iterator[Corrected | Problem]:
    columns = {name: at for at, name in enumerate(_texts(rows[0]))}
    for row in rows[1:]:
        cells = {name: row[at] for name, at in columns.items()}
        if CANDIDATE in cells and cells[CANDIDATE].text.strip():
            yield from _row(cells, item, file)


def _row(cells: Mapping[str, Block], item: Item, file: str) -> Iterator[Corrected | Problem]:
    """The row; with a problem where a mark is none, so that ours holds if it still stands there."""
    given = _marks(cells.get(GIVEN), item)
    cell = cells.get(CORRECTED)
    filled = cell if cell and cell.text.strip() else None
    corrected = _marks(filled, item)
    if (filled and corrected is None) or (given is None and corrected is None):
        wrong = filled or cells[CANDIDATE]
        detail = N_("the marks are a number from 0 to the full marks of the question")
        yield Problem("malformed", file, wrong.at, wrong.text, detail, refused=True)
    holds = given if corrected is None else corrected
    if holds is not None:
        answer = cells[ANSWER].text if ANSWER in cells else ""
        name = cells[CANDIDATE].text.strip()
        yield Corrected(name, item.number, answer, holds if given is None else given, corrected)


def _marks(cell: Block | None, item: Item) -> float | None:
    try:
        marks = float(cell.text) if cell else -1.0
    except ValueError:
        return None
    return marks if 0 <= marks <= item.marks else None
