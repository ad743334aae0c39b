"""The cells of one row of a question table by what their columns hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from examprep.importing.sheets import cells

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from examprep.importing.document import Block


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row that are not blank, by field, each with what its header says; `faults`
    gathers the doubtful ones and what is wrong with them."""

    cells: Mapping[str, Sequence[tuple[str, Block]]]
    faults: list[tuple[Block, str]] = field(default_factory=list)

    @property
    def first(self) -> Block:
        """The first cell that is not blank."""
        return next(iter(self.cells.values()))[0][1]

    def block(self, name: str) -> Block | None:
        """The cell of a field."""
        found = self.cells.get(name)
        return found[0][1] if found else None

    def raw(self, name: str) -> str:
        """A field as it stands in its cell, "" without one."""
        found = self.block(name)
        return found.text if found else ""

    def text(self, name: str) -> str:
        """The text of a field."""
        return cells.text(self.raw(name))

    def lines(self, name: str) -> str:
        """A field that may have several columns, a line for each."""
        return "\n".join(cell.text for _, cell in self.cells.get(name, ()))

    def fault(self, name: str, detail: str) -> None:
        """Note what is wrong with a field."""
        self.faults.append((self.cells[name][0][1], detail))
