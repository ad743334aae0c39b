"""The schema as a row of named steps; a database records those it has taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import inspect
from sqlmodel import Session, SQLModel, select

from examprep.errors import N_, DatabaseTooNew, DatabaseUnavailable
from examprep.store import tables
from examprep.store.tables.meta import MigrationRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from examprep.store.engine import Store

RECORD = "migration"


def initial(tx: Session) -> None:
    """The tables of the first release."""
    _create(tx, "question", "review", "undo", "card", "draft", "meta", "migration")


def imports(tx: Session) -> None:
    """What an import changed, so that it can be taken back."""
    _create(tx, "import_run", "import_change")


def card_origin(tx: Session) -> None:
    """What cards were worked out with, so that another scheduler works them out anew."""
    _create(tx, "card_origin")


def wordlists(tx: Session) -> None:
    """The words that users teach the scorer."""
    _create(tx, "wordlist")


def notes(tx: Session) -> None:
    """Course notes."""
    _create(tx, "passage")


def plans(tx: Session) -> None:
    """Plans for exams, kept and given up."""
    _create(tx, "plan", "plan_end")


def papers(tx: Session) -> None:
    """Papers as they were set."""
    _create(tx, "paper")


def holds(tx: Session) -> None:
    """Questions put off or suspended."""
    _create(tx, "hold")


def marks(tx: Session) -> None:
    """What people gave answers."""
    _create(tx, "mark")


def sittings(tx: Session) -> None:
    """Papers that were sat, and what was answered."""
    _create(tx, "sitting", "sitting_answer")


def kept(tx: Session) -> None:
    """What is made from other tables, in one; and what imports did to the words of the scorer."""
    for former in ("lexicon", "search_index", "model"):
        tx.connection().exec_driver_sql(f"DROP TABLE IF EXISTS {former}")
    _create(tx, "kept", "wordlist_change")


STEPS: dict[str, Callable[[Session], None]] = {
    "0001_initial": initial,
    "0002_imports": imports,
    "0003_card_origin": card_origin,
    "0004_wordlists": wordlists,
    "0005_notes": notes,
    "0006_plans": plans,
    "0007_papers": papers,
    "0008_holds": holds,
    "0009_marks": marks,
    "0010_sittings": sittings,
    "0011_kept": kept,
}
"""In order. A step that adds a column looks first whether it is there: on a new database
`initial` makes the tables as they are described today."""


def migrate(store: Store, at: datetime) -> None:
    """Take the steps that are missing, all of them with their records in one transaction.

    Raises DatabaseTooNew for a step that this program does not know, DatabaseUnavailable for a
    database of some other program.
    """
    with store.reading() as tx:
        if _taken(tx, store.name) == set(STEPS):
            return
    with store.transaction() as tx:
        # Read again under the lock: another process may have been faster.
        taken = _taken(tx, store.name)
        for name, step in STEPS.items():
            if name not in taken:
                step(tx)
                tx.add(MigrationRow(name=name, at=at))


def _create(tx: Session, *names: str) -> None:
    tables.load()
    described = [SQLModel.metadata.tables[name] for name in names]
    SQLModel.metadata.create_all(tx.connection(), tables=described)


def _taken(tx: Session, path: str) -> set[str]:
    names = inspect(tx.connection()).get_table_names()
    if names and RECORD not in names:
        raise DatabaseUnavailable(path=path, reason=N_("it belongs to another program"))
    taken = set(tx.exec(select(MigrationRow.name))) if names else set()
    unknown = sorted(taken - set(STEPS))
    if unknown:
        raise DatabaseTooNew(path=path, schema=unknown[-1])
    return taken
