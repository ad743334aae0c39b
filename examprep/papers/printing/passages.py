"""A question's text as blocks: its paragraphs, its lists, its tables."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.papers.printing.blocks import Table, Text, Tone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONG, LONG_SMALL, LONG_TABLE = 900, 300, 12
"""Characters of a paragraph, and of one in small print, and rows of a table beyond which pages
divide it: keeping more together would leave half a page empty, and small print is read once."""

_ITEM = re.compile(r"[-*+]\s+(?=\S)")
_RULE = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?")
_BAR = re.compile(r"(?<!\\)\|")


def passages(text: str, indent: int, tone: Tone) -> list[Text | Table]:
    """The blocks of a text; at least one, and of paragraphs only those that say something.

    Lines that begin with a dash and a blank are a list, and lines between bars with a rule below
    the first are a table, as in our own files. Everything else stands as it is.
    """
    lines = text.splitlines()
    found: list[Text | Table] = []
    at = 0
    while at < len(lines):
        end = _table_end(lines, at)
        if end > at:
            found.append(Table(tuple(_rows(lines[at:end])), indent))
            at = end
            continue
        if line := lines[at].strip():
            found.append(_paragraph(line, indent, tone))
        at += 1
    return found or [Text("", indent=indent, tone=tone)]


def kept(blocks: Sequence[Text | Table]) -> list[Text | Table]:
    """The same, none of them parted from the block below it unless it is long itself."""
    return [replace(block, keep=not _is_long(block)) for block in blocks]


def _paragraph(line: str, indent: int, tone: Tone) -> Text:
    whole = len(line) <= (LONG_SMALL if tone is Tone.SMALL else LONG)
    if item := _ITEM.match(line):
        return Text(line[item.end() :], "•", indent + 1, tone, whole)
    return Text(line, "", indent, tone, whole)


def _is_long(block: Text | Table) -> bool:
    return len(block.rows) > LONG_TABLE if isinstance(block, Table) else not block.whole


def _table_end(lines: Sequence[str], at: int) -> int:
    """The line behind a table that begins at `at`, or `at` itself."""
    if at + 1 >= len(lines) or "|" not in lines[at] or not _RULE.fullmatch(lines[at + 1].strip()):
        return at
    end = at + 2
    while end < len(lines) and "|" in lines[end]:
        end += 1
    return end


def _rows(lines: Sequence[str]) -> Iterator[tuple[str, ...]]:
    width = len(_cells(lines[0]))
    for line in [lines[0], *lines[2:]]:
        cells = _cells(line)[:width]
        yield (*cells, *[""] * (width - len(cells)))


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return [cell.strip().replace("\\|", "|") for cell in _BAR.split(inner)]
