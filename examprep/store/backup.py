"""A copy of a whole database in one file."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

from examprep.errors import N_, DatabaseUnavailable, FileIsThere, WrongUsage
from examprep.store.failures import DAMAGED, reason

if TYPE_CHECKING:
    from examprep.store.engine import Store

BY_PG_DUMP = N_("a PostgreSQL database is backed up by its own program: pg_dump")


def backup(store: Store, path: str) -> None:
    """Copy the database to a new file, while others may go on writing to it.

    The copy is whole or not there at all. Raises FileIsThere rather than overwrite, WrongUsage for
    a database that is no file, OSError, which names the file, or DatabaseUnavailable when the copy
    cannot be written, and this also when the database cannot be read.
    """
    if store.kind != "sqlite":
        raise WrongUsage(reason=BY_PG_DUMP)
    if os.path.exists(path):
        raise FileIsThere(file=path)
    part = f"{path}.{os.getpid()}.part"
    _remove(part)
    try:
        with open(part, "x"):  # the system tells better than SQLite why there can be none
            pass
        with store.outside_transactions() as connection:
            connection.execute("VACUUM INTO ?", (part,))
        # A long copy gives others the time to take the name; a rename would not mind them.
        with open(path, "x"):
            pass
        os.replace(part, path)
    except FileExistsError:
        raise FileIsThere(file=path) from None
    except OSError as error:
        error.filename = path
        raise
    except sqlite3.Error as error:
        told = reason(error)
        at_fault = store.name if told == DAMAGED else path
        raise DatabaseUnavailable(path=at_fault, reason=told) from None
    finally:
        _remove(part)


def _remove(part: str) -> None:
    """What SQLite left of a copy that it could not complete."""
    for left in (part, f"{part}-journal"):
        if os.path.exists(left):
            os.remove(left)
