"""The program as a whole: its language, its clock, its errors and exit statuses, completion."""

from __future__ import annotations

import os
import shlex
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from examprep.screen.width import cells
from examprep.store import connections

Run = Callable[..., Any]

QUIET = ("EXAMPREP", "LANG", "LC_", "_EXAMPREP")


def program(*args: str, **environ: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program in an interpreter of its own, with nothing but `environ` to go by."""
    rest = {name: value for name, value in os.environ.items() if not name.startswith(QUIET)}
    return subprocess.run(
        [sys.executable, "-m", "examprep", *args],
        env={**rest, "LANG": "C.UTF-8", **environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )


def test_help_names_every_command(run: Run) -> None:
    page = run("-h").out
    for verb in ("quiz", "due", "demo", "import", "export", "list", "show", "search", "undo"):
        assert f"\n  {verb} " in page
    assert "Exit status: 0 done" in page
    assert page == run("--help").out


@pytest.mark.parametrize(
    "args",
    [("search", "--questions", "--notes", "客户"), ("paper", "print", "--sheet", "--scheme", "x")],
)
def test_of_options_that_exclude_each_other_one_is_taken(run: Run, args: tuple[str, ...]) -> None:
    ran = run(*args)
    given = ", ".join(arg for arg in args if arg.startswith("--"))
    assert 2 == ran.status
    assert f"give only one of {given}" in ran.err


def test_without_a_command_today_is_shown_in_five_lines(run: Run) -> None:
    ran = run()
    assert 0 == ran.status
    assert [
        "Today: 0 due (0 overdue), 3 new, 0 to repeat.",
        "About 19 minutes to go; 0 answered today in 0 minutes.",
        "Due tomorrow: 0, in the next 7 days: 0.",
        "Questions: 3, never asked 3, left out 0.",
        "Begin with: examprep quiz · everything else: examprep --help",
    ] == ran.out.splitlines()
    assert run("due", "--json").json() == run("--json").json()


def test_a_misspelt_command_is_told_its_neighbour(run: Run) -> None:
    ran = run("undu")
    assert 2 == ran.status
    assert "No such command 'undu'. Did you mean 'undo'?" in ran.err


@pytest.mark.parametrize(
    "value",
    [
        *("yesterday", "2026-11-21T09:00:00", "2026-13-01T00:00:00+08:00"),
        *("9999-12-31T12:00:00+00:00", "0001-01-01T00:00:00+08:00"),
    ],
)
def test_a_clock_that_is_no_time_with_an_offset_is_wrong_usage(
    run: Run, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("EXAMPREP_NOW", value)
    ran = run("due")
    assert (2, "") == (ran.status, ran.out)
    assert 1 == len(ran.err.splitlines())
    assert "EXAMPREP_NOW must be a time like 2026-11-21T09:00:00+08:00" in ran.err


@pytest.mark.parametrize("year", [1970, 8999])
def test_a_clock_may_be_set_to_the_first_and_last_year_that_are_named(
    run: Run, answers: Callable[..., str], monkeypatch: pytest.MonkeyPatch, year: int
) -> None:
    monkeypatch.setenv("EXAMPREP_NOW", f"{year}-06-01T12:00:00+00:00")
    ran = run("quiz", "--json", "--answers", answers(("survey", "A")))
    assert [f"{year}-06-02"] == [review["due"] for review in ran.json_lines()]


def test_db_and_json_stand_before_or_after_the_command(run: Run, tmp_path: Path) -> None:
    elsewhere = str(tmp_path / "other.db")
    before = run("--db", elsewhere, "--json", "due")
    after = run("due", "--db", elsewhere, "--json")
    assert before.json()["questions"] == after.json()["questions"] != run("due", "--json").json()


def test_what_stands_after_the_command_wins(run: Run, database: str, tmp_path: Path) -> None:
    ran = run("--db", str(tmp_path / "other.db"), "list", "--db", database)
    assert "steps" in ran.out


@pytest.mark.parametrize("place", [0, 1], ids=["before the command", "behind it"])
def test_a_command_that_is_advised_names_the_database_that_was_named(
    run: Run, database: str, tmp_path: Path, place: int
) -> None:
    spaced = str(Path(database).rename(tmp_path / "my bank.db"))
    listed = run(*["list"][:place], "--db", spaced, *["list"][place:])
    advised = shlex.split(listed.err.splitlines()[-1].removeprefix("Read one with: "))
    assert ["examprep", "--db", spaced, "show", "steps"] == advised
    assert "耐心倾听" in run(*advised[1:]).out


def test_a_command_that_is_advised_keeps_the_password_to_itself(run: Run, database: str) -> None:
    url = f"sqlite:///file:{database}?uri=true&password=secret"
    assert "&password=***' show steps" in run("list", "--db", url).err
    assert "secret" not in run("doctor", "--db", url).out


def test_a_database_without_a_name_is_the_default(
    run: Run, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("EXAMPREP_DB")
    monkeypatch.setattr("examprep.commands.app.data_folder", lambda _environ: str(tmp_path))
    Path(database).rename(tmp_path / "examprep.db")
    assert "Read one with: examprep show steps" in run("list", "--db", "").err


def test_a_command_that_is_advised_names_no_database_that_was_not(run: Run) -> None:
    assert run("list").err.endswith("Read one with: examprep show steps\n")


def test_learners_do_not_see_each_others_reviews(
    run: Run, answers: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run("quiz", "--answers", answers(("survey", "A")))
    monkeypatch.setenv("EXAMPREP_LEARNER", "li")
    assert 3 == run("due", "--json").json()["new"]


def test_a_busy_database_is_exit_6(
    run: Run, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(connections.WRITE, "sqlite", connections.WRITE_AT_ONCE["sqlite"])
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    ran = run("undo")
    other.close()
    assert (6, "") == (ran.status, ran.out)
    assert "is busy" in ran.err


def test_a_database_that_is_none_is_an_error_in_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("these are my notes" * 100)
    ran = run("due", "--db", str(tmp_path / "notes.db"))
    assert (1, "", 1) == (ran.status, ran.out, len(ran.err.splitlines()))


def test_an_empty_database_gets_the_shipped_bank_once(run: Run, tmp_path: Path) -> None:
    path = str(tmp_path / "fresh" / "bank.db")
    first = run("list", "--db", path)
    assert f"New database {path}, with the" in first.err
    assert first.out
    second = run("list", "--db", path)
    assert "New database" not in second.err
    assert first.out == second.out


@pytest.mark.parametrize("command", ["show", "search"])
def test_bytes_that_are_no_text_are_no_traceback(command: str, database: str) -> None:
    done = program(command, os.fsdecode(b"\xff"), EXAMPREP_DB=database)
    assert b"Traceback" not in done.stderr
    assert done.returncode in {0, 1, 5}


def test_a_reader_that_goes_away_ends_the_program_quietly(database: str) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "examprep", "list", "--db", database],
        stdout=write,
        stderr=subprocess.PIPE,
        env={**os.environ, "EXAMPREP_LANG": "en"},
        check=False,
    )
    os.close(write)
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="it takes a POSIX shell to close a stream")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_closed_stream_is_no_reason_to_fail(closed: str, database: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"$0" -m examprep due --db "$1" {closed}', sys.executable, database],
        capture_output=True,
        check=False,
    )
    assert 0 == done.returncode
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "environ",
    [
        {"EXAMPREP_LANG": "zh_CN", "LANGUAGE": "en"},
        {"LANGUAGE": "zh"},
        {"LC_ALL": "zh_TW.UTF-8"},
        {"LANG": "zh_CN.UTF-8"},
    ],
    ids=str,
)
def test_any_chinese_is_chinese(environ: dict[str, str]) -> None:
    page = program("--help", **environ).stdout.decode()
    assert page.startswith("用法")
    assert "Show this message" not in page


@pytest.mark.parametrize("environ", [{}, {"LANG": "de_DE.UTF-8"}, {"EXAMPREP_LANG": "en"}], ids=str)
def test_everything_else_is_english(environ: dict[str, str]) -> None:
    chinese_last = {"LC_ALL": "zh_CN.UTF-8"} if "EXAMPREP_LANG" in environ else {}
    assert program("--help", **chinese_last, **environ).stdout.startswith(b"Usage")


def test_chinese_help_stays_within_80_cells() -> None:
    page = program("quiz", "--help", EXAMPREP_LANG="zh_CN").stdout.decode()
    assert all(cells(line) <= 80 for line in page.splitlines())


def test_usage_errors_are_chinese_too() -> None:
    done = program("deu", EXAMPREP_LANG="zh_CN")
    assert 2 == done.returncode
    assert "错误：" in done.stderr.decode()
    assert b"No such command" not in done.stderr


@pytest.mark.parametrize("args", [("show", "new"), ("import", "plan")], ids=" ".join)
def test_what_people_called_their_things_is_never_translated(
    args: tuple[str, ...], database: str
) -> None:
    done = program(*args, EXAMPREP_DB=database, EXAMPREP_LANG="zh_CN")
    assert args[-1] in done.stderr.decode()


def test_a_terminal_that_cannot_show_a_character_is_no_reason_to_fail(database: str) -> None:
    environ = {"EXAMPREP_DB": database, "PYTHONIOENCODING": "ascii", "EXAMPREP_LANG": "zh_CN"}
    done = program("show", "steps", **environ)
    assert 0 == done.returncode
    assert b"Traceback" not in done.stderr


def test_completion_offers_commands_and_kinds() -> None:
    words = {"_EXAMPREP_COMPLETE": "bash_complete", "COMP_WORDS": "examprep ", "COMP_CWORD": "1"}
    assert b"plain,quiz" in program(**words).stdout
    words |= {"COMP_WORDS": "examprep list --kind s", "COMP_CWORD": "3"}
    assert b"plain,short_answer\nplain,single\n" == program(**words).stdout


def test_a_checkout_runs_without_being_installed(database: str) -> None:
    checkout = os.path.dirname(os.path.dirname(os.path.dirname(__file__)))
    done = subprocess.run(
        [sys.executable, os.path.join(checkout, "cli.py"), "--version"],
        capture_output=True,
        check=True,
        env={**os.environ, "EXAMPREP_LANG": "en"},
    )
    assert done.stdout.startswith(b"examprep, version ")
