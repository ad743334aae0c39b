"""`examprep show`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Run = Callable[..., Any]


def test_a_question_is_shown_with_its_points_its_answer_and_its_source(run: Run) -> None:
    assert [
        "short answer · 客户服务 / 投诉处理 · 8 marks · steps",
        "",
        "简述接到投诉电话时的处理步骤。",
        "",
        "Reference answer",
        "  耐心倾听，让客户把话说完",
        "  诚恳致歉，安抚情绪",
        "  核实问题并记录",
        "  按约定时间回访",
        "Points",
        "  - 耐心倾听，让客户把话说完 (2 marks)",
        "  - 诚恳致歉，安抚情绪 (2 marks)",
        "  - 核实问题并记录 (2 marks)",
        "  - 按约定时间回访 (2 marks)",
        "",
        "Source: 投诉.txt:3:1",
        "Not asked yet.",
    ] == run("show", "steps").out.splitlines()


def test_points_stand_under_the_part_they_answer(run: Run) -> None:
    assert "(2)\n  - 建立重复报修的预警 (12 marks)\n" in run("show", "repair").out


def test_an_objective_item_shows_its_options_and_key(run: Run) -> None:
    page = run("show", "survey").out
    assert "A. 问卷\nB. 猜测\n\nKey: A\n" in page
    assert "Tags: 基础\n" in page


def test_the_start_of_an_id_is_enough(run: Run) -> None:
    assert "steps" == run("show", "st", "--json").json()["question"]["id"]


def test_an_id_that_fits_several_is_exit_5_and_names_them(run: Run) -> None:
    ran = run("show", "s")
    assert (5, "") == (ran.status, ran.out)
    assert "steps, survey" in ran.err


def test_the_history_and_the_next_date_are_shown(run: Run, answers: Callable[..., str]) -> None:
    run("quiz", "--answers", answers(("survey", "B"), ("survey", "A")))
    assert [
        "Next: tomorrow.",
        "Nov 21  grade 1  0%    first time",
        "Nov 21  grade 4  100%  again",
    ] == run("show", "survey").out.splitlines()[-3:]
    known = run("show", "survey", "--json").json()
    assert "2026-11-22" == known["due"]
    assert [("new", 1, "B"), ("again", 4, "A")] == [
        (review["how"], review["grade"], review["answer"]) for review in known["reviews"]
    ]


def test_the_original_passage_is_printed_as_it_stood(run: Run) -> None:
    ran = run("show", "steps", "--original")
    assert ("一、简答题\n简述接到投诉电话时的处理步骤。\n", "投诉.txt:3:1\n") == (ran.out, ran.err)


def test_a_question_without_an_original_says_so(run: Run) -> None:
    ran = run("show", "repair", "--original")
    assert (0, "") == (ran.status, ran.out)
    assert "no source is known" in ran.err
