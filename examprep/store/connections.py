"""How connections behave and transactions begin in each kind of database."""

from __future__ import annotations

import sqlite3
from time import sleep
from typing import TYPE_CHECKING

from sqlalchemy import event

from examprep.store.failures import is_busy

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

WAIT = 5
"""Seconds to wait for another process to finish writing."""

PAUSE = 0.02

PATIENT = f"PRAGMA busy_timeout={WAIT * 1000}"

PRAGMAS = (PATIENT, "PRAGMA foreign_keys=ON", "PRAGMA synchronous=FULL")

LOCK = "SELECT pg_advisory_xact_lock(71990)"

WRITE = {
    # Taking the lock at the start keeps two writers from both reading and then waiting for ever
    # for the other one to let go.
    "sqlite": (PATIENT, "BEGIN IMMEDIATE"),
    "postgresql": (f"SET LOCAL lock_timeout = '{WAIT}s'", LOCK),
}
WRITE_AT_ONCE = {
    "sqlite": ("PRAGMA busy_timeout=50", "BEGIN IMMEDIATE"),
    "postgresql": ("SET LOCAL lock_timeout = '50ms'", LOCK),
}
READ = {
    "sqlite": (PATIENT, "BEGIN"),
    "postgresql": ("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",),
}
"""What begins a transaction. An engine's execution option `opening` says which of them."""


def listen(engine: Engine) -> None:
    """Have all connections of `engine` behave as they must here."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)


def _begin(connection: Connection) -> None:
    opening = connection.get_execution_options()["opening"]
    for statement in opening[connection.dialect.name]:
        connection.exec_driver_sql(statement)


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    # The driver must not begin transactions by itself: `_begin` does.
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(pragma).close()
    _log_ahead(connection)


def _log_ahead(connection: sqlite3.Connection) -> None:
    # SQLite waits for other writers by itself, but not for one that is making this very change.
    for tries_left in reversed(range(round(WAIT / PAUSE))):
        try:
            connection.execute("PRAGMA journal_mode=WAL").close()
        except sqlite3.OperationalError as error:
            if not is_busy(error) or not tries_left:
                raise
            sleep(PAUSE)
        else:
            return
