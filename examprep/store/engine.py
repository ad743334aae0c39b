"""Opening a database, and transactions in it that end as a whole or not at all."""

from __future__ import annotations

import os
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import unquote, urlsplit

from sqlalchemy import URL, create_engine, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlmodel import Session

from examprep.errors import N_, DatabaseOutOfReach, DatabaseUnavailable, without_password
from examprep.store.connections import READ, WRITE, WRITE_AT_ONCE, listen
from examprep.store.failures import named
from examprep.store.migrations import migrate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy import Engine

NO_DRIVER = N_("its driver is not installed: pip install 'psycopg[binary]'")


class Store:
    """An open database; `with` closes it. Safe to use from several threads."""

    def __init__(self, engine: Engine, name: str) -> None:
        self._writer = engine
        self._reader = engine.execution_options(opening=READ)
        self._hasty = engine.execution_options(opening=WRITE_AT_ONCE)
        self.name = name

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """A transaction that may write: committed at the end of the block, undone on any error.

        One writer at a time; raises DatabaseBusy when another does not finish within five
        seconds, DatabaseUnavailable when the database cannot be written.
        """
        with named(self.name), Session(self._writer) as tx, tx.begin():
            yield tx

    @contextmanager
    def attempt(self) -> Iterator[Session]:
        """A transaction as `transaction` gives, for what may as well be written later: it hardly
        waits for another writer before it raises DatabaseBusy."""
        with named(self.name), Session(self._hasty) as tx, tx.begin():
            yield tx

    @contextmanager
    def rehearsal(self) -> Iterator[Session]:
        """A transaction to see what writing would do: all of it is undone at the end."""
        with named(self.name), Session(self._writer) as tx:
            yield tx

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that only reads: one consistent state, and it waits for no writer."""
        with named(self.name), Session(self._reader) as tx:
            yield tx

    @property
    def kind(self) -> str:
        """The kind of database: sqlite or postgresql."""
        return self._writer.dialect.name

    @contextmanager
    def outside_transactions(self) -> Iterator[Any]:
        """The driver's own connection, for what no transaction may hold."""
        with closing(self._writer.raw_connection()) as connection:
            yield connection.driver_connection

    def close(self) -> None:
        """Give back files and connections."""
        self._writer.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()


def open_store(where: str | Path, at: datetime) -> Store:
    """The database at `where`, a path or a SQLAlchemy URL, created or brought up to date.

    The folders above a file are created too. `at` is the moment that steps of the schema are
    recorded with. Raises DatabaseUnavailable, DatabaseBusy or DatabaseTooNew.
    """
    url = _url(str(where))
    name = without_password(str(where))
    if _names_a_file(url) and (reason := _obstacle(Path(str(url.database)))):
        raise DatabaseOutOfReach(path=name, reason=reason)
    store = Store(_engine(url, name), name)
    try:
        migrate(store, at)
    except BaseException:
        store.close()
        raise
    return store


def is_there(where: str) -> bool:
    """Whether a path or URL names a database that opening it would not make; of a server nothing
    is asked. Raises DatabaseUnavailable for what is no URL."""
    url = _url(where)
    return url.get_backend_name() != "sqlite" or _file(url.database or "").exists()


def _names_a_file(url: URL) -> bool:
    """Whether a URL has the path of a file, and not one of SQLite's own kind of URL."""
    path = url.database or ""
    return url.get_backend_name() == "sqlite" and path != "" and not path.startswith("file:")


def _file(database: str) -> Path:
    """The file of a SQLite database, which may have a kind of URL of SQLite's own."""
    return Path(unquote(urlsplit(database).path) if database.startswith("file:") else database)


def _url(where: str) -> URL:
    if "://" not in where:
        return URL.create("sqlite", database=where)
    try:
        return make_url(where)
    except (ArgumentError, ValueError):
        name = without_password(where)
        raise DatabaseUnavailable(path=name, reason=N_("this is not a database URL")) from None


def _obstacle(file: Path) -> str:
    """Why the system lets a file be neither made nor read, which SQLite does not tell; the folders
    above it are made."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except FileExistsError:  # what is there is no folder
        return N_("Not a directory")
    except OSError as error:
        return error.strerror or str(error)
    if file.is_dir():
        return N_("Is a directory")
    # Opening it to see would, on closing it, take away the locks of who has it open already.
    return "" if os.access(file, os.R_OK) or not file.exists() else N_("Permission denied")


def _engine(url: URL, name: str) -> Engine:
    if url.get_backend_name() not in WRITE:
        raise DatabaseUnavailable(path=name, reason=N_("only SQLite and PostgreSQL can be used"))
    try:
        engine = create_engine(url, execution_options={"opening": WRITE})
    except NoSuchModuleError as error:
        raise DatabaseUnavailable(path=name, reason=str(error)) from None
    except ImportError as error:
        advice = NO_DRIVER if url.get_backend_name() == "postgresql" else str(error)
        raise DatabaseUnavailable(path=name, reason=advice) from None
    except ValueError as error:
        raise DatabaseUnavailable(path=name, reason=str(error)) from None
    listen(engine)
    return engine
