"""Reading Anki packages (.apkg): the notes of the older kind of collection → questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from examprep.errors import N_, UnreadableFile
from examprep.formats.anki.reader import read_notes
from examprep.importing.readers.archive import Archive

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.problems import Problem
    from examprep.questions import Question

_OLDER = ("collection.anki21", "collection.anki2")
_NEWEST = "collection.anki21b"
_TOO_NEW = N_(
    "an Anki package of the newest kind. In Anki, export it again: File → Export, tick "
    "“Support older Anki versions”"
)


class AnkiNote(NamedTuple):
    """A note of a collection: its fields as HTML, in the order of its note type."""

    guid: str
    deck: str
    tags: str
    fields: tuple[str, ...]


def looks_like(data: bytes, file: str) -> bool:
    """Whether a file is an Anki package."""
    return data.startswith(b"PK\x03\x04") and bool(
        {*_OLDER, _NEWEST} & Archive(data, file).members.keys()
    )


def collection(data: bytes, file: str) -> bytes:
    """The SQLite database in a package. Raises UnreadableFile for the newest kind of package, whose
    older collection only holds a note that says so."""
    packed = Archive(data, file)
    if _NEWEST in packed.members:
        raise UnreadableFile(file=file, reason=_TOO_NEW)
    return packed.read(next(name for name in _OLDER if name in packed.members))


def read(notes: Iterable[AnkiNote], file: str) -> tuple[list[Question], list[Problem]]:
    """The questions of notes, as the text format has them. A note without a front is refused."""
    said = {"html": "true", "guid column": "1", "deck column": "2", "tags column": "3"}
    rows = ([note.guid, note.deck, note.tags, *note.fields] for note in notes)
    return read_notes(enumerate(rows, 1), said, file)
