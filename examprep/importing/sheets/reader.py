"""The rows of tables → their questions, in order, and what is wrong with them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.errors import N_
from examprep.importing.asking import PROMPT
from examprep.importing.document import Block, Table
from examprep.importing.promises import promise
from examprep.importing.sheets import headers, kinds, merging
from examprep.importing.sheets.found import Found
from examprep.importing.sheets.question import part, question
from examprep.importing.sheets.row import Row
from examprep.problems import SAME_ID
from examprep.questions import Kind, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from examprep.importing.sheets.headers import Header
    from examprep.problems import Problem
    from examprep.questions import Question

EXAMPLE = "示例"
"""The id of a row that only shows how a template is filled in."""

NO_HEADER = N_("no row among the first ten names the columns: 题干, 答案, 题型, 选项A …")
NO_STEM = N_("the row has no stem")
NO_QUESTION = N_("a sub-question with no question above it, or none with its 父题号")
NO_SUCH_COLUMN = N_("no such column; what stands in it was left out")

_RULE = re.compile(r"\s*:?-+:?\s*")
_CHAPTER = re.compile(r"第\s*[\d一二三四五六七八九十百]+\s*[章节篇讲单元]")
_NOTES = {"说明", "填写说明", "使用说明", "填表说明", "注意事项", "readme", "notes"}


def looks_like(table: Table) -> bool:
    """Whether a table has a header row that names a stem and something else of a question, or asks
    and answers row by row."""
    return headers.header(table) is not None or bool(_turned(table) or _headed(table))


def read(tables: Iterable[Table], file: str) -> tuple[list[Question], list[Problem]]:
    """The questions of every table of a file, and its problems, each with the place of its cell.

    A row without a stem is refused, as is one whose id stands twice. A question without an id gets
    the empty one; its source is the place of its stem, where the row names no other.
    """
    found = Found(file)
    for given in tables:
        table = _turned(given) or _headed(given) or given
        header = headers.header(table)
        if header:
            _Sheet(found, header, given.title).read()
        else:
            _no_header(found, table)
    return found.flagged(), found.problems


def _turned(table: Table) -> Table | None:
    """A table of one question with a field a row, name and value, as one with a field a column."""
    if headers.header(table) or any(len(row) != 2 for row in table.rows):
        return None
    filled = [row for row in table.rows if row[0].text.strip()]
    names = headers.fields([row[0] for row in filled])
    if not names or not all(names):
        return None
    name, value = zip(*filled, strict=True)
    return Table((name, value))


_NUMBER = re.compile(r"\s*\d{1,3}\s*[.．、)）]\s*(?!\d)")


def _headed(table: Table) -> Table | None:
    """A table of two columns, in which nearly every row asks something and answers it, with what
    they are above them; the numbers of its questions are left out."""
    if headers.header(table) or any(len(row) != 2 for row in table.rows):
        return None
    rows = [row for row in table.rows if all(cell.text.strip() for cell in row)]
    asking = [row for row in rows if PROMPT.search(row[0].text) and not PROMPT.search(row[1].text)]
    if len(asking) < 2 or 5 * len(asking) < 4 * len(table.rows):
        return None
    asked = [(replace(a, text=_NUMBER.sub("", a.text, count=1)), b) for a, b in rows]
    at = table.rows[0][0].at
    return Table(((Block("问题", at), Block("答案", at)), *asked))


def _no_header(found: Found, table: Table) -> None:
    first = next((cell for row in table.rows for cell in row if cell.text.strip()), None)
    if first and _sheet(first).lower() not in _NOTES:
        found.problem(first, NO_HEADER, refused=True)


def _sheet(cell: Block) -> str:
    """The name of a cell's sheet, "" where its place names none."""
    return cell.at.rpartition("!")[0].strip("'")


class _Sheet:
    """One table: its columns, and what headings between the rows say about those below them."""

    def __init__(self, found: Found, header: Header, title: str) -> None:
        self.found = found
        self.fields = header.fields
        self.below = header.below
        self.names = [cell.text for cell in header.cells]
        self.kind: Kind | None = None
        self.each: float | None = None
        self.chapter = ""
        self._heading(_sheet(header.cells[0]))
        if title and not self._heading(title):
            self.chapter = title
        if self.kind is None and headers.of_terms(header.cells, header.fields):
            self.kind = Kind.TERM
        self.above: Kind | None = None
        self.last: str | None = None
        self.numbers: dict[str, str | None] = {}
        for cell, name in zip(header.cells, header.fields, strict=True):
            if cell.text.strip() and not name:
                found.problem(cell, NO_SUCH_COLUMN, refused=False)

    def read(self) -> None:
        """Take in all the rows below the header."""
        group: list[Row] = []
        for cells in self.below:
            filled = [cell for cell in cells if cell.text.strip()]
            if all(_RULE.fullmatch(cell.text) for cell in filled):
                continue
            if [cell.text for cell in cells] == self.names:
                continue
            row = self._row(cells)
            if group and not merging.together(group[-1], row):
                self._questions(group)
                group = []
            if len(filled) > 1 or not self._heading(filled[0].text.strip()):
                group.append(row)
        self._questions(group)

    def _heading(self, text: str) -> bool:
        """Whether a row of one cell is a heading over the rows below it, for which it holds."""
        known, kind, _ = kinds.named(text)
        if known:
            self.kind, self.each = kind, promise(text).each
        elif _CHAPTER.match(text) and len(text) < 40:
            self.chapter = text
            return True
        return known

    def _row(self, cells: Sequence[Block]) -> Row:
        columns: dict[str, list[tuple[str, Block]]] = {}
        for name, header, cell in zip(self.fields, self.names, cells, strict=True):
            if cell.text.strip():
                columns.setdefault(name, []).append((header, cell))
        return Row(columns)

    def _questions(self, group: Sequence[Row]) -> None:
        """Take in rows that go together."""
        for row in merging.joined(group) if group else ():
            if row.raw("part") or row.raw("parent"):
                self._part(row)
            elif row.text("stem").strip() or row.text("material").strip():
                self._question(row)
            else:
                self.found.problem(row.first, NO_STEM, refused=True)
            for cell, detail in row.faults:
                self.found.problem(cell, detail, refused=False)

    def _question(self, row: Row) -> None:
        self.last = None
        cell = row.cells.get("stem", row.cells.get("material", ()))[0][1]
        if row.text("id") == EXAMPLE:
            return
        made = question(row, self.kind, self.above, Place(self.found.file, cell.at))
        self.above = made.kind if row.raw("kind") else self.above
        made = replace(
            made,
            chapter=made.chapter or self.chapter,
            marks=self.each if made.marks is None else made.marks,
        )
        key = f"#{made.id}" if made.id else f"\n{len(self.found.questions)}"
        if key in self.found.questions:
            self.found.problem(cell, SAME_ID, refused=True)
            self.numbers[row.text("id")] = None
            return
        self.last = key
        self.numbers |= dict.fromkeys(filter(None, map(row.text, ("number", "id"))), key)
        self.found.questions[key] = made
        self.found.stems[key] = cell
        if "warnings" in self.fields:
            self.found.own_warnings.add(key)

    def _part(self, row: Row) -> None:
        parent = row.text("parent") or row.text("id")
        key = self.numbers.get(parent, None if row.raw("parent") else self.last)
        if parent == EXAMPLE:
            return
        if key is None:
            self.found.problem(row.first, NO_QUESTION, refused=True)
            return
        whole = self.found.questions[key]
        self.found.questions[key] = replace(whole, parts=(*whole.parts, part(row)))
