"""`examprep undo`."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

Run = Callable[..., Any]
Answers = Callable[..., str]


def test_the_last_answer_is_taken_back_and_then_the_one_before(run: Run, answers: Answers) -> None:
    run("quiz", "--answers", answers(("steps", "x"), ("survey", "A")))
    undone = run("undo", "--json").json()
    assert ("survey", 4, None) == (undone["question"], undone["grade"], undone["due"])
    assert "steps" == run("undo", "--json").json()["question"]
    assert 3 == run("due", "--json").json()["new"]


def test_taking_back_a_repeat_leaves_the_first_answer(run: Run, answers: Answers) -> None:
    run("quiz", "--answers", answers(("survey", "B"), ("survey", "A")))
    assert "2026-11-22" == run("undo", "--json").json()["due"]
    assert 1 == run("due", "--json").json()["again"]


def test_a_person_reads_what_was_taken_back(run: Run, answers: Answers) -> None:
    run("quiz", "--answers", answers(("survey", "A")))
    assert [
        "Taken back: survey, grade 4, Nov 21.",
        "The question is now: not asked yet.",
    ] == run("undo").out.splitlines()


def test_what_was_typed_is_there_to_be_changed(run: Run, answers: Answers, database: str) -> None:
    run("quiz", "--answers", answers(("steps", "耐心倾听")))
    run("undo")
    with closing(sqlite3.connect(database)) as opened:
        assert [("steps", "耐心倾听")] == opened.execute(
            "select question, text from draft"
        ).fetchall()


@pytest.mark.parametrize(("said", "options"), [("null\n", ["--json"]), ("There is no answer", [])])
def test_with_no_answer_there_is_nothing_to_take_back(
    run: Run, said: str, options: list[str]
) -> None:
    ran = run("undo", *options)
    assert 0 == ran.status
    assert ran.out.startswith(said)
