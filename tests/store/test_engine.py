"""Opening a database, whatever is there, and transactions that end as a whole."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import OperationalError

from examprep.errors import DatabaseBusy, DatabaseUnavailable
from examprep.questions import Kind, Question
from examprep.store import connections, open_store, questions
from examprep.store.failures import named

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from examprep.store import Store

QUESTION = Question("q1", Kind.TERM, "什么是首问责任制？")


def count(store: Store) -> int:
    with store.reading() as tx:
        return questions.count(tx)


@pytest.mark.parametrize("name", ["new/folders/题库.db", "what?.db", "a b%20#1.db"])
def test_a_database_is_made_where_there_is_none(tmp_path: Path, at: datetime, name: str) -> None:
    with open_store(tmp_path / name, at) as store, store.transaction() as tx:
        questions.merge(tx, [QUESTION], at)

    assert (tmp_path / name).is_file()
    with open_store(tmp_path / name, at) as store:
        assert 1 == count(store)


def test_a_url_names_a_file_too(tmp_path: Path, at: datetime) -> None:
    with open_store(f"sqlite:///{tmp_path}/new/bank.db", at) as store:
        assert 0 == count(store)
    assert (tmp_path / "new/bank.db").is_file()


@pytest.mark.parametrize(
    ("pragma", "value"), [("journal_mode", "wal"), ("foreign_keys", 1), ("synchronous", 2)]
)
def test_what_is_committed_survives_a_power_cut(store: Store, pragma: str, value: object) -> None:
    with store.reading() as tx:
        assert value == tx.connection().exec_driver_sql(f"PRAGMA {pragma}").scalar()


def a_text_file(path: Path) -> str:
    path.write_text("这不是数据库，只是一个文本文件。" * 50, "utf-8")
    return str(path)


def a_folder(path: Path) -> str:
    path.mkdir()
    return str(path)


def below_a_file(path: Path) -> str:
    path.write_text("")
    return str(path / "bank.db")


def of_another_program(path: Path) -> str:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE history (url TEXT)")
    other.close()
    return str(path)


def cut_off(path: Path) -> str:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE migration (name TEXT)")
        other.execute("CREATE TABLE filler AS SELECT randomblob(90000) AS body")
    other.close()
    path.write_bytes(path.read_bytes()[:5000])
    return str(path)


def where_nothing_can_be_made(_path: Path) -> str:
    if not Path("/proc/self").is_dir():
        pytest.skip("no /proc here, where even root can make no file")
    return "/proc/examprep/bank.db"


def unreadable(path: Path) -> str:
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    path.touch(0)
    return str(path)


def a_link_to_nowhere(path: Path) -> str:
    if not Path("/proc/self").is_dir():
        pytest.skip("no /proc here, where even root can make no file")
    path.symlink_to("/proc/bank.db")
    return str(path)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (a_text_file, "the file is no database"),
        (a_folder, "Is a directory; --db or EXAMPREP_DB names one in another place"),
        (unreadable, "Permission denied; --db"),
        (a_link_to_nowhere, "its folder is missing or may not be written to"),
        (below_a_file, "Not a directory"),
        (of_another_program, "it belongs to another program"),
        (cut_off, "the file is damaged"),
        (where_nothing_can_be_made, "No such file or directory"),
    ],
)
def test_what_cannot_be_used_is_one_clear_error_that_names_it_and_says_why(
    tmp_path: Path, at: datetime, make: Callable[[Path], str], reason: str
) -> None:
    path = make(tmp_path / "bank.db")

    with pytest.raises(DatabaseUnavailable) as raised:
        open_store(path, at)

    assert str(raised.value).startswith(f"cannot use the database {path}: {reason}")
    assert "\n" not in str(raised.value)


def test_the_database_of_another_program_is_left_as_it_is(tmp_path: Path, at: datetime) -> None:
    path = of_another_program(tmp_path / "places.sqlite")

    with pytest.raises(DatabaseUnavailable, match="belongs to another program"):
        open_store(path, at)

    with sqlite3.connect(path) as other:
        assert [("history",)] == other.execute("SELECT name FROM sqlite_master").fetchall()
    other.close()


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("://", "not a database URL"),
        ("postgresql://host:port/bank", "not a database URL"),
        ("mysql://host/bank", "only SQLite and PostgreSQL"),
        ("sqlite+nonsense:///bank.db", "nonsense"),
        ("sqlite+pysqlcipher:///bank.db", "cipher"),
        ("sqlite:///bank.db?timeout=soon", "soon"),
    ],
)
def test_a_url_that_cannot_be_used_is_a_clear_error(url: str, reason: str, at: datetime) -> None:
    with pytest.raises(DatabaseUnavailable, match=reason):
        open_store(url, at)


@pytest.mark.parametrize(
    ("shown", "url"),
    [
        ("mysql://teacher:***@host/bank", "mysql://teacher:secret@host/bank"),
        ("postgresql://teacher:***@host:port/bank", "postgresql://teacher:se@cret@host:port/bank"),
        ("mysql://host/bank?password=***&user=li", "mysql://host/bank?password=secret&user=li"),
    ],
)
def test_a_password_is_not_shown(at: datetime, shown: str, url: str) -> None:
    with pytest.raises(DatabaseUnavailable) as raised:
        open_store(url, at)

    assert str(raised.value).startswith(f"cannot use the database {shown}: ")


def test_a_database_that_may_only_be_read_is_read_and_says_so_when_written(
    tmp_path: Path, at: datetime
) -> None:
    path = tmp_path / "bank.db"
    with open_store(path, at) as store, store.transaction() as tx:
        questions.merge(tx, [QUESTION], at)

    with open_store(f"sqlite:///file:{path}?mode=ro&uri=true", at) as store:
        assert 1 == count(store)
        with (
            pytest.raises(DatabaseUnavailable, match="may only be read"),
            store.transaction() as tx,
        ):
            questions.merge(tx, [replace(QUESTION, answer="负责到底。")], at)


@pytest.mark.parametrize("fill", [13, 4874])
def test_a_full_disk_is_called_one(fill: int) -> None:
    """SQLITE_FULL, and what an open without room for the log's index ends in."""
    full = sqlite3.OperationalError("disk I/O error")
    full.sqlite_errorcode = fill
    with pytest.raises(DatabaseUnavailable, match=r"bank\.db: the disk is full"), named("bank.db"):
        raise OperationalError("BEGIN", None, full)


