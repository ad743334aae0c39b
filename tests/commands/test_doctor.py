"""`examprep doctor`."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pexpect
import pytest

Run = Callable[..., Any]


def checks(ran: Any) -> dict[str, bool]:  # noqa: ANN401 - a run of the program
    return {check["name"]: check["ok"] for check in ran.json()}


def spoil(database: str, statement: str) -> None:
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(statement)


@pytest.fixture
def answered(run: Run, answers: Callable[..., str]) -> Run:
    run("quiz", "--answers", answers(("survey", "A")))
    return run


def test_a_healthy_database_is_healthy(answered: Run) -> None:
    ran = answered("doctor", "--json")

    assert 0 == ran.status
    names = ("versions", "database", "schema", "integrity", "schedule", "terminal")
    assert dict.fromkeys(names, True) == checks(ran)


def test_a_date_that_went_astray_is_named_and_repaired_from_the_log(
    answered: Run, database: str
) -> None:
    before = answered("due", "--json").json()
    spoil(database, "UPDATE card SET due = due + 9")

    ran = answered("doctor")
    assert 1 == ran.status
    assert "survey" in ran.out
    assert "doctor --repair" in ran.err

    assert 0 == answered("doctor", "--repair").status
    assert before == answered("due", "--json").json()
    assert 0 == answered("doctor").status


def test_the_dates_of_every_learner_are_checked_and_repaired(
    answered: Run,
    answers: Callable[..., str],
    database: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("EXAMPREP_LEARNER", "li")
    monkeypatch.setenv("EXAMPREP_SCHEDULER", "fsrs")
    answered("quiz", "--answers", answers(("steps", "耐心倾听")))
    before = answered("due", "--json").json()
    monkeypatch.delenv("EXAMPREP_LEARNER")
    monkeypatch.delenv("EXAMPREP_SCHEDULER")
    assert 0 == answered("doctor").status
    spoil(database, "UPDATE card SET due = due + 9 WHERE learner = 'li'")

    ran = answered("doctor")
    assert 1 == ran.status
    assert "dates of li that are not what replaying the log gives: 1 (steps)" in ran.out

    assert 0 == answered("doctor", "--repair").status
    monkeypatch.setenv("EXAMPREP_LEARNER", "li")
    monkeypatch.setenv("EXAMPREP_SCHEDULER", "fsrs")
    assert before == answered("due", "--json").json()


def test_a_row_that_points_to_nothing_is_found(answered: Run, database: str) -> None:
    spoil(database, "INSERT INTO draft (learner, question, text) VALUES ('me', 'gone', '答')")

    ran = answered("doctor", "--json")

    assert 1 == ran.status
    assert {"integrity"} == {name for name, ok in checks(ran).items() if not ok}


def test_a_damaged_file_is_one_line_and_no_traceback(answered: Run, database: str) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with open(database, "r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 4000)

    ran = answered("doctor")

    assert 1 == ran.status
    assert 1 == len(ran.err.splitlines())


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pty on Windows")
@pytest.mark.parametrize(("status", "column"), [(0, 10), (1, 13)])
def test_the_terminal_is_asked_how_wide_it_draws_chinese(
    database: str, status: int, column: int
) -> None:
    """Three characters of two cells, two quotes and a ① of one: the cursor is in column 10 then,
    and in column 13 where a terminal draws ambiguous characters wide."""
    child = doctor(database, "xterm")
    child.expect_exact("\x1b[6n")
    child.send(f"\x1b[1;{column}R")
    child.expect(pexpect.EOF)
    child.close()

    assert status == child.exitstatus


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pty on Windows")
def test_a_terminal_without_colour_is_still_asked(database: str) -> None:
    child = doctor(database, "xterm", NO_COLOR="1")
    child.expect_exact("\x1b[6n")
    child.send("\x1b[1;10R")
    child.expect(pexpect.EOF)
    assert "\x1b" not in child.before.removeprefix("\r\x1b[K")


def test_a_terminal_that_cannot_move_its_cursor_is_not_asked_where_it_is(database: str) -> None:
    child = doctor(database, "dumb")
    child.expect(pexpect.EOF)
    child.close()

    assert 0 == child.exitstatus
    assert "\x1b" not in child.before


def doctor(database: str, terminal: str, **environ: str) -> Any:  # noqa: ANN401 - pexpect has no types
    return pexpect.spawn(
        sys.executable,
        ["-m", "examprep", "--db", database, "doctor"],
        env={**os.environ, "TERM": terminal, **environ},
        encoding="utf-8",
        timeout=60,
    )
