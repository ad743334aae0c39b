"""A paper is sat as a candidate sits it: at a terminal, interrupted, killed, out of time."""

from __future__ import annotations

import csv
import os
import signal
import sys
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from examprep.paper import Clock, Item, Level, Paper, Section
from examprep.store import open_store, papers
from tests.commands.conftest import BANK, GOOD, MORNING

pexpect = pytest.importorskip("pexpect", reason="a pseudo-terminal is needed")

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.commands.conftest import Ran

    Run = Callable[..., Ran]

READY = ">[ \x08\x1b]"
LIST = "q to leave: "
CTRL_C = "\x03"
NOON = "2026-11-21T09:20:00+08:00"
NEXT_DAY = "2026-11-22T09:00:00+08:00"


def made(clock: Clock) -> Paper:
    """An hour for one question of each kind of the bank."""
    items = tuple(Item(n, question, Level.EASY) for n, question in enumerate(BANK, 1))
    names = ("简答题", "案例题", "选择题")
    sections = tuple(
        Section(title, (item.question.kind,), item.marks, 1, (item,))
        for title, item in zip(names, items, strict=True)
    )
    return Paper("paper1", "b", "", "own", 1, "模拟卷", "客户服务", 60, 29, 17, sections,
                 clock=clock)  # fmt: skip


@pytest.fixture(params=[Clock.GOES_ON])
def paper(run: Run, database: str, request: pytest.FixtureRequest) -> str:
    at = datetime.fromisoformat(MORNING)
    with open_store(database, at) as store, store.transaction() as tx:
        papers.add(tx, [made(request.param)], at)
    return "paper1"


@contextmanager
def sitting(database: str, **environ: str) -> Iterator[Any]:
    env = {**os.environ, "EXAMPREP_DB": database, "EXAMPREP_NOW": MORNING, "TERM": "xterm"}
    env |= {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "EXAMPREP_LANG": "en", **environ}
    child = pexpect.spawn(
        sys.executable,
        ["-m", "examprep", "paper", "sit", "paper1"],
        env=env,
        encoding="utf-8",
        timeout=20,
        dimensions=(40, 80),
    )
    child.delaybeforesend = None
    try:
        yield child
    finally:
        child.close(force=True)


def ended(child: Any) -> int:  # noqa: ANN401 - pexpect has no types
    child.expect(pexpect.EOF)
    child.close()
    return int(child.exitstatus)


def told(run: Run, *options: str) -> Any:  # noqa: ANN401 - whatever was printed
    return run("paper", "report", "paper1", "--json", *options).json()


def written(run: Run) -> dict[int, str]:
    return {each["number"]: each["answer"] for each in told(run)["questions"]}


def test_a_candidate_goes_back_and_forth_and_hands_in(run: Run, database: str, paper: str) -> None:
    with sitting(database) as child:
        child.expect("1:00:00 left")
        child.expect(READY)
        child.send(f"{GOOD}\r.\r")
        child.expect("Question 2 of 3")
        child.expect(READY)
        child.send("先道歉\r:f\r")
        child.expect("flagged 1")
        child.expect("先道歉")
        child.send(":3\r")
        child.expect("Question 3 of 3")
        child.expect(READY)
        child.send("A\r")
        child.expect(LIST)
        child.send("2\r")
        child.expect("先道歉")
        child.send("并说明退货条件\r:p\r")
        child.expect("Question 1 of 3")
        child.send(":t\r")
        child.expect("Hand in the paper")
        child.send("y\r")
        child.expect("schedule")
        child.send("\r")
        child.expect("quiz --wrong")
        assert 0 == ended(child)
    assert {1: GOOD, 2: "先道歉\n并说明退货条件", 3: "A"} == written(run)
    assert [8.0, 1.0] == [told(run)["sections"][at]["earned"] for at in (0, 2)]


def test_words_and_numbers_that_there_are_not_are_told_and_lead_nowhere(
    run: Run, database: str, paper: str
) -> None:
    with sitting(database) as child:
        child.expect(READY)
        child.send("先核实\r:xyz\r")
        child.expect("There is no :xyz")
        child.expect(READY)
        child.send(":99\r")
        child.expect("There is no question 99")
        child.expect("Question 1 of 3")
        child.expect(READY)
        child.send(":l\r")
        child.expect(LIST)
        child.send("4\r")
        child.expect("There is no question 4")
        child.expect(LIST)
        child.send("what\r")
        child.expect(LIST)
        child.send("2\r")
        child.expect("Question 2 of 3")
        child.expect(READY)
        child.send(":t\r")
        child.expect("Hand in the paper")
        child.send("y\r")
        child.expect("schedule")
        child.send("\r")
        assert 0 == ended(child)
    assert {1: "先核实", 2: "", 3: ""} == written(run)


