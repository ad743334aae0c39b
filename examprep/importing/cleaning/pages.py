"""Page numbers that were left in the text where pages were joined."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from examprep.importing.cleaning.noise import Noise
from examprep.importing.document import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAGE_LINE = re.compile(
    r"^[ ]*(?:[-—·] *\d+ *[-—·]|[-—–~～=*]{2,} *第 *\d+ *页 *[-—–~～=*]{2,}"
    r"|第 *\d+ *页(?:[ ,，/]*共? *\d+ *页)?|Page \d+(?: of \d+)?)[ ]*$",
    re.M | re.I,
)


def page_lines(text: str) -> Iterator[Edit]:
    """Lines that say nothing but the number of a page."""
    yield from (Edit(*match.span(), Noise.PAGE_NUMBER) for match in _PAGE_LINE.finditer(text))


_EXAMINER = r"(?:(?:评分|评卷|阅卷|复核|复查|统分|核分)人(?:签[名字])?)"
_SCORE_BOX = re.compile(
    rf"^[ |]*(?:得 *分[ |]*\n?[ |]*{_EXAMINER}|{_EXAMINER}[ |]*\n?[ |]*得 *分)[ |]*$", re.M
)


def score_boxes(text: str) -> Iterator[Edit]:
    """Where examiners enter the marks of a section, 得分 and 评分人 beside or above each other."""
    yield from (Edit(*match.span(), Noise.FURNITURE) for match in _SCORE_BOX.finditer(text))


_HEADED = re.compile(
    r"^ *(?P<head>\S[^\n]*?) {2,}第 *\d+ *页(?:[ ,，/]*共? *\d+ *页)? *$"
    r"|^ *第 *\d+ *页(?:[ ,，/]*共? *\d+ *页)? {2,}(?P<foot>\S[^\n]*?) *$",
    re.M,
)


def running_heads(text: str) -> Iterator[Edit]:
    """The same words beside the numbers of pages, in their lines or in lines of their own."""
    found = list(_HEADED.finditer(text))
    heads = Counter(match["head"] or match["foot"] for match in found)
    for match in found:
        if heads[match["head"] or match["foot"]] > 1:
            yield Edit(*match.span(), Noise.FURNITURE)
    yield from _heads_apart(text)


_LINE = re.compile(r"[^\n]*\S[^\n]*")
_ALIKE = 3
"""Fewer pages than this may by chance end or begin with the same words."""


def _heads_apart(text: str) -> Iterator[Edit]:
    """The same line before the number of every page, or behind it, save one at most."""
    lines = list(_LINE.finditer(text))
    pages = [at for at, line in enumerate(lines) if _PAGE_LINE.fullmatch(line[0])]
    found: dict[int, Edit] = {}
    for step in (-1, 1):
        beside = [lines[at + step] for at in pages if 0 <= at + step < len(lines)]
        heads = Counter(line[0].strip() for line in beside)
        for line in beside:
            if heads[line[0].strip()] >= max(_ALIKE, len(pages) - 1):
                found[line.start()] = Edit(*line.span(), Noise.FURNITURE)
    yield from found.values()


_LONE_NUMBER = re.compile(r"(?<!\S)[1-9]\d{0,3}(?!\S)(?!\s*[、.．,，])")
_PAGE_AT_LEAST = 150
"""Characters between two page numbers: the emptiest page of prose still holds five lines."""
_SWEEPS = 10


def page_numbers(text: str) -> Iterator[Edit]:
    """Numbers that stand alone and count 1, 2, 3 … through the text, evenly, a page apart. A
    number that belongs to a list does not fit the count, or stands too near its neighbours."""
    places: dict[int, list[tuple[int, int]]] = {}
    for match in _LONE_NUMBER.finditer(text):
        places.setdefault(int(match[0]), []).append(match.span())
    count = _even(_earliest_count(places), places, len(text))
    if len(count) >= 3:
        # The last page may be short: its number stands at the very end.
        closing = [span for span in places.get(len(count) + 1, []) if not text[span[1] :].strip()]
        yield from (Edit(start, end, Noise.PAGE_NUMBER) for start, end in [*count, *closing])


def _earliest_count(places: dict[int, list[tuple[int, int]]]) -> list[tuple[int, int]]:
    """The longest run 1, 2, 3 …, a page between each: taking the earliest is never shorter."""
    count: list[tuple[int, int]] = []
    reached = 0
    while later := [span for span in places.get(len(count) + 1, []) if span[0] >= reached]:
        count.append(later[0])
        reached = later[0][1] + _PAGE_AT_LEAST
    return count


def _even(
    count: list[tuple[int, int]], places: dict[int, list[tuple[int, int]]], length: int
) -> list[tuple[int, int]]:
    """The same run with each number moved to where it best halves the way between its neighbours,
    for pages are about equally long."""
    for _ in range(_SWEEPS):
        before = list(count)
        for index in range(len(count)):
            low = count[index - 1][1] + _PAGE_AT_LEAST if index else 0
            high = count[index + 1][0] - _PAGE_AT_LEAST if index + 1 < len(count) else length
            middle = (low + high) // 2
            fitting = [span for span in places[index + 1] if low <= span[0] <= high]
            count[index] = min(fitting, key=lambda span: abs(span[0] - middle))
        if count == before:
            break
    return count
