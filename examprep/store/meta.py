"""Named numbers about a database as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.store.tables.meta import MetaRow

if TYPE_CHECKING:
    from sqlmodel import Session


def get(tx: Session, name: str) -> int:
    """The number, 0 before it was ever put."""
    row = tx.get(MetaRow, name)
    return row.value if row else 0


def put(tx: Session, name: str, value: int) -> None:
    """Keep a number, below 2³¹, in place of what was there."""
    tx.merge(MetaRow(name=name, value=value))
