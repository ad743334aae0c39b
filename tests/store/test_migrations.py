"""A database takes every step of the schema once, whoever comes first."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import inspect
from sqlmodel import Session, SQLModel, select

from examprep.errors import DatabaseTooNew
from examprep.questions import Kind, Question
from examprep.store import imports, migrations, open_store, questions
from examprep.store.tables.meta import MetaRow, MigrationRow

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from examprep.store import Store

QUESTION = Question("q1", Kind.TERM, "什么是首问责任制？", answer="首位接待者负责到底。")

OPEN_MANY = """
import sys
from datetime import UTC, datetime
from examprep.store import open_store

print("ready", flush=True)
sys.stdin.readline()
for number in range(30):
    open_store(f"{sys.argv[1]}/{number}.db", datetime.now(UTC)).close()
"""


def steps(store: Store) -> list[tuple[str, datetime]]:
    with store.reading() as tx:
        return [(row.name, row.at) for row in tx.exec(select(MigrationRow))]


def test_a_new_database_has_taken_every_step_in_order(store: Store, at: datetime) -> None:
    assert [(name, at) for name in migrations.STEPS] == steps(store)


def test_a_database_of_the_first_release_is_brought_up_to_date_with_all_it_holds(
    tmp_path: Path, at: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = {"0001_initial": migrations.STEPS["0001_initial"]}
    with monkeypatch.context() as patched, sqlite3.connect(tmp_path / "old.db") as raw:
        patched.setattr(migrations, "STEPS", first)
        with open_store(tmp_path / "old.db", at) as old, old.transaction() as tx:
            questions.merge(tx, [QUESTION], at)
        tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master")}
    raw.close()
    assert not {"import_run", "import_change"} & tables

    later = at.replace(year=2027)
    with open_store(tmp_path / "old.db", later) as opened:
        added = [(name, later) for name in migrations.STEPS if name not in first]
        assert [("0001_initial", at), *added] == steps(opened)
        with opened.transaction() as tx:
            assert [QUESTION] == questions.listing(tx)
            assert imports.latest(tx) is None
            run = imports.begin(tx, "a.md", later)
            questions.merge(tx, [replace(QUESTION, answer="改过。")], later, run)
        with opened.transaction() as tx:
            imports.undo(tx, imports.Run(run, "a.md", later), later)
            assert [QUESTION] == questions.listing(tx)


def test_what_earlier_steps_kept_apart_is_dropped_to_be_made_again(
    store: Store, tmp_path: Path, at: datetime
) -> None:
    former = ["lexicon", "model", "search_index"]
    with store.transaction() as tx:
        for name in former:
            tx.connection().exec_driver_sql(f"CREATE TABLE {name} (id INTEGER)")
        tx.connection().exec_driver_sql("DROP TABLE kept")
        tx.delete(tx.get_one(MigrationRow, "0011_kept"))
    with open_store(tmp_path / "bank.db", at) as again, again.reading() as tx:
        tables = inspect(tx.connection()).get_table_names()
    assert not {*former} & {*tables}
    assert "kept" in tables


def test_a_new_database_has_the_tables_as_they_are_described(store: Store) -> None:
    with store.reading() as tx:
        found = inspect(tx.connection())
        columns = {
            table: {column["name"] for column in found.get_columns(table)}
            for table in found.get_table_names()
        }
        indexes = {index["name"] for table in columns for index in found.get_indexes(table)}

    described = SQLModel.metadata.tables
    assert {name: set(described[name].columns.keys()) for name in columns} == columns
    assert {"card_due", "review_of_question", "review_of_day"} <= indexes


def test_opening_again_changes_nothing(tmp_path: Path, store: Store, at: datetime) -> None:
    with open_store(tmp_path / "bank.db", at.replace(year=2030)) as again:
        assert {at} == {taken for _, taken in steps(again)}


def test_a_later_step_is_taken_with_its_record(
    tmp_path: Path, store: Store, at: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mark(tx: Session) -> None:
        tx.add(MetaRow(name="marked", value=1))

    monkeypatch.setitem(migrations.STEPS, "9999_mark", mark)
    later = at.replace(year=2027)

    with open_store(tmp_path / "bank.db", later) as again:
        assert ("9999_mark", later) == steps(again)[-1]
        with again.reading() as tx:
            assert tx.get(MetaRow, "marked")


def test_a_step_that_fails_leaves_neither_its_work_nor_its_record(
    tmp_path: Path, store: Store, at: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(tx: Session) -> None:
        tx.connection().exec_driver_sql("CREATE TABLE half_done (id INTEGER)")
        raise ZeroDivisionError

    monkeypatch.setitem(migrations.STEPS, "9999_fail", fail)

    with pytest.raises(ZeroDivisionError):
        open_store(tmp_path / "bank.db", at)

    assert "9999_fail" not in [name for name, _ in steps(store)]
    with store.reading() as tx:
        assert not inspect(tx.connection()).has_table("half_done")


def test_a_database_of_a_later_version_is_refused_by_name(
    tmp_path: Path, store: Store, at: datetime
) -> None:
    with store.transaction() as tx:
        tx.add(MigrationRow(name="9999_from_the_future", at=at))

    with pytest.raises(DatabaseTooNew, match="9999_from_the_future"):
        open_store(tmp_path / "bank.db", at)


def test_two_processes_may_make_a_database_at_once(tmp_path: Path, at: datetime) -> None:
    both = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN_MANY, str(tmp_path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    for process in both:
        assert process.stdout
        process.stdout.readline()
    for process in both:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    complaints = [process.communicate()[1] for process in both]

    assert ["", ""] == complaints
    for number in range(30):
        with open_store(tmp_path / f"{number}.db", at) as opened:
            assert list(migrations.STEPS) == [name for name, _ in steps(opened)]
