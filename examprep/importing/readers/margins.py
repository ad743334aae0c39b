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
    r"|[^。？?！!：:]{0,40}第\s*\d+\s*页\s*[,，/／(（]?\s*共\s*\d+\s*页[)）]?[^。？?！!：:]{0,20}"
)
"""Page numbers that say so themselves, the fullest of them beside a title too."""
_BESIDE = re.compile(r"(|.*[^\w.])(\d{1,4})(|[^\w.].*)")
"""A number by itself, with or without words before and after it."""
_HEADING = re.compile("[第卷套章节题篇]")
"""Titles that count papers or chapters, which may well be one page each."""
_CONTENT = re.compile(r"\s*(?:[A-Ha-h][.．、:：)）]|[(（]?[A-H√×对错]+[)）]?\s*$|.{0,4}答)")
"""Lines that repeat because options and answers do."""
_ASKING = re.compile(
    rf"{_CONTENT.pattern}|\W*(?:\d+|[一二三四五六七八九十]{{1,3}})[)）、.．]"
    r"|.*(?:单选|多选|选择|判断|填空|解释|简[答述]|论述|分析|案例|材料|答案|[？?。])"
)
"""Lines that repeat because two pages ask the like."""


def in_margin(pages: Sequence[Sequence[str]]) -> frozenset[tuple[int, int]]:
    """The lines, as (page, line) counted from 0, that are page headers, footers and numbers."""
    edges = [list(_edges(page)) for page in pages]
    numbered = (
        (number, line)
        for number, lines in enumerate(edges)
        for line in lines
        if _NUMBER.fullmatch(pages[number][line])
    )
    return frozenset(numbered) | frozenset(_repeated(pages, edges)) | frozenset(_again(pages))


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


def _again(pages: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    """The title that the second of two pages begins with once more; on the first it may be that
    of the text."""
    if len(pages) == 2 and all(any(map(str.strip, page)) for page in pages):
        first, second = (next(filter(str.strip, page)) for page in pages)
        if first.split() == second.split() and not _ASKING.match(first):
            yield 1, pages[1].index(second)


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
