"""A paper is sat with answers from a file, and what a sitting came to is reported."""

from __future__ import annotations

import csv
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from examprep.paper import Clock
from examprep.session import Session
from examprep.session.mock import Mock
from examprep.store import open_store
from tests.commands.conftest import GOOD, MORNING
from tests.commands.paper.conftest import made, told

if TYPE_CHECKING:
    from pathlib import Path

    from tests.commands.paper.conftest import Run


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "answers.csv"
    rows = [("考生", "题号", "作答"), ("我", "1", GOOD), ("我", "3", "B")]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return str(path)


def test_answers_from_a_table_or_a_document_are_handed_in_at_once(
    run: Run, paper: str, table: str, tmp_path: Path
) -> None:
    document = tmp_path / "answers.txt"
    document.write_text(f"1. {GOOD}\n3. B\n", "utf-8")
    first = run("paper", "sit", paper, "--answers", table, "--json").json()
    second = run("paper", "sit", paper, "--answers", str(document), "--json").json()
    assert (1, 2, {"1": first["total"]}) == (first["sitting"], second["sitting"],
                                             second["earlier"])  # fmt: skip
    assert [8.0, 0.0, 0.0] == [each["earned"] for each in first["sections"]]
    assert first["questions"] == second["questions"]
    assert first == told(run, "--sitting", "1")


def test_what_was_wrong_is_asked_again_and_nothing_is_scheduled_unasked(
    run: Run, paper: str, table: str
) -> None:
    run("paper", "sit", paper, "--answers", table)
    known = run("show", "survey", "--json").json()
    assert [("B", "mock")] == [(review["answer"], review["how"]) for review in known["reviews"]]
    assert 3 == run("due", "--json").json()["new"]
    ran = run("paper", "sit", paper, "--answers", table, "--schedule")
    assert "3 questions scheduled" in ran.err
    assert 0 == run("due", "--json").json()["new"]


def test_without_a_terminal_nothing_prompts(run: Run, paper: str) -> None:
    ran = run("paper", "sit", paper)
    assert (2, "") == (ran.status, ran.out)
    assert "--answers FILE" in ran.err
    assert 1 == run("paper", "report", paper).status


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_table_of_ones_own_answers_needs_no_candidate(
    run: Run, paper: str, tmp_path: Path, encoding: str
) -> None:
    path = tmp_path / "own.csv"
    path.write_text(f"题号,作答\n1,{GOOD}\n3,B\n", encoding)
    assert 8.0 == run("paper", "sit", paper, "--answers", str(path), "--json").json()["total"]


def test_answers_are_taken_from_stdin(run: Run, paper: str) -> None:
    ran = run(
        "paper", "sit", paper, "--answers", "-", "--json", stdin=f"题号,作答\n1,{GOOD}\n3,B\n"
    )
    assert 8.0 == ran.json()["total"]


def test_the_answers_of_several_are_refused(run: Run, paper: str, table: str) -> None:
    with open(table, "a", encoding="utf-8") as file:
        file.write("他,1,答\n")
    ran = run("paper", "sit", paper, "--answers", table)
    assert (2, "") == (ran.status, ran.out)
    assert 1 == run("paper", "report", paper).status


def test_answers_that_come_after_the_time_are_left_out_and_what_stood_is_handed_in(
    run: Run, database: str, paper: str, table: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = datetime.fromisoformat(MORNING)
    with open_store(database, at) as store:
        Mock(Session(store, lambda: at), made(Clock.GOES_ON)).write(1, GOOD)
    monkeypatch.setenv("EXAMPREP_NOW", "2026-11-22T09:00:00+08:00")
    ran = run("paper", "sit", paper, "--answers", table)
    assert 4 == ran.status
    assert "The time is up." in ran.err
    assert "2 rows left out." in ran.err
    assert [GOOD, "", ""] == [each["answer"] for each in told(run)["questions"]]


def test_the_report_reads_well_on_the_screen(run: Run, paper: str, table: str) -> None:
    run("paper", "sit", paper, "--answers", table)
    out = run("paper", "report", paper, "--points").out
    assert "Sitting 1: 8 of 29 marks, not passed; 17 to pass" in out
    for text in ("简答题", "投诉处理", "single choice", "建立重复报修的预警", "Key: A"):
        assert text in out


def test_the_report_by_points_says_what_was_answered(run: Run, paper: str, table: str) -> None:
    run("paper", "sit", paper, "--answers", table)
    out = run("paper", "report", paper, "--points").out.splitlines()
    given = [line for line in out if line.startswith(("Your answer: ", "Key: "))]
    assert [f"Your answer: {GOOD}", "Your answer: B"] == given[:2]
    assert given[2].startswith("Key: A")


def test_the_report_is_written_to_a_file(run: Run, paper: str, table: str, tmp_path: Path) -> None:
    run("paper", "sit", paper, "--answers", table)
    path = tmp_path / "report.html"
    ran = run("paper", "report", paper, "--format", "html", "-o", str(path))
    assert (0, "") == (ran.status, ran.out)
    assert "建立重复报修的预警" in path.read_text("utf-8")
    assert 2 == run("paper", "report", paper, "--format", "html", "-o", str(path)).status
