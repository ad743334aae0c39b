"""A paper is sat as a candidate sits it: at a terminal, interrupted, killed, out of time."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Any

import pytest

from examprep.paper import Clock
from tests.commands.conftest import GOOD
from tests.commands.paper.conftest import told
from tests.commands.terminal import CTRL_C, READY, ended, kept_busy, pexpect, started

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from tests.commands.paper.conftest import Run

LIST = "q to leave: "
HAND_IN = (("Hand in the paper", "y\r"), ("schedule", "\r"))
NOON = "2026-11-21T09:20:00+08:00"
NEXT_DAY = "2026-11-22T09:00:00+08:00"


def sitting(database: str, **environ: str) -> AbstractContextManager[Any]:
    return started(database, "paper", "sit", "paper1", **environ)


def talk(child: Any, *turns: str | tuple[str, str]) -> None:  # noqa: ANN401 - pexpect has no types
    """What is to be seen, one after the other, and what is typed then, if anything."""
    for turn in turns:
        seen, typed = (turn, "") if isinstance(turn, str) else turn
        child.expect(seen)
        child.send(typed)


def written(run: Run) -> dict[int, str]:
    return {each["number"]: each["answer"] for each in told(run)["questions"]}


def test_a_candidate_goes_back_and_forth_and_hands_in(run: Run, database: str, paper: str) -> None:
    with sitting(database) as child:
        talk(
            child,
            "1:00:00 left",
            (READY, f"{GOOD}\r.\r"),
            "Question 2 of 3",
            (READY, "先道歉\r:f\r"),
            "flagged 1",
            ("先道歉", ":3\r"),
            "Question 3 of 3",
            (READY, "A\r"),
            (LIST, "2\r"),
            ("先道歉", "并说明退货条件\r:p\r"),
            ("Question 1 of 3", ":t\r"),
            *HAND_IN,
            "quiz --wrong",
        )
        assert 0 == ended(child)
    assert {1: GOOD, 2: "先道歉\n并说明退货条件", 3: "A"} == written(run)
    assert [8.0, 1.0] == [told(run)["sections"][at]["earned"] for at in (0, 2)]


def test_words_and_numbers_that_there_are_not_are_told_and_lead_nowhere(
    run: Run, database: str, paper: str
) -> None:
    with sitting(database) as child:
        talk(
            child,
            (READY, "先核实\r:xyz\r"),
            "There is no :xyz",
            (READY, ":99\r"),
            "There is no question 99",
            "Question 1 of 3",
            (READY, ":l\r"),
            (LIST, "4\r"),
            "There is no question 4",
            (LIST, "what\r"),
            (LIST, "2\r"),
            "Question 2 of 3",
            (READY, ":t\r"),
            *HAND_IN,
        )
        assert 0 == ended(child)
    assert {1: "先核实", 2: "", 3: ""} == written(run)


def test_another_terminal_takes_a_sitting_over_and_the_first_is_told(
    run: Run, database: str, paper: str
) -> None:
    with sitting(database) as first:
        talk(first, (READY, "先道歉\r"), READY)
        with sitting(database) as second:
            talk(
                second,
                "Sitting 1, resumed",
                (LIST, "1\r"),
                ("先道歉", "再核实\r.\r"),
                "Question 2 of 3",
            )
            talk(
                first,
                ("", "这里又写了很长的一句别的话\r"),
                "opened in another terminal",
                "examprep paper sit paper1",
            )
            assert 1 == ended(first)
            talk(second, ("", ":t\r"), *HAND_IN)
            assert 0 == ended(second)
    assert "先道歉\n再核实" == written(run)[1]


def test_a_killed_sitting_is_resumed_where_it_was_and_the_clock_went_on(
    run: Run, database: str, paper: str
) -> None:
    with sitting(database) as child:
        talk(
            child,
            (READY, f"{GOOD}\r.\r"),
            "Question 2 of 3",
            (READY, "先道歉并说明退货的条件\r"),
            READY,
        )
        child.kill(signal.SIGKILL)
        child.expect(pexpect.EOF)
    with sitting(database, EXAMPREP_NOW=NOON) as child:
        talk(
            child,
            "Sitting 1, resumed",
            r"(40:00|39:\d\d) left",
            (LIST, "2\r"),
            ("先道歉并说明退货的条件", ":t\r"),
            ("1 question is not answered", "y\r"),
            ("schedule", "\r"),
        )
        assert 0 == ended(child)
    assert {1: GOOD, 2: "先道歉并说明退货的条件", 3: ""} == written(run)


def test_what_is_written_while_another_program_writes_is_stored_once_it_has_done(
    run: Run, database: str, paper: str
) -> None:
    with sitting(database) as child:
        child.expect(READY)
        with kept_busy(database):
            talk(child, ("", f"{GOOD}\r.\r"), "is busy", "not stored yet")
        talk(child, ("again", "\r"), "Question 2 of 3", (READY, ":q\r"))
        assert 0 == ended(child)
    with sitting(database) as child:
        talk(child, (LIST, ":t\r"), *HAND_IN)
        assert 0 == ended(child)
    assert GOOD == written(run)[1]


@pytest.mark.parametrize("paper", [Clock.PAUSES], indirect=True)
def test_ctrl_c_keeps_everything_and_a_clock_may_pause(run: Run, database: str, paper: str) -> None:
    with sitting(database) as child:
        talk(child, (READY, "核实"), ("核实", CTRL_C), "the clock stands")
        assert 130 == ended(child)
    with sitting(database, EXAMPREP_NOW=NEXT_DAY) as child:
        talk(child, r"(1:00:00|59:\d\d) left", (LIST, "1\r"), ("核实", ":q\r"))
        assert 0 == ended(child)


def test_when_the_alarm_rings_what_stands_there_is_handed_in(
    run: Run, database: str, paper: str
) -> None:
    with sitting(database) as child:
        talk(
            child,
            (READY, "核实问题并记录\r.\r"),
            "Question 2 of 3",
            (READY, "写到一半"),
            "写到一半",
        )
        child.kill(signal.SIGALRM)
        talk(child, ("schedule", "y\r"), "3 questions scheduled")
        assert 0 == ended(child)
    assert {1: "核实问题并记录", 2: "写到一半", 3: ""} == written(run)


def test_a_sitting_that_ran_out_while_away_is_handed_in_as_it_was(
    run: Run, database: str, paper: str
) -> None:
    with sitting(database) as child:
        talk(child, (READY, "核实问题并记录\r:q\r"))
        assert 0 == ended(child)
    with sitting(database, EXAMPREP_NOW=NEXT_DAY) as child:
        talk(child, "The time is up")
        assert "0:00" not in child.before
        talk(child, ("schedule", "\r"))
        assert 0 == ended(child)
    assert "核实问题并记录" == written(run)[1]


def test_a_terminal_that_cannot_move_its_cursor_will_do(
    run: Run, database: str, paper: str
) -> None:
    with sitting(database, TERM="dumb", NO_COLOR="1") as child:
        talk(child, (READY, "核实问题并记录\r:t\r"), *HAND_IN)
        assert 0 == ended(child)
    assert "核实问题并记录" == written(run)[1]
