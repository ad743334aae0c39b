"""The pipe tables of Markdown in a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.document import Block, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_BREAK = re.compile(r"\s*<br ?/?>\s*", re.I)
_CELL = re.compile(r"(?:[^|\\]|\\.|\\$)*")


def content(lines: Sequence[str]) -> Iterator[Block | Table]:
    """The lines of a text, numbered from 1, with its pipe tables put together. Their cells stand
    at `line:column`; the rule below the header is no row."""
    at = 0
    while at < len(lines):
        end = _table_end(lines, at)
        if end:
            yield _table(lines, at, end)
            at = end
        else:
            yield Block(lines[at], str(at + 1))
            at += 1


def begins(lines: Sequence[str]) -> bool:
    """Whether a text begins with a pipe table."""
    return bool(lines) and bool(_table_end(lines[:2], 0))


def _table_end(lines: Sequence[str], at: int) -> int:
    """Where the table ends whose header may be the line `at`; 0 where there is none."""
    header, rule = lines[at], lines[at + 1] if at + 1 < len(lines) else ""
    if "|" not in rule or "|" not in header or not _RULE.fullmatch(rule):
        return 0
    if len(_cells(header, at)) != len(_cells(rule, at)):
        return 0
    end = at + 2
    while end < len(lines) and "|" in lines[end]:
        end += 1
    return end


def _table(lines: Sequence[str], start: int, end: int) -> Table:
    rows = [_cells(lines[at], at) for at in range(start, end) if at != start + 1]
    width = max(map(len, rows))
    return Table(
        tuple((*row, *(Block("", row[-1].at) for _ in range(width - len(row)))) for row in rows)
    )


def _cells(line: str, at: int) -> list[Block]:
    """The cells of a row; a bar before the first and after the last is no border between two."""
    cells: list[Block] = []
    place = 0
    stripped = line.rstrip()
    if stripped.lstrip().startswith("|"):
        place = stripped.index("|") + 1
    while place < len(stripped) or not cells:
        cell = _CELL.match(stripped, place)
        text = cell[0] if cell else ""
        before = len(text) - len(text.lstrip())
        shown = _BREAK.sub("\n", text.strip().replace("\\|", "|"))
        cells.append(Block(shown, f"{at + 1}:{place + before + 1}"))
        place += len(text) + 1
    return cells
