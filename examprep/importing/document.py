"""What a reader makes of a file: text that still knows where each character stood."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Block:
    """One line, paragraph or cell of a file; `at` names its place for a person (`20`: line 20)."""

    text: str
    at: str
    emphasis: tuple[tuple[int, int], ...] = ()
    """Spans of `text` set apart by colour, bold type or a highlight, as answers often are."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a file: its rows of cells in order; cells of one row have one length."""

    rows: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True)  # without slots, which cached properties cannot have
class Document:
    """A file's text as its blocks, in reading order."""

    file: str
    blocks: tuple[Block, ...]

    @cached_property
    def text(self) -> str:
        """The whole text, a block a line; offsets into it are what `place` takes."""
        return "\n".join(block.text for block in self.blocks)

    def place(self, offset: int) -> str:
        """`block:column` of a character of `text`, the column counted from 1."""
        index = min(bisect_right(self._starts, offset), len(self.blocks)) - 1
        return f"{self.blocks[index].at}:{offset - self._starts[index] + 1}"

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate((len(block.text) + 1 for block in self.blocks), initial=0))


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the characters `start` to `end` by `new`; `kind` says what stood there."""

    start: int
    end: int
    kind: str
    new: str = ""


@dataclass(frozen=True, slots=True)
class Traced:
    """A text under cleaning: `origin[i]` is the offset in the document of its character i."""

    text: str
    origin: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Traced:
        """The untouched text of a document."""
        return cls(text, tuple(range(len(text))))

    def edited(self, edits: Iterable[Edit]) -> Traced:
        """The text with `edits` made; they must not overlap. A replacement keeps the origin of
        the first character it replaces."""
        pieces: list[str] = []
        origin: list[int] = []
        done = 0
        for edit in sorted(edits, key=lambda edit: edit.start):
            pieces += [self.text[done : edit.start], edit.new]
            origin += self.origin[done : edit.start]
            origin += [self.origin[edit.start]] * len(edit.new)
            done = edit.end
        return Traced("".join([*pieces, self.text[done:]]), (*origin, *self.origin[done:]))
