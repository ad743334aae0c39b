"""`examprep score`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Any]

STEPS = "耐心倾听，让客户把话说完；诚恳致歉，安抚情绪；核实问题并记录；按约定时间回访"


def test_an_answer_on_stdin_gets_the_score_of_the_contract(run: Run) -> None:
    score = run("score", "steps", "--json", stdin=STEPS).json()
    named = {"question", "score", "marks", "full", "grade", "points", "flags", "by", "passages"}
    assert named == set(score)
    assert ("steps", 1.0, 8.0, 8, 5) == tuple(
        score[name] for name in ("question", "score", "marks", "full", "grade")
    )


def test_an_answer_in_a_file_gets_the_same_score(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "answer.txt"
    file.write_bytes(STEPS.encode("gb18030"))
    from_file = run("score", "steps", "--json", "--answer", str(file)).json()
    assert run("score", "steps", "--json", "--answer", "-", stdin=STEPS).json() == from_file


def test_each_point_shows_what_became_of_it_and_the_words_that_earned_it(run: Run) -> None:
    page = run("score", "steps", stdin="按约定时间回访").out
    assert "  ✓ 按约定时间回访 (2 marks)\n    ← " in page
    assert "  ✗ 核实问题并记录 (2 marks)\n" in page
    assert "Reference answer\n  耐心倾听，让客户把话说完\n" in page


def test_parts_are_scored_under_their_numbers(run: Run) -> None:
    page = run("score", "repair", stdin="建立重复报修的预警").out
    assert "(1)\n  ✗ 先道歉并说明退货条件 (8 marks)\n" in page
    assert "(2)\n  ✓ 建立重复报修的预警" in page


def test_nothing_is_logged(run: Run) -> None:
    run("score", "steps", stdin=STEPS)
    assert [] == run("show", "steps", "--json").json()["reviews"]


def test_an_empty_answer_is_blank(run: Run) -> None:
    score = run("score", "steps", "--json").json()
    assert (0, ["blank"]) == (score["grade"], score["flags"])


def test_an_unknown_question_is_exit_5_and_says_what_to_do(run: Run) -> None:
    ran = run("score", "nobody", stdin="x")
    assert (5, "") == (ran.status, ran.out)
    assert "no question nobody in the bank. `examprep list` shows what there is." in ran.err


def test_a_binary_file_is_no_answer(run: Run) -> None:
    ran = run("score", "steps", stdin=b"%PDF-1.7\x00\xff")
    assert 1 == ran.status
    assert ran.err.startswith("Error: <stdin>: a PDF")
