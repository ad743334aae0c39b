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

    def raw(self, name: str) -> str:
        """A field as it stands in its cell, "" without one."""
        found = self.cells.get(name)
        return found[0][1].text if found else ""

    def text(self, name: str) -> str:
        """The text of a field."""
        return cells.text(self.raw(name))

    def fault(self, name: str, detail: str) -> None:
        """Note what is wrong with a field."""
        self.faults.append((self.cells[name][0][1], detail))
