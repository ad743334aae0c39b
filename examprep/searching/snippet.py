"""The piece of a text that shows best why it was found."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.scoring.words.finding import merged
from examprep.scoring.words.reading import places, stands_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from examprep.searching.index import Index
    from examprep.text import Folded

WIDTH = 60
"""Characters of a snippet."""
_LEAD = 12
"""Characters shown before the first word found."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text in one line, and the spans [start, end) of it that were looked for."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def snippet(index: Index, text: str, words: Iterable[str], width: int = WIDTH) -> Snippet:
    """The `width` characters of a text in which the words that stand in it are most telling
    together; its beginning where none does. What is left out at either end becomes an ellipsis."""
    line = " ".join(text.split())
    found = _spans(index.reader().read(line), set(words))
    start = _best(found, index.idf, width)
    start = max(0, min(start - _LEAD, len(line) - width))
    end = min(len(line), start + width)
    before, behind = "…" * (start > 0), "…" * (end < len(line))
    kept = ((a, b) for a, b, _ in found if start <= a and b <= end)
    moved = len(before) - start
    marks = merged([(a + moved, b + moved) for a, b in kept])
    return Snippet(f"{before}{line[start:end]}{behind}", tuple(marks))


def _spans(reading: Folded, words: Iterable[str]) -> list[tuple[int, int, str]]:
    """Where words stand in a text as given, in order, each with its word."""
    return sorted(
        (*reading.given(*place), word)
        for word in words
        if stands_in(word, reading.text)
        for place in places(word, reading.text)
    )


def _best(found: list[tuple[int, int, str]], weight: Callable[[str], float], width: int) -> int:
    """Where the stretch begins whose different words weigh most, the first of equals."""
    starts = [start for start, _, _ in found]
    best, heaviest = 0, 0.0
    for at, start in enumerate(starts):
        reach = bisect_left(starts, start + width - _LEAD)
        total = sum(map(weight, sorted({word for _, _, word in found[at:reach]})))
        if total > heaviest + 1e-9:
            best, heaviest = start, total
    return best
