"""`examprep backup`."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from examprep.errors import DatabaseUnavailable, FileIsThere, WrongUsage

Run = Callable[..., Any]


def test_the_copy_holds_everything(run: Run, answers: Callable[..., str], tmp_path: Path) -> None:
    run("quiz", "--answers", answers(("survey", "A")))
    copy = str(tmp_path / "copy.db")

    made = run("backup", copy, "--json").json()

    assert {"file": copy, "bytes": os.path.getsize(copy)} == made
    assert run("due", "--json").json() == run("due", "--json", "--db", copy).json()
    assert run("export").out == run("export", "--db", copy).out
    assert 0 == run("doctor", "--db", copy).status


def test_nothing_is_overwritten_and_nothing_half_written_is_left(run: Run, tmp_path: Path) -> None:
    there = tmp_path / "notes.txt"
    there.write_text("mine", "utf-8")
    folder = tmp_path / "no" / "such" / "folder.db"

    refused = run("backup", str(there))
    nowhere = run("backup", str(folder))

    assert [1, 1] == [refused.status, nowhere.status]
    assert "mine" == there.read_text("utf-8")
    assert [[], []] == [list(tmp_path.glob("*.part")), list(tmp_path.glob("no"))]
    assert f"Error: {folder}: No such file or directory\n" == nowhere.err


def test_without_a_name_it_has_that_of_the_day(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")

    assert 0 == run("backup").status

    assert ["examprep-2026-11-21.db"] == [path.name for path in Path.cwd().iterdir()]


def test_a_copy_for_which_the_disk_is_too_full_leaves_nothing(tmp_path: Path) -> None:
    from examprep.store import backup

    class Full:
        kind = "sqlite"

        @contextmanager
        def outside_transactions(self) -> Iterator[Full]:
            yield self

        def execute(self, _vacuum: str, given: tuple[str]) -> None:
            for left in (given[0], f"{given[0]}-journal"):
                Path(left).touch()
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error

    with pytest.raises(DatabaseUnavailable, match=r"copy\.db: the disk is full"):
        backup.backup(Full(), str(tmp_path / "copy.db"))  # type: ignore[arg-type]
    assert [] == list(tmp_path.iterdir())


def test_of_two_copies_to_one_name_the_first_to_be_whole_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from examprep.store import backup

    copy = tmp_path / "copy.db"

    class Slow:
        """Takes so long that another process with the number 2 makes a copy meanwhile."""

        kind = "sqlite"

        @contextmanager
        def outside_transactions(self) -> Iterator[Slow]:
            yield self

        def execute(self, _vacuum: str, given: tuple[str]) -> None:
            Path(given[0]).write_text(f"of {os.getpid()}", "utf-8")
            if os.getpid() == 1:
                with monkeypatch.context() as other:
                    other.setattr(os, "getpid", lambda: 2)
                    backup.backup(self, str(copy))  # type: ignore[arg-type]

    monkeypatch.setattr(os, "getpid", lambda: 1)
    with pytest.raises(FileIsThere):
        backup.backup(Slow(), str(copy))  # type: ignore[arg-type]
    assert "of 2" == copy.read_text("utf-8")
    assert [copy] == list(tmp_path.iterdir())


def test_damage_is_told_of_the_database_that_has_it_and_what_to_do(
    run: Run, database: str, tmp_path: Path
) -> None:
    page = 4096
    with open(database, "r+b") as file:
        whole = file.read()
        file.seek(page * (whole.index("诚恳致歉".encode()) // page))  # a page in use
        file.write(b"\xff" * page)
    copy = str(tmp_path / "copy.db")

    ran = run("backup", copy)

    assert 1 == ran.status
    for told in (f"database {database}:", "the file is damaged", "examprep export", "--db"):
        assert told in ran.err
    assert copy not in ran.err
    assert not os.path.exists(copy)


def test_a_database_that_is_no_file_is_told_its_own_program() -> None:
    from examprep.store import backup

    class Elsewhere:
        kind = "postgresql"

    with pytest.raises(WrongUsage, match="pg_dump"):
        backup.backup(Elsewhere(), "copy.db")  # type: ignore[arg-type]
