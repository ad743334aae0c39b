"""What a database driver says, told in the terms of this program."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DatabaseError, IntegrityError, InterfaceError, ProgrammingError

from examprep.errors import N_, DatabaseBusy, DatabaseUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator

SQLITE_BUSY = {5, 6}
"""SQLITE_BUSY and SQLITE_LOCKED, the primary codes (sqlite.org/rescode.html)."""

POSTGRESQL_BUSY = {"55P03", "40001", "40P01"}
"""lock_not_available, serialization_failure, deadlock_detected (PostgreSQL, appendix A)."""

DISK_FULL = N_("the disk is full; make room and do it again, what is stored is whole")
READ_ONLY = N_("it may only be read; make the file and its folder writable, or --db names a copy")

NO_FILE = N_(
    "its folder is missing or may not be written to, which even reading needs; name another "
    "place with --db, and copy the file there if there is one"
)
NO_DATABASE = N_("the file is no database; --db names another one")
DAMAGED = N_(
    "the file is damaged. Go on with a backup (examprep backup wrote it where it was run, as "
    "examprep-DATE.db; --db names it), or rescue what can still be read: examprep export, "
    "sqlite3 FILE .recover"
)

SQLITE_REASONS = {
    8: READ_ONLY,
    13: DISK_FULL,
    4874: DISK_FULL,
    11: DAMAGED,
    14: NO_FILE,
    26: NO_DATABASE,
}
"""SQLITE_READONLY, SQLITE_FULL, SQLITE_IOERR_SHMSIZE (no room to open a log beside it),
SQLITE_CORRUPT, SQLITE_CANTOPEN and SQLITE_NOTADB."""


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
        raise DatabaseUnavailable(path=path, reason=reason(error.orig)) from None


def is_busy(error: object) -> bool:
    """Whether a driver's error says that another process holds what was asked for."""
    code = getattr(error, "sqlite_errorcode", None)
    state = getattr(error, "sqlstate", None) or getattr(error, "pgcode", None)
    return (code is not None and code & 0xFF in SQLITE_BUSY) or state in POSTGRESQL_BUSY


def reason(error: object) -> str:
    """What is wrong and what helps where that is known, or else the driver's first line."""
    code = getattr(error, "sqlite_errorcode", None) or 0
    known = SQLITE_REASONS.get(code) or SQLITE_REASONS.get(code & 0xFF)
    if known:
        return known
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
