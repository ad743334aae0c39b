"""Answers that were being typed when the program ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.store.tables.answers import DraftRow

if TYPE_CHECKING:
    from sqlmodel import Session


def get(tx: Session, learner: str, question: str) -> str:
    """What the learner had typed, or nothing."""
    row = tx.get(DraftRow, (learner, question))
    return row.text if row else ""


def put(tx: Session, learner: str, question: str, text: str) -> None:
    """Keep `text`; an empty one leaves no draft."""
    if text:
        tx.merge(DraftRow(learner=learner, question=question, text=text))
    else:
        remove(tx, learner, question)


def remove(tx: Session, learner: str, question: str) -> None:
    """Forget the draft, if there is one."""
    row = tx.get(DraftRow, (learner, question))
    if row:
        tx.delete(row)
