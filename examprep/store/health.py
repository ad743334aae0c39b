"""Whether a database is whole, as far as it can tell by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import Session, select

from examprep.store.tables.meta import MigrationRow

if TYPE_CHECKING:
    from examprep.store.engine import Store

MOST = 5
"""How many complaints are worth reading."""


def complaints(store: Store) -> list[str]:
    """What SQLite finds damaged, a line each; other databases check themselves."""
    if store.kind != "sqlite":
        return []
    with store.reading() as tx:
        found = _lines(tx, f"PRAGMA integrity_check({MOST})")
        dangling = _lines(tx, "PRAGMA foreign_key_check")
    damaged = [line for line in found if line != "ok"]
    return damaged + [f"{table}: a row points to nothing" for table in sorted(set(dangling))]


def schema(tx: Session) -> str:
    """The last step of the schema that the database has taken."""
    return max(tx.exec(select(MigrationRow.name)))


def _lines(tx: Session, pragma: str) -> list[str]:
    return [str(row[0]) for row in tx.connection().exec_driver_sql(pragma)]
