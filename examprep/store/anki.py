"""The notes in a collection of Anki, a database of SQLite that someone else made."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from examprep.errors import N_, UnreadableFile

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOTES = """
    SELECT notes.guid, MIN(cards.did), notes.tags, notes.flds
    FROM notes LEFT JOIN cards ON cards.nid = notes.id
    GROUP BY notes.id ORDER BY notes.id
"""
_REAL = """
    SELECT COUNT(*) FROM sqlite_master
    WHERE type = 'table' AND name IN ('notes', 'cards', 'col') AND sql NOT LIKE '%VIRTUAL%'
"""
_FIELDS = "\x1f"
_DAMAGED = N_("its collection cannot be read; open the package in Anki and export it again")

Row = tuple[str, str, str, tuple[str, ...]]


def notes(collection: bytes, file: str) -> list[Row]:
    """The GUID, deck, tags and fields of every note, the oldest first. Raises UnreadableFile,
    naming `file`, for what is no collection of the older kind (schema 11)."""
    with closing(sqlite3.connect(":memory:")) as database:
        try:
            database.deserialize(collection)
            database.execute("PRAGMA trusted_schema=OFF")
            return list(_rows(database))
        except (sqlite3.Error, ValueError, TypeError, AttributeError) as error:
            raise UnreadableFile(file=file, reason=_DAMAGED) from error


def _rows(database: sqlite3.Connection) -> Iterator[Row]:
    # Nothing but tables is asked: a view could take for ever.
    if database.execute(_REAL).fetchone() != (3,):
        raise ValueError("not a collection")
    decks = json.loads(database.execute("SELECT decks FROM col").fetchone()[0])
    names = {int(key): str(deck["name"]) for key, deck in decks.items()}
    for guid, deck, tags, fields in database.execute(_NOTES):
        yield str(guid), names.get(deck, ""), str(tags), tuple(str(fields).split(_FIELDS))
