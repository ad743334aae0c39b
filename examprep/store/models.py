"""What was learned of questions, kept so that an answer is scored without fitting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete
from sqlmodel import col

from examprep.store.tables.marks import ModelRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlmodel import Session


@dataclass(frozen=True, slots=True)
class Kept:
    """A model as JSON, and a name for all that it was fitted to."""

    fitted_to: str
    body: Mapping[str, Any]


def get(tx: Session, learner: str, question: str) -> Kept | None:
    """The model that was last kept for a learner's question."""
    row = tx.get(ModelRow, (learner, question))
    return Kept(row.fitted_to, row.body) if row else None


def put(tx: Session, learner: str, question: str, kept: Kept) -> None:
    """Keep a model in place of what was there."""
    row = ModelRow(
        learner=learner, question=question, fitted_to=kept.fitted_to, body=dict(kept.body)
    )
    tx.merge(row)


def drop(tx: Session, question: str) -> None:
    """Throw away what was learned of a question, for whomever: its marks have changed."""
    tx.connection().execute(delete(ModelRow).where(col(ModelRow.question) == question))
