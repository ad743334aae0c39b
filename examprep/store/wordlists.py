"""The texts of lexicon.txt files: synonyms, antonyms and terms that scoring reads answers by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from examprep.store.bank_rows import bump
from examprep.store.tables.words import WordlistRow

if TYPE_CHECKING:
    from sqlmodel import Session


def put(tx: Session, name: str, text: str) -> bool:
    """Keep the text in place of what had its name; whether that changed anything."""
    row = tx.get(WordlistRow, name)
    if row and row.text == text:
        return False
    tx.merge(WordlistRow(name=name, text=text))
    bump(tx)
    return True


def listing(tx: Session) -> list[tuple[str, str]]:
    """Every name with its text, by name."""
    rows = tx.exec(select(WordlistRow).order_by(col(WordlistRow.name)))
    return [(row.name, row.text) for row in rows]
