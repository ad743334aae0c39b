"""A table of what earns marks (评分项, 评分要点, 分值) as the list of points it stands for; where a
column numbers the questions of a case, as such a list for each of them."""

from __future__ import annotations

import re
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from examprep.importing.document import Block, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_POINT = re.compile(r"(?:评分|得分|采分|给分|考核|答题|答案)(?:要点|内容|细则|标准|点)|要点")
_MARKS = re.compile(r"(?:配|标准)?分[值数]?|满分")
_NUMBER = re.compile(r"\s*(\d+(?:\.\d+)?)\s*分?\s*")
_ROW = re.compile(r"(?:(?P<count>\d{1,2})\s+)?(?P<point>\S.*?)\s+(?P<marks>\d+(?:\.\d+)?\s*分?)\s*")
_COUNT = re.compile(r"[序编]号|\s*")
_NAMED = re.compile(r"(?:评分(?:要点|标准|细则)|答案)\W*$")
_EARNED = re.compile(r"\s+(?:实?得分|扣分)(?=\s|$)")
"""Columns that wait for what an examiner writes."""
_SUM = re.compile(r"\s*(?:合计|总分|总计)\s*")
_ASKED = re.compile(r"小?问题?|小?题[号目]?")
_NUMBERED = re.compile(
    r"(?:第|小?问题?|小?题)?\W*(?:\d{1,2}|[一二三四五六七八九十])\W*(?:小?[问题])?"
)
"""What such a column calls a question."""


def looks_like(table: Table) -> bool:
    """Whether a table says what earns marks for questions that it only numbers."""
    return _columns(table.rows[0]) is not None and _asked(table.rows) is not None


def spelt_out(content: Sequence[Block | Table]) -> tuple[Block | Table, ...]:
    """The content of a document with each such table as a numbered line a row, its marks behind it,
    below 评分要点： where no such name stands above it."""
    content = list(_laid_out(content))
    before: Sequence[Block | Table] = [Block("", ""), *content]
    return tuple(chain.from_iterable(_lines(part, above) for above, part in pairwise(before)))


def _laid_out(content: Sequence[Block | Table]) -> Iterator[Block | Table]:
    """The content with the lines of a page that are the rows of such a table as that table."""
    at = 0
    while at < len(content):
        rows = list(_rows(content, at))
        yield Table(tuple(rows)) if len(rows) > 1 else content[at]
        at += max(1, len(rows))


def _rows(content: Sequence[Block | Table], at: int) -> Iterator[tuple[Block, ...]]:
    """The header that a line is, and the rows that the lines below it are."""
    head = content[at]
    names = _cells(head, _EARNED.sub("", head.text).split()) if isinstance(head, Block) else ()
    if len(names) not in {2, 3} or _columns(names) is None or not _MARKS.fullmatch(names[-1].text):
        return
    yield names
    for line in content[at + 1 :]:
        row = _ROW.fullmatch(line.text) if isinstance(line, Block) else None
        if row is None or not isinstance(line, Block) or (row["count"] and len(names) == 2):
            return
        yield _cells(line, [row["count"] or "", row["point"], row["marks"]][-len(names) :])


def _cells(line: Block, words: Sequence[str]) -> tuple[Block, ...]:
    return tuple(Block(word, line.at) for word in words)


def _lines(part: Block | Table, above: Block | Table) -> Iterator[Block | Table]:
    columns = _columns(part.rows[0]) if isinstance(part, Table) else None
    if not columns or not isinstance(part, Table):
        yield part
        return
    told, marks = columns
    if not (isinstance(above, Block) and _NAMED.search(above.text)):
        yield Block("评分要点：", part.rows[0][0].at)
    rows = [row for row in part.rows[1:] if not any(_SUM.fullmatch(cell.text) for cell in row)]
    asked = _asked(part.rows)
    said = [column for column in told if column != asked]
    for number, group in enumerate(_groups(rows, asked), 1):
        if len(group) > 1:
            yield Block(f"{number}. 要点：", group[0][0].at)
        for within, row in enumerate(group, 1):
            marker = f"（{within}）" if len(group) > 1 else f"{number}. "
            yield Block(marker + _point(row, said, marks), row[0].at)


def _groups(rows: Sequence[Sequence[Block]], asked: int | None) -> list[list[Sequence[Block]]]:
    """The rows of each question together, where a column numbers several; below a number, empty
    cells are merged with it."""
    groups: list[list[Sequence[Block]]] = []
    number = ""
    for row in rows:
        told = row[asked].text.strip() if asked is not None else ""
        if not groups or asked is None or told not in {"", number}:
            groups.append([])
            number = told
        groups[-1].append(row)
    return groups if len(groups) > 1 else [[row] for row in rows]


def _point(row: Sequence[Block], said: Sequence[int], marks: int) -> str:
    words = "：".join(filter(None, (" ".join(row[column].text.split()) for column in said)))
    worth = _NUMBER.fullmatch(row[marks].text)
    return words + (f"（{worth[1]}分）" if worth else "")


def _asked(rows: Sequence[Sequence[Block]]) -> int | None:
    """The column that numbers questions; None where there is none, or it holds what they ask."""
    for column, head in enumerate(rows[0]):
        below = [text for row in rows[1:] if (text := row[column].text.strip())]
        numbered = all(_NUMBERED.fullmatch(text) or _SUM.fullmatch(text) for text in below)
        if _ASKED.fullmatch("".join(head.text.split())) and below and numbered:
            return column
    return None


def _columns(header: Sequence[Block]) -> tuple[list[int], int] | None:
    """The columns of what is said of a point, and that of its marks."""
    names = ["".join(cell.text.split()) for cell in header]
    marks = [column for column, name in enumerate(names) if _MARKS.fullmatch(name)]
    if len(marks) != 1 or not any(_POINT.fullmatch(name) for name in names):
        return None
    told = [column for column, name in enumerate(names) if not _COUNT.fullmatch(name)]
    return [column for column in told if column not in marks], marks[0]
