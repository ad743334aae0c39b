"""`examprep import deck.apkg`: packages of the older kind come in, others are refused."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest

from examprep.formats import apkg
from tests.formats.decks import CHOICE, TERM

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Any]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    path = tmp_path / "deck.apkg"
    path.write_bytes(apkg.write([CHOICE, TERM], 1_700_000_000))
    return path


def repacked(path: Path, **members: bytes | None) -> str:
    """The package with other members under names in which __ stands for a full stop."""
    with ZipFile(BytesIO(path.read_bytes())) as packed:
        held = {name: packed.read(name) for name in packed.namelist()}
    changed = {name.replace("__", "."): data for name, data in members.items()}
    with ZipFile(path, "w") as packed:
        for name, data in {**held, **changed}.items():
            if data is not None:
                packed.writestr(name, data)
    return str(path)


def questions(run: Run) -> list[dict[str, Any]]:
    wanted = {"csm-1", "csm-2"}
    return [
        each for each in run("export", "--format", "jsonl").json_lines() if each["id"] in wanted
    ]


def test_a_package_comes_back_as_the_questions_it_was_written_from(run: Run, package: Path) -> None:
    report = run("import", str(package), "--json").json()
    assert [("apkg", 2, 2)] == [
        (file["format"], file["read"], file["new"]) for file in report["files"]
    ]
    found = {each["id"]: each for each in questions(run)}
    assert ("1 < 2，先做什么？", ["B"], "投诉", ["投诉_处理"]) == tuple(
        found["csm-1"][name] for name in ("stem", "key", "chapter", "tags")
    )
    assert ("term", "负责到底", "客户服务") == tuple(
        found["csm-2"][name] for name in ("kind", "answer", "subject")
    )
    assert 2 == run("import", str(package), "--json").json()["unchanged"]


def test_a_collection_of_anki_2_1_is_read_before_the_one_for_older_programs(
    run: Run, package: Path
) -> None:
    with ZipFile(package) as packed:
        held = packed.read("collection.anki2")
    path = repacked(package, collection__anki21=held, collection__anki2=b"not read")
    assert 2 == run("import", path, "--json").json()["new"]


def test_the_newest_kind_is_refused_with_the_setting_to_choose(run: Run, package: Path) -> None:
    ran = run("import", repacked(package, collection__anki21b=b"\x28\xb5\x2f\xfd"))
    assert 1 == ran.status
    assert "deck.apkg" in ran.err
    assert "Support older Anki versions" in ran.err


def hostile(*statements: str) -> bytes:
    database = sqlite3.connect(":memory:")
    for statement in statements:
        database.execute(statement)
    data = database.serialize()
    database.close()
    return data


@pytest.mark.parametrize(
    "collection",
    [
        b"no database at all",
        b"SQLite format 3\x00" + b"\xff" * 500,
        hostile("CREATE TABLE x (y)"),
        hostile(
            "CREATE TABLE cards (nid, did)",
            "CREATE TABLE col (decks)",
            "CREATE VIEW notes AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n)"
            " SELECT x AS guid, x AS tags, x AS flds, x AS id FROM n",
        ),
    ],
    ids=["no database", "damaged", "another database", "a view without end"],
)
def test_what_is_no_collection_is_refused_in_a_line(
    run: Run, package: Path, collection: bytes
) -> None:
    ran = run("import", repacked(package, collection__anki2=collection))
    assert 1 == ran.status
    assert 1 == len(ran.err.splitlines())
    assert "cannot be read" in ran.err
