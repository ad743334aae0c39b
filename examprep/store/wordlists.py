"""The texts of lexicon.txt files: synonyms, antonyms and terms that scoring reads answers by."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlmodel import col, select

from examprep.store.bank_rows import bump
from examprep.store.tables.words import WordlistChangeRow, WordlistRow

if TYPE_CHECKING:
    from sqlmodel import Session


class Undone(NamedTuple):
    """How many lists were removed, and how many were given back their former text."""

    removed: int = 0
    restored: int = 0


def put(tx: Session, name: str, text: str, run: int | None = None) -> bool:
    """Keep the text in place of what had its name; whether that changed anything.

    With `run`, an import that `imports.begin` began, it can be taken back with it.
    """
    row = tx.get(WordlistRow, name)
    if row and row.text == text:
        return False
    if run is not None:
        tx.merge(WordlistChangeRow(run=run, name=name, text=row.text if row else None))
    tx.merge(WordlistRow(name=name, text=text))
    bump(tx)
    return True


def before(tx: Session, run: int) -> dict[str, str | None]:
    """The text before an import of every list that it changed, None where there was none."""
    changed = select(WordlistChangeRow).where(WordlistChangeRow.run == run)
    return {row.name: row.text for row in tx.exec(changed)}


def undo(tx: Session, run: int) -> Undone:
    """Give every list the text that it had before an import, the latest one."""
    former = before(tx, run)
    for name, text in former.items():
        if text is None:
            tx.delete(tx.get_one(WordlistRow, name))
        else:
            tx.merge(WordlistRow(name=name, text=text))
    if former:
        bump(tx)
    removed = list(former.values()).count(None)
    return Undone(removed, len(former) - removed)


def listing(tx: Session) -> list[tuple[str, str]]:
    """Every name with its text, by name."""
    rows = tx.exec(select(WordlistRow).order_by(col(WordlistRow.name)))
    return [(row.name, row.text) for row in rows]
