"""`examprep demo` where nobody watches."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest

Run = Callable[..., Any]


def test_three_prepared_answers_are_played_and_the_days_after_them(run: Run) -> None:
    lines = run("demo").out.splitlines()
    assert "── Mon, Mar 2 ──" == lines[1]
    assert "Today: 0 due (0 overdue), 3 new, 0 to repeat." == lines[2]
    assert 3 == sum(
        line.startswith("Grade 0 (nothing) to 5 (at once), Enter for ") for line in lines
    )
    assert {"✓", "✗"} <= {line.strip()[:1] for line in lines}
    assert "! nothing was answered" in lines
    assert "── Tue, Mar 3 ──" in lines
    assert "Today: 3 due (0 overdue), 0 new, 0 to repeat." in lines
    assert any(line.endswith("Next: in 6 days, Mar 9.") for line in lines)
    assert "Now for real, in a database that is kept: examprep quiz" == lines[-1]


def test_it_looks_the_same_whenever_and_wherever_it_is_played(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    once = run("demo").out
    monkeypatch.setenv("EXAMPREP_NOW", "2030-01-01T00:00:00-05:00")
    monkeypatch.setenv("EXAMPREP_LEARNER", "li")
    assert once == run("demo").out


def test_a_good_a_partial_and_no_answer_come_back_as_sm2_says(run: Run) -> None:
    reviews = run("demo", "--json").json_lines()
    first = {review["question"]: review for review in reviews[:3]}
    assert ["new"] * 3 == [review["how"] for review in first.values()]
    nothing, partial, good = sorted(review["grade"] for review in first.values())
    assert 0 == nothing < partial < 4 <= good
    assert {"2026-03-03"} == {review["due"] for review in first.values()}
    assert {"again", "due"} == {review["how"] for review in reviews[3:]}


def test_nothing_is_left_behind(run: Run, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ANN401
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    run("demo")
    assert [] == list((tmp_path / "temporary").iterdir())
    assert 3 == run("due", "--json").json()["new"]
