"""What a reader makes of a file: text that still knows where each character stood."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Block:
    """One line, paragraph or cell of a file; `at` names its place for a person (`20`: line 20)."""

    text: str
    at: str
    emphasis: tuple[tuple[int, int], ...] = ()
    """Spans of `text` set apart by colour, bold type, a highlight or underlining, as answers often
    are."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a file: at least one row of cells; all rows have the same number of them. `title`
    is the line right above it, where that may tell what it is of."""

    rows: tuple[tuple[Block, ...], ...]
    title: str = ""


@dataclass(frozen=True)  # without slots, which cached properties cannot have
class Document:
    """A file's blocks and tables, in reading order."""

    file: str
    content: tuple[Block | Table, ...]
    left_out: tuple[Block, ...] = ()
    """What its reader took for no part of the text: page headers, tables of contents, menus."""

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Every block in reading order, the cells of tables row by row among them."""
        return tuple(chain.from_iterable(self._rows))

    @cached_property
    def text(self) -> str:
        """The whole text, a block or a row of a table a line, tabs between the cells of a row;
        offsets into it are what `place` takes."""
        return "\n".join(_divider(row).join([block.text for block in row]) for row in self._rows)

    @cached_property
    def emphasis(self) -> tuple[tuple[int, int], ...]:
        """The spans of `text` that are set apart, in order."""
        starts = zip(self.blocks, self._starts, strict=False)
        return tuple((at + a, at + b) for block, at in starts for a, b in block.emphasis)

    @cached_property
    def emphasised(self) -> frozenset[int]:
        """The offsets in `text` of the characters that are set apart."""
        return frozenset(at for start, end in self.emphasis for at in range(start, end))

    def place(self, offset: int) -> str:
        """`block:column` of a character of `text`, the column counted from 1; in the cell of a
        table the place of the cell."""
        index = min(bisect_right(self._starts, offset), len(self.blocks)) - 1
        block = self.blocks[index]
        column = f":{offset - self._starts[index] + 1}"
        return block.at + ("" if id(block) in self._cells else column)

    @cached_property
    def _rows(self) -> list[tuple[Block, ...]]:
        parts = (part.rows if isinstance(part, Table) else ((part,),) for part in self.content)
        return list(chain.from_iterable(parts))

    @cached_property
    def _cells(self) -> frozenset[int]:
        """The identities of the blocks that stand in a table."""
        tables = (part.rows for part in self.content if isinstance(part, Table))
        return frozenset(map(id, chain.from_iterable(chain.from_iterable(tables))))

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate((len(block.text) + 1 for block in self.blocks), initial=0))


def _divider(row: tuple[Block, ...]) -> str:
    """What stands between the cells of a row in the text; always one character."""
    return "\n" if any("\n" in block.text for block in row) else "\t"


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
