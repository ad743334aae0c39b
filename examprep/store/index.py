"""The index that questions and notes are found by, kept so that a search builds none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examprep.store import bank_rows, notes
from examprep.store.tables.words import IndexRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlmodel import Session


def revision(tx: Session) -> str:
    """What changes with every change of the bank or the notes."""
    return f"{bank_rows.revision(tx)}/{notes.revision(tx)}"


def get(tx: Session, revision: str) -> Mapping[str, Any] | None:
    """The index as JSON, if the one that is kept was made at that revision."""
    row = tx.get(IndexRow, 1)
    return row.body if row and row.revision == revision else None


def put(tx: Session, revision: str, body: Mapping[str, Any]) -> None:
    """Keep an index in place of what was there."""
    tx.merge(IndexRow(revision=revision, body=dict(body)))
