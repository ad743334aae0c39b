"""`examprep quiz --answers`: the queue without a person."""

from __future__ import annotations

import shlex
import sqlite3
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]
Answers = Callable[..., str]

STEPS = "耐心倾听，让客户把话说完；诚恳致歉，安抚情绪；核实问题并记录；按约定时间回访"


def test_every_answer_gives_its_score_its_grade_and_its_date(run: Run, answers: Answers) -> None:
    (review,) = run("quiz", "--json", "--answers", answers(("steps", STEPS))).json_lines()
    assert ("steps", 5, 5, "new", "2026-11-22") == tuple(
        review[name] for name in ("question", "proposed", "grade", "how", "due")
    )
    assert (1.0, 8.0, 8) == (review["score"], review["marks"], review["full"])
    assert ["covered"] * 4 == [point["verdict"] for point in review["points"]]


def test_questions_come_in_the_order_of_the_queue_not_of_the_file(
    run: Run, answers: Answers
) -> None:
    reviews = run("quiz", "--json", "--answers", answers(("survey", "A"), ("steps", STEPS)))
    assert ["steps", "survey"] == [review["question"] for review in reviews.json_lines()]


def test_a_second_answer_serves_the_round_that_repeats_what_went_badly(
    run: Run, answers: Answers
) -> None:
    reviews = run("quiz", "--json", "--answers", answers(("survey", "B"), ("survey", "A")))
    assert [("new", 1), ("again", 4)] == [
        (review["how"], review["grade"]) for review in reviews.json_lines()
    ]


def test_what_is_not_asked_today_and_what_is_unknown_is_named(run: Run, answers: Answers) -> None:
    run("quiz", "--answers", answers(("survey", "A")))
    path = answers(("survey", "A"), ("nobody", "x"), ("repair", "先道歉"))
    ran = run("quiz", "--json", "--answers", path)
    assert ["repair"] == [review["question"] for review in ran.json_lines()]
    assert f"{path}:2: no question nobody in the bank" in ran.err
    assert "1 answer not used, to a question not asked today: survey\n" in ran.err
    assert 4 == ran.status


def test_many_answers_that_are_not_asked_for_are_told_in_one_line(
    run: Run, answers: Answers
) -> None:
    ran = run("quiz", "steps", "--answers", answers(*[("survey", "A")] * 3, ("repair", "先道歉")))
    assert "4 answers not used, to questions not asked today: survey, repair\n" == ran.err


def test_a_part_of_the_bank_that_waits_for_new_questions_says_how_to_ask_them(
    run: Run, answers: Answers
) -> None:
    pile = answers(("steps", STEPS), ("survey", "A"))
    run("quiz", "steps", "--answers", pile)
    ran = run("quiz", "--new", "1", "--kind", "single", "--answers", pile)
    assert (
        "Nothing that you picked is due, and the new questions of today are done; "
        "a larger --new asks up to 1 more.\n"
    ) in ran.err
    ran = run("quiz", "--new", "1", "--kind", "plan", "--answers", pile)
    assert "Nothing that you picked is asked today" in ran.err


def test_the_daily_limit_of_new_questions_holds(run: Run, answers: Answers) -> None:
    pile = answers(("steps", STEPS), ("survey", "A"))
    assert 1 == len(run("quiz", "--json", "--new", "1", "--answers", pile).json_lines())
    assert 0 == len(run("quiz", "--json", "--new", "1", "--answers", pile).json_lines())


def test_filters_narrow_what_is_asked(run: Run, answers: Answers) -> None:
    pile = answers(("steps", STEPS), ("survey", "A"))
    ran = run("quiz", "--json", "--kind", "single", "--answers", pile)
    assert ["survey"] == [review["question"] for review in ran.json_lines()]
    ran = run("quiz", "--json", "--subject", "客户服务", "--answers", pile)
    assert ["steps"] == [review["question"] for review in ran.json_lines()]


def test_a_person_reads_a_line_a_review_and_a_summary(run: Run, answers: Answers) -> None:
    ran = run("quiz", "--answers", answers(("steps", STEPS), ("survey", "B")))
    assert [
        "steps  grade 5  Score: 8 of 8 marks (100%)  Next: tomorrow.",
        "survey  grade 1  Score: 0 of 1 mark (0%)  Again today, then tomorrow.",
        "",
        "2 answers, mean score 50%; grades: 1 × 1, 5 × 1.",
        "Left for today: 2. Go on with: examprep quiz",
        "Due tomorrow: 2.",
        "The last answer can be taken back with: examprep undo",
    ] == ran.out.splitlines()