def test_where_a_folder_may_not_be_written_to_a_copy_is_advised() -> None:
    closed = sqlite3.OperationalError("unable to open database file")
    closed.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
    with pytest.raises(DatabaseUnavailable, match="copy the file"), named("bank.db"):
        raise OperationalError("PRAGMA journal_mode=WAL", None, closed)


def test_a_transaction_that_fails_leaves_nothing(store: Store, at: datetime) -> None:
    def fail() -> None:
        with store.transaction() as tx:
            questions.merge(tx, [QUESTION], at)
            tx.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert 0 == count(store)


def test_a_rehearsal_shows_what_would_happen_and_leaves_nothing(store: Store, at: datetime) -> None:
    with store.rehearsal() as tx:
        questions.merge(tx, [QUESTION], at)
        assert 1 == questions.count(tx)

    assert 0 == count(store)


def test_reading_waits_for_no_writer_and_does_not_see_what_is_not_committed(
    store: Store, at: datetime
) -> None:
    with store.transaction() as tx:
        questions.merge(tx, [QUESTION], at)
        tx.flush()
        assert 0 == count(store)
    assert 1 == count(store)


def test_reading_sees_one_state_from_beginning_to_end(store: Store, at: datetime) -> None:
    with store.reading() as tx:
        before = questions.count(tx)
        with store.transaction() as other:
            questions.merge(other, [QUESTION], at)
        assert before == questions.count(tx)


def test_a_second_writer_is_told_that_the_database_is_busy(
    tmp_path: Path, at: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(connections.WRITE, "sqlite", connections.WRITE_AT_ONCE["sqlite"])
    with open_store(tmp_path / "bank.db", at) as first, first.transaction() as tx:
        questions.merge(tx, [QUESTION], at)
        tx.flush()

        with (
            open_store(tmp_path / "bank.db", at) as second,
            pytest.raises(DatabaseBusy, match="is busy"),
            second.transaction() as other,
        ):
            questions.count(other)


def test_what_may_be_written_later_gives_way_to_another_writer(
    tmp_path: Path, at: datetime
) -> None:
    path = tmp_path / "bank.db"
    with open_store(path, at) as mine, open_store(path, at) as other:
        with other.transaction() as tx:
            questions.merge(tx, [QUESTION], at)
            tx.flush()
            with pytest.raises(DatabaseBusy), mine.attempt() as attempt:
                questions.count(attempt)

        with mine.attempt() as attempt:
            assert 1 == questions.count(attempt)


def test_a_question_under_review_cannot_be_lost(store: Store) -> None:
    from sqlalchemy.exc import IntegrityError

    from examprep.store import drafts

    with pytest.raises(IntegrityError), store.transaction() as tx:
        drafts.put(tx, "me", "no such question", "答")
