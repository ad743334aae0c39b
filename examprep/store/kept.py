"""What was made from the rest of the database, kept so that no other process makes it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examprep.store.tables.kept import KeptRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlmodel import Session


def get(tx: Session, name: str, made_of: str) -> Mapping[str, Any] | None:
    """What is kept under a name, as JSON, if `made_of` tells what it was made of."""
    row = tx.get(KeptRow, name)
    return row.body if row and row.made_of == made_of else None


def put(tx: Session, name: str, made_of: str, body: Mapping[str, Any]) -> None:
    """Keep something in place of what was there under its name."""
    tx.merge(KeptRow(name=name, made_of=made_of, body=dict(body)))