def last_told(ran: Any) -> list[str]:  # noqa: ANN401
    lines: list[str] = ran.out.splitlines()
    return lines[: lines.index(next(line for line in lines if line.startswith("Due tomorrow")))]


def test_the_way_to_go_on_repeats_what_was_given_quoted_for_a_shell(
    run: Run, answers: Answers
) -> None:
    pile = answers(("survey", "B"))
    chosen = ["--subject", "客户服务", "--search", "it's $HOME 客户", "--limit", "9", "--cram"]
    (line,) = last_told(run("quiz", *chosen[:2], *chosen[4:], "--answers", pile))
    words = shlex.split(line.partition("Go on with: ")[2])
    assert sorted(["examprep", "quiz", *chosen[:2], *chosen[4:]]) == sorted(words)
    (line,) = last_told(run("quiz", *chosen, "--answers", pile))
    assert "Left for today: 3. Go on with: examprep quiz --limit 9" == line
    line = last_told(run("quiz", "sur", "steps", "--wrong", "--answers", pile))[-1]
    assert "Left for today: 3. Go on with: examprep quiz" == line
    line = last_told(run("quiz", "sur", "steps", "--answers", answers(("steps", "x"))))[-1]
    assert "Left for today: 1. Go on with: examprep quiz sur steps" == line


@pytest.mark.parametrize("place", [1, 0], ids=["behind the verb", "before it"])
def test_the_way_to_go_on_names_the_database_that_was_named(
    run: Run, answers: Answers, database: str, place: int
) -> None:
    named = [*["quiz"][:place], "--db", database, *["quiz"][place:]]
    (line,) = last_told(run(*named, "--answers", answers(("nobody", "x"))))
    assert line.endswith(f"Go on with: {shlex.join(['examprep', '--db', database, 'quiz'])}")


def test_a_day_that_its_limits_end_says_which_and_how_to_go_on(run: Run, answers: Answers) -> None:
    pile = answers(("steps", STEPS))
    lines = last_told(run("quiz", "--limit", "1", "--new", "2", "--answers", pile))
    assert [
        "The questions of today are done (1).",
        "1 more wait for other days. Go on today with: examprep quiz --new 2 --limit 0",
    ] == lines[-2:]


def test_a_day_that_its_minutes_end_says_so_and_how_to_go_on(
    run: Run, answers: Answers, database: str
) -> None:
    run("quiz", "--answers", answers(("survey", "A")))
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE review SET seconds = 61")
    lines = last_told(run("quiz", "--minutes", "1", "--answers", answers(("nobody", "x"))))
    assert [
        "The minutes of today are used up (1).",
        "2 more wait for other days. Go on today with: examprep quiz --minutes 0",
    ] == lines
    assert ["Left for today: 2. Go on with: examprep quiz --minutes 0"] == last_told(
        run("quiz", "--minutes", "0", "--answers", answers(("nobody", "x")))
    )


def test_answers_may_come_as_csv_on_stdin_in_gb18030(run: Run) -> None:
    table = f'question,answer\nsteps,"{STEPS}"\n'.encode("gb18030")
    (review,) = run("quiz", "--json", "--answers", "-", stdin=table).json_lines()
    assert 5 == review["grade"]


@pytest.mark.parametrize("answer", ["", "。", "\x00", "😀" * 2000])
def test_no_answer_is_too_odd_to_be_stored(run: Run, answers: Answers, answer: str) -> None:
    (review,) = run("quiz", "--json", "--answers", answers(("steps", answer))).json_lines()
    assert 0 == review["grade"]


def test_without_a_terminal_and_without_answers_nothing_is_asked(run: Run) -> None:
    ran = run("quiz")
    assert (2, "") == (ran.status, ran.out)
    assert "--answers FILE" in ran.err


def test_a_missing_file_of_answers_is_an_error(run: Run) -> None:
    ran = run("quiz", "--answers", "nowhere.csv")
    assert (1, "Error: nowhere.csv: No such file or directory\n") == (ran.status, ran.err)


def asked(ran: Any) -> list[tuple[str, str]]:  # noqa: ANN401
    return [(review["question"], review["how"]) for review in ran.json_lines()]


