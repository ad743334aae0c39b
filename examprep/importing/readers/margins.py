"""What a book prints at the head and foot of its pages: titles that repeat, and page numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_REACH = 3
"""So many lines from the edge of the page may be margin."""
_NUMBER = re.compile(
    r"\s*(?:[-—–~·]\s*)?(?:第\s*\d+\s*页(?:\s*[,，/／]?\s*共\s*\d+\s*页)?|\d+\s*[/／]\s*\d+"
    r"|[-—–~·]\s*\d+\s*[-—–~·]|[Pp]age\s*\d+(?:\s*of\s*\d+)?)(?:\s*[-—–~·])?\s*"
)
"""Page numbers that say so themselves."""
_BESIDE = re.compile(r"(|.*[^\w.])(\d{1,4})(|[^\w.].*)")
"""A number by itself, with or without words before and after it."""
_HEADING = re.compile("[第卷套章节题篇]")
"""Titles that count papers or chapters, which may well be one page each."""
_CONTENT = re.compile(r"\s*(?:[A-Ha-h][.．、:：)）]|[(（]?[A-H√×对错]+[)）]?\s*$|.{0,4}答)")
"""Lines that repeat because options and answers do."""


def in_margin(pages: Sequence[Sequence[str]]) -> frozenset[tuple[int, int]]:
    """The lines, as (page, line) counted from 0, that are page headers, footers and numbers."""
    edges = [list(_edges(page)) for page in pages]
    numbered = (
        (number, line)
        for number, lines in enumerate(edges)
        for line in lines
        if _NUMBER.fullmatch(pages[number][line])
    )
    return frozenset(numbered) | frozenset(_repeated(pages, edges))


def _edges(page: Sequence[str]) -> Iterator[int]:
    """The lines near the head and foot of a page that are not empty."""
    written = [line for line, text in enumerate(page) if text.strip()]
    yield from dict.fromkeys(written[:_REACH] + written[-_REACH:])


def _repeated(
    pages: Sequence[Sequence[str]], edges: Iterable[Iterable[int]]
) -> Iterator[tuple[int, int]]:
    """Lines that are alike on three pages in a row, but for a number that counts the pages."""
    alike: dict[tuple[str, int], dict[int, int]] = defaultdict(dict)
    for number, lines in enumerate(edges):
        for line in lines:
            text = " ".join(pages[number][line].split())
            if not _CONTENT.match(text):
                for key in _keys(text, number):
                    alike[key].setdefault(number, line)
    for found in alike.values():
        if _in_a_row(sorted(found)):
            yield from found.items()


def _keys(text: str, page: int) -> Iterator[tuple[str, int]]:
    """What a line has in common with those of other pages: its text, or that beside a number
    which grows with the pages."""
    yield text, 0
    number = _BESIDE.fullmatch(text)
    if number and not _HEADING.search(text):
        yield f"{number[1]}\0{number[3]}", int(number[2]) - page


def _in_a_row(numbers: Sequence[int]) -> bool:
    """Whether three of the numbers follow each other, or are three even or odd ones that do."""
    triples = zip(numbers, numbers[1:], numbers[2:], strict=False)
    return any(second - first == third - second <= 2 for first, second, third in triples)
