"""What a database driver says, told in the terms of this program."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DatabaseError, IntegrityError, InterfaceError, ProgrammingError

from examprep.errors import DatabaseBusy, DatabaseUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator

SQLITE_BUSY = {5, 6}
"""SQLITE_BUSY and SQLITE_LOCKED, the primary codes (sqlite.org/rescode.html)."""

POSTGRESQL_BUSY = {"55P03", "40001", "40P01"}
"""lock_not_available, serialization_failure, deadlock_detected (PostgreSQL, appendix A)."""


@contextmanager
def named(path: str) -> Iterator[None]:
    """Errors of the database within the block, raised as ours with its `path`.

    What would be a mistake of this program (a statement or a value that does not fit the tables)
    stays what it is.
    """
    try:
        yield
    except (IntegrityError, ProgrammingError):
        raise
    except (DatabaseError, InterfaceError) as error:
        if is_busy(error.orig):
            raise DatabaseBusy(path=path) from None
        raise DatabaseUnavailable(path=path, reason=_first_line(error.orig)) from None


def is_busy(error: object) -> bool:
    """Whether a driver's error says that another process holds what was asked for."""
    code = getattr(error, "sqlite_errorcode", None)
    state = getattr(error, "sqlstate", None) or getattr(error, "pgcode", None)
    return (code is not None and code & 0xFF in SQLITE_BUSY) or state in POSTGRESQL_BUSY


def _first_line(error: object) -> str:
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
