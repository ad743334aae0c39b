"""Writing Anki packages (.apkg), with genanki."""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Any

from examprep.errors import MissingExtra
from examprep.formats import revlog
from examprep.formats.anki import writer as notes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from sqlite3 import Cursor

    from examprep.formats.revlog import Repetition
    from examprep.questions import Question

MODEL = 1_607_392_319
"""The id of our note type: Anki knows it again by this, whatever version wrote a package."""

_CSS = ".card { font-size: 18px; line-height: 1.6; text-align: left; }"
_TEMPLATE = {
    "name": "Card 1",
    "qfmt": "{{Front}}",
    "afmt": "{{FrontSide}}<hr id=answer>{{Back}}",
}


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
        name = notes.deck(question)
        deck = decks.setdefault(name, genanki.Deck(_deck_id(name), name))
        deck.add_note(
            genanki.Note(
                model=model,
                fields=[notes.front(question), notes.back(question)],
                tags=notes.tags(question),
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