def test_another_terminal_takes_a_sitting_over_and_the_first_is_told(
    run: Run, database: str, paper: str
) -> None:
    with sitting(database) as first:
        first.expect(READY)
        first.send("先道歉\r")
        first.expect(READY)
        with sitting(database) as second:
            second.expect("Sitting 1, resumed")
            second.expect(LIST)
            second.send("1\r")
            second.expect("先道歉")
            second.send("再核实\r.\r")
            second.expect("Question 2 of 3")
            first.send("这里又写了很长的一句别的话\r")
            first.expect("opened in another terminal")
            first.expect("examprep paper sit paper1")
            assert 1 == ended(first)
            second.send(":t\r")
            second.expect("Hand in the paper")
            second.send("y\r")
            second.expect("schedule")
            second.send("\r")
            assert 0 == ended(second)
    assert "先道歉\n再核实" == written(run)[1]


def test_a_killed_sitting_is_resumed_where_it_was_and_the_clock_went_on(
    run: Run, database: str, paper: str
) -> None:
    with sitting(database) as child:
        child.expect(READY)
        child.send(f"{GOOD}\r.\r")
        child.expect("Question 2 of 3")
        child.expect(READY)
        child.send("先道歉并说明退货的条件\r")
        child.expect(READY)
        child.kill(signal.SIGKILL)
        child.expect(pexpect.EOF)
    with sitting(database, EXAMPREP_NOW=NOON) as child:
        child.expect("Sitting 1, resumed")
        child.expect(r"(40:00|39:\d\d) left")
        child.expect(LIST)
        child.send("2\r")
        child.expect("先道歉并说明退货的条件")
        child.send(":t\r")
        child.expect("1 question is not answered")
        child.send("y\r")
        child.expect("schedule")
        child.send("\r")
        assert 0 == ended(child)
    assert {1: GOOD, 2: "先道歉并说明退货的条件", 3: ""} == written(run)


@pytest.mark.parametrize("paper", [Clock.PAUSES], indirect=True)
def test_ctrl_c_keeps_everything_and_a_clock_may_pause(run: Run, database: str, paper: str) -> None:
    with sitting(database) as child:
        child.expect(READY)
        child.send("核实")
        child.expect("核实")
        child.send(CTRL_C)
        child.expect("the clock stands")
        assert 130 == ended(child)
    with sitting(database, EXAMPREP_NOW=NEXT_DAY) as child:
        child.expect(r"(1:00:00|59:\d\d) left")
        child.expect(LIST)
        child.send("1\r")
        child.expect("核实")
        child.send(":q\r")
        assert 0 == ended(child)


def test_when_the_alarm_rings_what_stands_there_is_handed_in(
    run: Run, database: str, paper: str
) -> None:
    with sitting(database) as child:
        child.expect(READY)
        child.send("核实问题并记录\r.\r")
        child.expect("Question 2 of 3")
        child.expect(READY)
        child.send("写到一半")
        child.expect("写到一半")
        child.kill(signal.SIGALRM)
        child.expect("schedule")
        child.send("y\r")
        child.expect("3 questions scheduled")
        assert 0 == ended(child)
    assert {1: "核实问题并记录", 2: "写到一半", 3: ""} == written(run)


def test_a_sitting_that_ran_out_while_away_is_handed_in_as_it_was(
    run: Run, database: str, paper: str
) -> None:
    with sitting(database) as child:
        child.expect(READY)
        child.send("核实问题并记录\r:q\r")
        assert 0 == ended(child)
    with sitting(database, EXAMPREP_NOW=NEXT_DAY) as child:
        child.expect("The time is up")
        child.expect("schedule")
        child.send("\r")
        assert 0 == ended(child)
    assert "核实问题并记录" == written(run)[1]


def test_a_terminal_that_cannot_move_its_cursor_will_do(
    run: Run, database: str, paper: str
) -> None:
    with sitting(database, TERM="dumb", NO_COLOR="1") as child:
        child.expect(READY)
        child.send("核实问题并记录\r:t\r")
        child.expect("Hand in the paper")
        child.send("y\r")
        child.expect("schedule")
        child.send("\r")
        assert 0 == ended(child)
    assert "核实问题并记录" == written(run)[1]


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


def test_the_answers_of_several_are_refused(
    run: Run, paper: str, table: str, tmp_path: Path
) -> None:
    with open(table, "a", encoding="utf-8") as file:
        file.write("他,1,答\n")
    ran = run("paper", "sit", paper, "--answers", table)
    assert (2, "") == (ran.status, ran.out)
    assert 1 == run("paper", "report", paper).status


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
