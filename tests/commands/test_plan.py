"""`examprep plan`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.commands.conftest import Ran

Run = Callable[..., "Ran"]
EXAM = ("plan", "--exam", "2027-01-20")


def test_it_says_what_an_exam_takes_and_changes_nothing(run: Run) -> None:
    before = run("due", "--json").json()
    found: dict[str, Any] = run(*EXAM, "--json").json()

    assert {
        "exam": "2027-01-20",
        "subject": "",
        "kept": False,
        "days": 60,
        "questions": 3,
        "unseen": 3,
        "new_per_day": 1,
        "last_new": "2026-12-31",
        "last_passes_from": "2027-01-06",
        "feasible": True,
        "new_possible": None,
        "short_days": 0,
    } == {name: value for name, value in found.items() if name not in {
        "reviews_per_day", "minutes_per_day", "minutes_in_busiest_week", "recall"}}  # fmt: skip
    recall = found["recall"]
    assert 0 <= recall["low"] <= recall["mean"] <= recall["high"] <= 1
    assert found == run(*EXAM, "--json").json()
    assert before == run("due", "--json").json()
    assert [] == run("plan", "--json").json()


def test_a_kept_plan_sets_the_new_questions_of_a_day_until_it_is_removed(run: Run) -> None:
    assert 3 == run("due", "--json").json()["new"]

    assert run(*EXAM, "--keep", "--json").json()["kept"]
    assert 1 == run("due", "--json").json()["new"]
    assert ["2027-01-20"] == [kept["exam"] for kept in run("plan", "--json").json()]

    assert {"exam": "2027-01-20", "subject": ""} == run("plan", "--remove", "--json").json()
    assert 3 == run("due", "--json").json()["new"]
    assert None is run("plan", "--remove", "--json").json()


def test_every_subject_has_a_plan_of_its_own(run: Run) -> None:
    run(*EXAM, "--subject", "服务", "--keep")
    run("plan", "--exam", "2026-12-20", "--subject", "市场", "--keep")
    found = run("plan", "--json").json()

    assert [("客户服务", 2), ("市场调查", 1)] == [
        (kept["subject"], kept["questions"]) for kept in found
    ]


def test_the_only_plan_is_given_up_without_its_subject_and_one_of_several_by_it(run: Run) -> None:
    run(*EXAM, "--subject", "服务", "--keep")
    assert "客户服务" == run("plan", "--remove", "--json").json()["subject"]

    run(*EXAM, "--subject", "服务", "--keep")
    run("plan", "--exam", "2026-12-20", "--subject", "市场", "--keep")
    ran = run("plan", "--remove")
    assert (2, True) == (ran.status, "客户服务, 市场调查" in ran.err)
    assert 2 == len(run("plan", "--json").json())

    run("plan", "--remove", "--subject", "市场")
    assert ["客户服务"] == [kept["subject"] for kept in run("plan", "--json").json()]


@pytest.mark.parametrize(("wished", "asked"), [("0", 0), ("2", 2), ("9", 3)])
def test_new_questions_that_are_wished_for_come_whatever_is_planned(
    run: Run, answers: Callable[..., str], wished: str, asked: int
) -> None:
    run(*EXAM, "--keep")
    given = answers(("steps", "耐心倾听"), ("survey", "A"), ("repair", "先道歉"))
    ran = run("quiz", "--new", wished, "--json", "--answers", given)
    assert asked == len({review["question"] for review in ran.json_lines()})


def test_minutes_that_do_not_suffice_are_told(run: Run) -> None:
    found = run(*EXAM, "--minutes", "1", "--json").json()

    assert (False, True) == (found["feasible"], found["minutes_in_busiest_week"] > 1)
    assert "Not with 40 questions and 1 minutes a day" in run(*EXAM, "--minutes", "1").out


def test_for_people_it_is_said_in_a_few_lines(run: Run) -> None:
    ran = run(*EXAM)

    assert 6 == len(ran.out.splitlines())
    assert "--keep" in ran.err
    assert "No exam is planned for." in run("plan").out
    assert "model's estimate" in ran.out


@pytest.mark.parametrize(
    ("status", "args"),
    [
        (2, ("--exam", "soon")),
        (2, ("--exam", "2026-11-21")),
        (2, ("--exam", "2036-11-21")),
        (2, ("--keep",)),
        (2, ("--minutes", "5")),
        (2, ("--subject", "客户服务")),
        (2, ("--remove", "--exam", "2027-01-20")),
        (2, ("--exam", "2027-01-20", "--subject", "天文")),
        (2, ("--exam", "2027-01-20", "--minutes", "0")),
    ],
)
def test_what_makes_no_sense_is_refused_and_keeps_nothing(
    run: Run, status: int, args: tuple[str, ...]
) -> None:
    assert status == run("plan", *args).status
    assert [] == run("plan", "--json").json()
