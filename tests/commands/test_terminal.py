"""`examprep quiz` as a person uses it: a real terminal, real keys, real interruptions."""

from __future__ import annotations

import re
import signal
from collections.abc import Callable
from contextlib import contextmanager
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from examprep.screen.width import cells
from examprep.session import Session
from examprep.store import open_store
from tests.commands.conftest import MORNING
from tests.commands.terminal import CTRL_C, READY, ended, kept_busy, pexpect, started

if TYPE_CHECKING:
    from collections.abc import Iterator

Run = Callable[..., Any]

BACKSPACE = "\x7f"
CTRL_D = "\x04"
CTRL_L = "\x0c"


@contextmanager
def quiz(database: str, *options: str, **environ: str) -> Iterator[Any]:
    """`examprep quiz`, waiting for its first answer."""
    with started(database, "quiz", *options, **environ) as child:
        child.expect(READY)
        yield child


def type_line(child: Any, text: str, then: str) -> None:  # noqa: ANN401 - pexpect has no types
    child.send(text + "\r")
    child.expect(then)


def draft(database: str, question: str) -> str:
    at = datetime.fromisoformat(MORNING)
    with open_store(database, at) as store:
        return Session(store, lambda: at).draft(question)


def reviews(run: Run, question: str) -> list[tuple[str, int]]:
    known = run("show", question, "--json").json()
    return [(review["answer"], review["grade"]) for review in known["reviews"]]


def test_an_answer_is_typed_erased_scored_and_its_grade_accepted(run: Run, database: str) -> None:
    with quiz(database) as child:
        child.send("核实问题并记录客户" + BACKSPACE * 2)
        type_line(child, "", READY)
        type_line(child, "按约定时间回访", READY)
        type_line(child, "。", "Score: 4 of 8 marks")
        child.expect("✓.{0,8} 核实问题并记录")
        child.expect("Enter for 2, ")
        type_line(child, "", "Again today, then tomorrow.")
        child.expect("survey")
        child.expect(READY)
        child.send(CTRL_D)
        child.expect("Left for today: 3")
        assert 0 == ended(child)
    assert [("核实问题并记录\n按约定时间回访", 2)] == reviews(run, "steps")


def test_ctrl_c_keeps_what_was_graded_and_what_is_being_typed(run: Run, database: str) -> None:
    with quiz(database, "--subject", "客户服务") as child:
        type_line(child, "核实问题并记录", READY)
        type_line(child, ".", "Enter for 1, ")
        type_line(child, "９", "0 nothing")
        type_line(child, "5", "Next: tomorrow.")
        child.expect(READY)
        type_line(child, "先道歉", READY)
        child.send("再说明退货")
        child.expect("再说明退货")
        child.send(CTRL_C)
        child.expect("Interrupted")
        child.expect("Go on with: examprep quiz")
        assert 130 == ended(child)
    assert [("核实问题并记录", 5)] == reviews(run, "steps")
    assert "先道歉\n再说明退货" == draft(database, "repair")


def test_a_draft_is_the_beginning_next_time_also_after_a_kill(run: Run, database: str) -> None:
    with quiz(database, "--kind", "case") as child:
        type_line(child, "先道歉", READY)
        child.kill(signal.SIGKILL)
        child.expect(pexpect.EOF)
    assert "先道歉" == draft(database, "repair")
    with quiz(database, "--kind", "case") as child:
        child.expect("先道歉")
        type_line(child, "并说明退货条件", READY)
        child.send(CTRL_D)
        child.expect("Enter for ., ")
        type_line(child, "4", "Left for today: 2")
        assert 0 == ended(child)
    assert [("先道歉\n并说明退货条件", 4)] == reviews(run, "repair")
    assert "" == draft(database, "repair")
    assert "repair" == run("undo", "--json").json()["question"]


def test_what_is_typed_while_another_program_writes_is_kept_once_it_has_done(
    run: Run, database: str
) -> None:
    with quiz(database, "--kind", "case") as child:
        with kept_busy(database):
            type_line(child, "先道歉", READY)
            child.send("并说明退货条件")
            child.expect("并说明退货条件")
        child.send(CTRL_C)
        child.expect("Interrupted")
        assert 130 == ended(child)
    assert "先道歉\n并说明退货条件" == draft(database, "repair")


def test_a_choice_needs_one_line_that_names_an_option_and_a_skipped_question_waits(
    run: Run, database: str
) -> None:
    with quiz(database, EXAMPREP_LANG="zh_CN") as child:
        type_line(child, "：s", READY)
        type_line(child, ":s", READY)
        type_line(child, "K", "请从 A、B 中选一个")
        child.expect(READY)
        type_line(child, "A", "回车为 4")
        type_line(child, "", "examprep undo")
        assert 0 == ended(child)
    assert [("A", 4)] == reviews(run, "survey")
    assert 0 == run("due", "--json").json()["new"]


