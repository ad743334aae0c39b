"""Anki packages: a zip with the database of a collection."""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest

from examprep.errors import MissingExtra
from examprep.formats import apkg
from tests.formats.decks import CHOICE, TERM

if TYPE_CHECKING:
    from pathlib import Path


def collection(package: bytes, folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of a package's tables."""
    path = folder / "collection.anki2"
    path.write_bytes(ZipFile(BytesIO(package)).read("collection.anki2"))
    database = sqlite3.connect(path)
    try:
        return {
            "notes": database.execute("select guid, mid, mod, tags, flds from notes").fetchall(),
            "decks": database.execute("select decks from col").fetchall(),
            "cards": database.execute("select nid, did from cards").fetchall(),
        }
    finally:
        database.close()


def test_a_note_holds_both_sides_as_html_and_its_id_as_guid(tmp_path: Path) -> None:
    found = collection(apkg.write([CHOICE, TERM], 1_700_000_000), tmp_path)
    guid, model, modified, tags, fields = found["notes"][0]
    assert ("csm-1", 1_700_000_000, " 投诉_处理 题型:单选 ") == (guid, modified, tags)
    front, back = fields.split("\x1f")
    assert "1 &lt; 2，先做什么？（2分）<br>A. 解释<br>B. 倾听" == front
    assert "B<br>解析：<br>先听。" == re.sub("(<br>)+", "<br>", back)
    assert model == found["notes"][1][1]
    assert len(found["notes"]) == len(found["cards"])


def test_there_is_a_deck_for_each_chapter_with_an_id_that_stays(tmp_path: Path) -> None:
    decks = [
        {name["name"]: key for key, name in json.loads(rows["decks"][0][0]).items()}
        for rows in (
            collection(apkg.write([CHOICE, TERM], 1), tmp_path),
            collection(apkg.write([TERM, CHOICE], 2), tmp_path),
        )
    ]
    assert decks[0] == decks[1]
    assert {"客户服务::投诉", "客户服务"} <= set(decks[0])


def test_a_question_without_an_id_has_a_guid_that_stays(tmp_path: Path) -> None:
    nameless = replace(TERM, id="")
    first, second = (
        collection(apkg.write([nameless], moment), tmp_path)["notes"][0][0] for moment in (1, 2)
    )
    assert first == second != ""


def test_without_the_extra_the_error_says_how_to_install_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "genanki", None)
    with pytest.raises(MissingExtra) as error:
        apkg.write([TERM], 1)
    assert "pip install 'examprep[anki]'" in str(error.value).splitlines()
