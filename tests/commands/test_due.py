"""`examprep due`."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from examprep.commands.language import choose
from tests.commands.conftest import GOOD

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

Run = Callable[..., Any]


def test_a_new_bank_has_new_questions_and_nothing_due(run: Run) -> None:
    assert {
        "today": "2026-11-21",
        "due": 0,
        "overdue": 0,
        "later": 0,
        "new": 3,
        "again": 0,
        "minutes": 19,
        "done": 0,
        "spent": 0,
        "suspended": 0,
        "forecast": [{"date": f"2026-11-{day}", "due": 0} for day in range(22, 29)],
        "questions": [
            {"id": name, "due": None, "how": "new"} for name in ("steps", "survey", "repair")
        ],
    } == run("due", "--json").json()


def test_what_was_answered_is_due_on_the_days_that_sm2_says(
    run: Run, answers: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run("quiz", "--answers", answers(("survey", "A")))
    assert [1, 0] == [day["due"] for day in run("due", "--json").json()["forecast"][:2]]

    monkeypatch.setenv("EXAMPREP_NOW", "2026-11-23T09:00:00+08:00")
    late = run("due", "--json").json()
    assert (1, 1, 2) == (late["due"], late["overdue"], late["new"])
    assert {"id": "survey", "due": "2026-11-22", "how": "due"} == late["questions"][0]


def test_the_day_turns_over_at_four_in_the_morning(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXAMPREP_NOW", "2026-11-21T03:59:00+08:00")
    assert "2026-11-20" == run("due", "--json").json()["today"]
    monkeypatch.setenv("EXAMPREP_NOW", "2026-11-21T04:00:00+08:00")
    assert "2026-11-21" == run("due", "--json").json()["today"]


def test_what_went_badly_is_to_be_repeated_today(run: Run, answers: Callable[..., str]) -> None:
    run("quiz", "--answers", answers(("survey", "B")))
    today = run("due", "--json").json()
    assert (0, 2, 1) == (today["due"], today["new"], today["again"])
    assert {"id": "survey", "due": "2026-11-22", "how": "again"} == today["questions"][-1]


def test_a_person_sees_the_day_the_week_and_what_to_type_next(run: Run) -> None:
    ran = run("due")
    assert "Today: 0 due (0 overdue), 3 new, 0 to repeat." == ran.out.splitlines()[0]
    assert "Nov 22  Sun  0" == ran.out.splitlines()[1]
    assert 8 == len(ran.out.splitlines())
    assert "Begin with: examprep quiz\n" == ran.err


def test_tomorrow_says_how_much_of_it_is_left_over_from_today(
    run: Run, answers: Callable[..., str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    run("quiz", "--answers", answers(("survey", "A"), ("steps", GOOD), ("repair", "先道歉。")))
    monkeypatch.setenv("EXAMPREP_CONFIG", str(tmp_path / "config.toml"))
    run("config", "limit", "1")
    monkeypatch.setenv("EXAMPREP_NOW", "2026-11-23T09:00:00+08:00")

    day, tomorrow, after, *_week = run("due").out.splitlines()
    assert "Today: 1 of 3 due (3 overdue), 0 new, 0 to repeat." == day
    assert "Nov 24  Tue  2 (2 of them left over from today)" == tomorrow
    assert "Nov 25  Wed  0" == after
    assert "Due tomorrow: 2 (2 of them left over from today), in the next 7 days: 2." in run().out

    monkeypatch.setenv("EXAMPREP_LANG", "zh_CN")
    monkeypatch.setenv("LANGUAGE", "")
    choose(os.environ)
    assert "明天到期 2（其中 2 道是今天排不下的），未来 7 天共 2。" in run().out


def test_quiet_is_a_line_and_status_0_with_work_and_nothing_and_status_3_without(
    run: Run,
) -> None:
    with_work = run("due", "--quiet")
    assert (0, "3 to answer\n", "") == (with_work.status, with_work.out, with_work.err)
    run("suspend", "steps", "repair", "survey")
    without = run("due", "-q")
    assert (3, "", "") == (without.status, without.out, without.err)
    assert {"left": 0} == run("due", "-q", "--json").json()
