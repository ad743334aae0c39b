"""Sub-questions that are answered one by one, each right behind itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.importing.asking import PROMPT
from examprep.importing.outline import Marker, Style, candidates
from examprep.importing.passages import answer_mark
from examprep.text import simplify

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Turn:
    """A sub-question behind its number, and its answer."""

    label: str
    prompt: str
    answer: str


def interleaved(text: str) -> tuple[str, tuple[Turn, ...]]:
    """What stands before the sub-questions of a text, and each of them with its answer; no turns
    where fewer than two follow one another."""
    simplified = simplify(text)
    marks = list(_answer_marks(simplified))
    if len(marks) < 2:
        return text, ()
    numbers = [mark for mark in candidates(simplified) if _opens(simplified, mark)]
    for style in Style:
        asked = list(_asked(simplified, [m for m in numbers if m.style is style], marks))
        if len(asked) > 1 and len(asked) == len(marks):
            ends = [mark.start for mark in asked[1:]] + [len(text)]
            turns = tuple(
                Turn(one.label, text[one.end : told.start()], text[told.end() : end].strip())
                for one, told, end in zip(asked, marks, ends, strict=True)
            )
            return text[: asked[0].start], turns
    return text, ()


def _answer_marks(text: str) -> Iterator[re.Match[str]]:
    at = 0
    while found := answer_mark(text, at):
        yield found
        at = found.end()


def _asked(text: str, numbers: list[Marker], marks: list[re.Match[str]]) -> Iterator[Marker]:
    """The number of the sub-question before each answer, while they count 1, 2, 3 …"""
    start = 0
    for count, told in enumerate(marks, 1):
        within = [n for n in numbers if start <= n.start < told.start() and n.number == count]
        if not within or not PROMPT.search(text[within[-1].end : told.start()].strip()):
            return
        yield within[-1]
        start = told.end()


def _opens(text: str, mark: Marker) -> bool:
    return not text[text.rfind("\n", 0, mark.start) + 1 : mark.start].strip()
