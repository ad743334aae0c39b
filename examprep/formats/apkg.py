"""Anki packages (.apkg): written with genanki; of those of the older kind the notes are read."""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

from examprep.errors import N_, MissingExtra, UnreadableFile
from examprep.formats import revlog
from examprep.formats.anki import writer
from examprep.formats.anki.reader import read_notes
from examprep.importing.readers.archive import Archive

if TYPE_CHECKING:
    from collections.abc import Iterable
    from sqlite3 import Cursor

    from examprep.formats.revlog import Repetition
    from examprep.problems import Problem
    from examprep.questions import Question

MODEL = 1_607_392_319
"""The id of our note type: Anki knows it again by this, whatever version wrote a package."""

_OLDER = ("collection.anki21", "collection.anki2")
_NEWEST = "collection.anki21b"
_TOO_NEW = N_(
    "an Anki package of the newest kind. In Anki, export it again: File → Export, tick "
    "“Support older Anki versions”"
)

_CSS = ".card { font-size: 18px; line-height: 1.6; text-align: left; }"
_TEMPLATE = {
    "name": "Card 1",
    "qfmt": "{{Front}}",
    "afmt": "{{FrontSide}}<hr id=answer>{{Back}}",
}


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


def write(
    questions: Iterable[Question], timestamp: float, history: Iterable[Repetition] = ()
) -> bytes:
    """A package with a deck for each chapter, made at `timestamp` (seconds since 1970), and with
    the review `history` of its questions.

    The id of a question is its GUID, as in the text format: Anki updates the notes that it has, if
    the package is newer, and keeps their reviews. Raises `MissingExtra` without genanki.
    """
    try:
        import genanki
    except ImportError:
        raise MissingExtra(extra="anki") from None
    fields = [{"name": "Front"}, {"name": "Back"}]
    model = genanki.Model(MODEL, "examprep", fields=fields, templates=[_TEMPLATE], css=_CSS)
    decks: dict[str, Any] = {}
    for question in questions:
        name = writer.deck(question)
        deck = decks.setdefault(name, genanki.Deck(_deck_id(name), name))
        deck.add_note(
            genanki.Note(
                model=model,
                fields=[writer.front(question), writer.back(question)],
                tags=writer.tags(question),
                guid=question.id or genanki.guid_for(question.stem),
            )
        )

    class WithHistory(genanki.Package):  # type: ignore[misc]
        def write_to_db(self, cursor: Cursor, *given: Any) -> None:  # noqa: ANN401
            super().write_to_db(cursor, *given)
            cards = cursor.execute("select guid, cards.id from cards join notes on nid = notes.id")
            cursor.executemany(revlog.INSERT, revlog.rows(history, dict(cards.fetchall())))

    package = BytesIO()
    WithHistory(list(decks.values())).write_to_file(package, timestamp)
    return package.getvalue()


def _deck_id(name: str) -> int:
    """An id that a name always has; Anki's own are moments in milliseconds, far above it."""
    return int.from_bytes(sha256(name.encode()).digest()[:4], "big") // 2 + 1