def test_the_next_day_asks_what_is_due_first(run: Run, database: str) -> None:
    with quiz(database, "--kind", "single") as child:
        type_line(child, "A", "Enter for 4, ")
        type_line(child, "", "Left for today: 2")
    with quiz(database, EXAMPREP_NOW="2026-11-22T04:00:00+08:00") as child:
        assert "1 due, 2 new" in child.before
        assert "survey" in child.before
        type_line(child, "A", "Enter for 4, ")
        type_line(child, "", r"Next: in 6 days, Nov 28\.")


def test_a_pasted_answer_is_taken_whole_whatever_its_lines_are(run: Run, database: str) -> None:
    with quiz(database) as child:
        child.send("\x1b[200~核实问题并记录\r.\r:q\r按约定时间回访\x1b[201~\r")
        child.expect(READY)
        type_line(child, ".", "Enter for ., ")
        type_line(child, "4", "Next: tomorrow")
    assert [("核实问题并记录\n.\n:q\n按约定时间回访", 4)] == reviews(run, "steps")


def test_a_tab_in_a_paste_is_seen_as_blanks_and_kept(run: Run, database: str) -> None:
    with quiz(database) as child:
        child.send("\x1b[200~核实问题\t并记录\x1b[201~")
        child.expect("并记录")
        assert "^I" not in child.before
        child.send("\r")
        child.expect(READY)
        type_line(child, ".", "Enter for ., ")
        type_line(child, "4", "Next: tomorrow")
    assert [("核实问题\t并记录", 4)] == reviews(run, "steps")


def test_the_editor_shows_the_question_and_gives_the_answer(
    run: Run,
    database: str,
    tmp_path: Any,  # noqa: ANN401
) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\ncp "$1" "$0.seen"\nprintf "按约定时间回访\\n" > "$1"\n')
    editor.chmod(0o755)
    with quiz(database, VISUAL=str(editor)) as child:
        type_line(child, "核实", READY)
        type_line(child, ":e", "按约定时间回访")
        type_line(child, ".", "Enter for ., ")
        type_line(child, "4", "Next: tomorrow")
    assert [("按约定时间回访", 4)] == reviews(run, "steps")
    seen = (tmp_path / "editor.seen").read_text("utf-8")
    assert "核实\n\n# ---" == seen[:9]
    assert "# 简述接到投诉电话时的处理步骤。" in seen
    assert "倾听" not in seen


@pytest.mark.parametrize("typed", ["核实问题\r按约定", ""])
def test_a_cleared_screen_has_the_question_again_and_the_answer_so_far(
    run: Run, database: str, typed: str
) -> None:
    with quiz(database) as child:
        child.send(typed)
        child.expect(typed[-3:])
        child.send(CTRL_L)
        child.expect_exact("\x1b[2J")
        child.expect("3 new[^$]*简述接到投诉电话时的处理步骤。[^$]*Type your answer")
        child.expect(READY + ".*".join(typed.split("\r")))
        child.send("时间回访" + CTRL_D)
        child.expect("Enter for .,")
        child.send(CTRL_L + "4\r")
        child.expect("Next: tomorrow")
        assert "\x1b[2J" not in child.before
    assert [(typed.replace("\r", "\n") + "时间回访", 4)] == reviews(run, "steps")


UP, END, ALT_ENTER = "\x1b[A", "\x1b[F", "\x1b\r"


def test_an_earlier_line_is_gone_back_to_and_put_right(run: Run, database: str) -> None:
    with quiz(database) as child:
        type_line(child, "按约定时间回仿", READY)
        child.send("核实ABC记录" + UP + END + BACKSPACE + "访")
        child.expect("访")
        child.send(ALT_ENTER)
        child.expect("Enter for .,")
        type_line(child, "4", "Next: tomorrow")
    assert [("按约定时间回访\n核实ABC记录", 4)] == reviews(run, "steps")


def test_a_terminal_that_cannot_move_its_cursor_takes_line_by_line(run: Run, database: str) -> None:
    with quiz(database, TERM="dumb", NO_COLOR="1") as child:
        type_line(child, "核实问题并记录", READY)
        type_line(child, ".", "Enter for .,")
        type_line(child, "4", "Next: tomorrow")
    assert [("核实问题并记录", 4)] == reviews(run, "steps")


def test_an_answer_may_be_gone_back_to_after_it_was_scored(run: Run, database: str) -> None:
    with quiz(database) as child:
        type_line(child, "核实问题并记录", READY)
        child.send(CTRL_D)
        child.expect("Enter for .,")
        type_line(child, "a", "go on, or :d starts afresh")
        child.expect("核实问题并记录")
        child.send("按约定时间回访" + CTRL_D)
        child.expect("Enter for .,")
        type_line(child, "4", "Next: tomorrow")
    assert [("核实问题并记录\n按约定时间回访", 4)] == reviews(run, "steps")


def test_a_window_made_narrower_while_writing_is_kept_to(run: Run, database: str) -> None:
    with quiz(database) as child:
        child.setwinsize(40, 30)
        child.send("核实问题并记录" + CTRL_D)
        child.expect("Score: [^$]*?Enter for")
        shown = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", child.after)
        lines = shown.replace("\r", "").split("\n")[:-1]
        assert 30 >= max(map(cells, lines))
        assert 30 < max(map(cells, map(" ".join, pairwise(lines))))
