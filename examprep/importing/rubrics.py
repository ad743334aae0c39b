"""A table of what earns marks (评分项, 评分要点, 分值) as the list of points it stands for."""

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
_COUNT = re.compile(r"[序编]号|\s*")
_NAMED = re.compile(r"(?:评分(?:要点|标准|细则)|答案)\W*$")
_SUM = re.compile(r"\s*(?:合计|总分|总计)\s*")


def spelt_out(content: Sequence[Block | Table]) -> tuple[Block | Table, ...]:
    """The content of a document with each such table as a numbered line a row, its marks behind it,
    below 评分要点： where no such name stands above it."""
    before: Sequence[Block | Table] = [Block("", ""), *content]
    return tuple(chain.from_iterable(_lines(part, above) for above, part in pairwise(before)))


def _lines(part: Block | Table, above: Block | Table) -> Iterator[Block | Table]:
    columns = _columns(part.rows[0]) if isinstance(part, Table) else None
    if not columns or not isinstance(part, Table):
        yield part
        return
    told, marks = columns
    if not (isinstance(above, Block) and _NAMED.search(above.text)):
        yield Block("评分要点：", part.rows[0][0].at)
    rows = [row for row in part.rows[1:] if not any(_SUM.fullmatch(cell.text) for cell in row)]
    for number, row in enumerate(rows, 1):
        words = "：".join(filter(None, (" ".join(row[column].text.split()) for column in told)))
        worth = _NUMBER.fullmatch(row[marks].text)
        yield Block(f"{number}. {words}" + (f"（{worth[1]}分）" if worth else ""), row[0].at)


def _columns(header: Sequence[Block]) -> tuple[list[int], int] | None:
    """The columns of what is said of a point, and that of its marks."""
    names = ["".join(cell.text.split()) for cell in header]
    marks = [column for column, name in enumerate(names) if _MARKS.fullmatch(name)]
    if len(marks) != 1 or not any(_POINT.fullmatch(name) for name in names):
        return None
    told = [column for column, name in enumerate(names) if not _COUNT.fullmatch(name)]
    return [column for column in told if column not in marks], marks[0]
