"""What scoring was fitted to, kept so that a single answer is scored without fitting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from examprep.store.tables.words import LexiconRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlmodel import Session


@dataclass(frozen=True, slots=True)
class Fitted:
    """A lexicon as JSON, the revision of the bank it was fitted to, and the version that did."""

    revision: int
    fitted_by: str
    body: Mapping[str, Any]


def get(tx: Session) -> Fitted | None:
    """The lexicon that was last kept."""
    row = tx.get(LexiconRow, 1)
    return Fitted(row.revision, row.fitted_by, row.body) if row else None


def put(tx: Session, fitted: Fitted) -> None:
    """Keep `fitted` in place of what was there."""
    row = LexiconRow(revision=fitted.revision, fitted_by=fitted.fitted_by, body=dict(fitted.body))
    tx.merge(row)
