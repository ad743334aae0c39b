"""Runs of one format → a block: its text, and which of it is set apart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from examprep.importing.document import Block

if TYPE_CHECKING:
    from collections.abc import Iterable

_GREY = 0x20
"""The strongest and the weakest primary of a grey differ by no more than this."""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one format; `apart` when they are coloured, highlighted or underlined."""

    text: str
    apart: bool = False
    bold: bool = False


def block(runs: Iterable[Run], at: str, label: str = "") -> Block:
    """A paragraph's runs behind its list label as one block."""
    text = label
    spans: list[tuple[int, int]] = []
    for run in runs:
        start, text = len(text), text + run.text
        if run.apart or run.bold:
            first = spans.pop()[0] if spans and spans[-1][1] == start else start
            spans.append((first, len(text)))
    trimmed = (_trimmed(text, start, end) for start, end in spans)
    return Block(text, at, tuple((start, end) for start, end in trimmed if start < end))


def joined(blocks: Iterable[Block], at: str, between: str = "\n") -> Block:
    """Several blocks as one, a line each or with something else between them."""
    text = ""
    spans: list[tuple[int, int]] = []
    for number, piece in enumerate(blocks):
        text += between if number else ""
        spans += ((start + len(text), end + len(text)) for start, end in piece.emphasis)
        text += piece.text
    return Block(text, at, tuple(spans))


def underlined(run: Run) -> Run:
    """A run with a line under it: white space is the blank of a fill-in question, and words are set
    apart as those that fill it."""
    if len(run.text) > 1 and not run.text.strip():
        return replace(run, text="_" * len(run.text))
    return replace(run, apart=True)


def coloured(colour: str) -> bool:
    """Whether `RRGGBB` is a colour, and not black, white or a grey."""
    try:
        primaries = bytes.fromhex(colour)
    except ValueError:
        return False
    return len(primaries) == 3 and max(primaries) - min(primaries) > _GREY


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without the white space at its ends."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return start, start + len(piece.strip())
