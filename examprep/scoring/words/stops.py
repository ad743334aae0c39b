"""Where the clauses and sentences of a folded text end."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.text import Span

STOP = re.compile("[,。;!?、:]")
SENTENCE_END = re.compile("[。;!?]")
CLAUSE = re.compile("[^,。;!?:]+")
"""A clause of a folded text, with its list commas."""
PIECES = re.compile(r"[^。；;！!？?，,\n]+|[。；;！!？?，,\n]")
"""The clauses of a text as given and the stops between them, which joined are the text."""


def clause_at(at: int, text: str) -> tuple[int, int]:
    """The span of the clause of a folded text that a place is in; a stop ends the one before it."""
    ends = _stops(text)
    nth = bisect_left(ends, at)
    return ends[nth - 1] + 1 if nth else 0, ends[nth] if nth < len(ends) else len(text)


def blanked(text: str, spans: Iterable[Span]) -> str:
    """A text with a stop for every character of these spans, so that all places stay the same."""
    kept = list(text)
    for start, end in spans:
        kept[start:end] = ";" * (end - start)
    return "".join(kept)


@lru_cache(maxsize=16)
def _stops(text: str) -> tuple[int, ...]:
    return tuple([found.start() for found in STOP.finditer(text)])
