"""A review history as Anki keeps it; the columns are those of its database schema 11."""

from __future__ import annotations

import sqlite3
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from examprep.formats import apkg
from examprep.formats.revlog import Repetition, rows
from examprep.questions import Kind, Question

if TYPE_CHECKING:
    from pathlib import Path

HISTORY = [
    Repetition("a", 1000.0, 10, 4, "new", 30.5),
    Repetition("b", 1000.0, 10, 1, "new", None),
    Repetition("b", 1060.0, 10, 5, "again", 12.0),
    Repetition("a", 2000.0, 11, 3, "due", 20.0),
    Repetition("a", 3000.0, 12, 4, "cram", 5.0),
    Repetition("gone", 3500.0, 12, 4, "new", 5.0),
    Repetition("a", 4000.0, 17, 2, "due", 60.0),
]


def test_a_history_by_hand() -> None:
    assert [
        # moment, card, unsynchronised, ease, next, since, factor, milliseconds, kind
        (1_000_000, 7, -1, 3, 1, 0, 2500, 30_500, 0),
        (1_000_001, 8, -1, 1, 1, 0, 2500, 0, 0),
        (1_060_000, 8, -1, 3, 1, 0, 2500, 12_000, 2),
        (2_000_000, 7, -1, 2, 6, 1, 2500, 20_000, 1),
        (3_000_000, 7, -1, 3, 5, 0, 0, 5_000, 3),
        (4_000_000, 7, -1, 1, 1, 6, 2500, 60_000, 1),
    ] == list(rows(HISTORY, {"a": 7, "b": 8}))


def test_moments_grow_even_where_the_clock_was_set_back() -> None:
    back = [Repetition("a", at, 10, 4, "again", 1.0) for at in (5.0, 3.0, 5.0)]
    assert [5000, 5001, 5002] == [row[0] for row in rows(back, {"a": 1})]


def test_a_package_holds_the_history_of_its_questions(tmp_path: Path) -> None:
    bank = [Question(name, Kind.TERM, f"{name}？", answer="答") for name in "ab"]
    package = apkg.write(bank, 1_700_000_000, HISTORY)
    path = tmp_path / "collection.anki2"
    path.write_bytes(ZipFile(BytesIO(package)).read("collection.anki2"))
    database = sqlite3.connect(path)
    found = database.execute(
        "select guid, count() from revlog join cards on cid = cards.id join notes on nid = notes.id"
        " group by guid order by guid"
    ).fetchall()
    database.close()
    assert [("a", 4), ("b", 2)] == found