def test_questions_named_are_asked_whether_they_are_due_or_not(run: Run, answers: Answers) -> None:
    pile = answers(("steps", STEPS), ("survey", "A"))
    assert [("survey", "new")] == asked(run("quiz", "sur", "--json", "--answers", pile))
    assert [("survey", "cram")] == asked(run("quiz", "survey", "--json", "--answers", pile))
    assert 5 == run("quiz", "nobody", "--json", "--answers", pile).status


def test_cramming_leaves_the_schedule_alone(run: Run, answers: Answers) -> None:
    before = run("due", "--json").json()
    ran = run("quiz", "--cram", "--kind", "single", "--json", "--answers", answers(("survey", "B")))
    assert [("survey", "cram")] == asked(ran)
    assert before["questions"] == run("due", "--json").json()["questions"]


def test_a_limit_given_holds_for_cramming_too(run: Run, answers: Answers) -> None:
    pile = answers(("steps", STEPS), ("survey", "A"), ("repair", "先道歉"))
    ran = run("quiz", "--cram", "--limit", "2", "--json", "--answers", pile)
    assert 2 == len(asked(ran))
    assert 1 == len(asked(run("quiz", "--cram", "--limit", "2", "--json", "--answers", pile)))


def test_what_was_answered_wrong_is_asked_until_it_is_right(run: Run, answers: Answers) -> None:
    wrong, right = answers(("survey", "B")), [("survey", "A"), ("steps", STEPS)]
    assert [] == asked(run("quiz", "--wrong", "--json", "--answers", wrong))
    run("quiz", "--answers", wrong)
    pile = answers(*right)
    assert [("survey", "again")] == asked(run("quiz", "--wrong", "--json", "--answers", pile))
    assert [] == asked(run("quiz", "--wrong", "--json", "--answers", pile))
    assert 0 == run("due", "--json").json()["again"]


@pytest.mark.parametrize("picked", ["steps", "--wrong", "--cram"])
@pytest.mark.parametrize("limit", ["--new", "--minutes"])
def test_what_bounds_the_day_is_refused_where_it_would_bound_nothing(
    run: Run, answers: Answers, picked: str, limit: str
) -> None:
    ran = run("quiz", picked, limit, "1", "--answers", answers(("steps", STEPS)))
    assert (2, "", True) == (ran.status, ran.out, "give --limit" in ran.err)


def test_words_and_a_limit_narrow_what_is_asked(run: Run, answers: Answers) -> None:
    pile = answers(("steps", STEPS), ("survey", "A"), ("repair", "先道歉"))
    ran = run("quiz", "--search", "投诉 步骤", "--json", "--answers", pile)
    assert [("steps", "new")] == asked(ran)
    assert 1 == len(asked(run("quiz", "--limit", "2", "--json", "--answers", pile)))


def test_what_is_picked_in_vain_is_said(run: Run, answers: Answers) -> None:
    pile = answers(("survey", "A"))

    def told(*options: str) -> str:
        return str(run("quiz", "--json", "--answers", pile, *options).err)

    assert "asked today; --cram" in told("--chapter", "不存在")
    assert "answered wrong" in told("--wrong")
    assert "no such question" in told("--cram", "--tag", "不存在")
    assert "asked today" not in told()


def test_a_kind_may_be_named_as_it_is_on_the_screen(run: Run, answers: Answers) -> None:
    ran = run("quiz", "--kind", "single choice", "--json", "--answers", answers(("survey", "A")))
    assert [("survey", "new")] == asked(ran)
    assert "single choice (single)" in run("list", "--kind", "singular").err


def test_a_suspended_question_is_asked_only_by_its_name(run: Run, answers: Answers) -> None:
    assert ["survey"] == run("suspend", "sur", "--json").json()["suspended"]
    assert "survey" in run("suspend").out
    pile = answers(("survey", "A"))
    assert [] == asked(run("quiz", "--json", "--answers", pile))
    assert [] == asked(run("quiz", "--cram", "--tag", "基础", "--json", "--answers", pile))
    assert [("survey", "new")] == asked(run("quiz", "survey", "--json", "--answers", pile))
    run("quiz", "--cram", "survey", "--answers", answers(("survey", "B")))
    assert [] == asked(run("quiz", "--wrong", "--json", "--answers", pile))
    assert [] == run("unsuspend", "survey", "--json").json()["suspended"]
    assert "No question" in run("suspend").out
    assert 5 == run("suspend", "survey", "nobody").status
    assert "No question" in run("suspend").out
