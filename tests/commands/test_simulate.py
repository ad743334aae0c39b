"""`examprep simulate`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Run = Callable[..., Any]
SMALL = ("simulate", "--questions", "40", "--days", "20", "--seeds", "1")


def test_three_ways_are_compared_a_line_each(run: Run) -> None:
    found = run(*SMALL, "--json").json_lines()

    assert ["plan", "cap", "none"] == [line["way"] for line in found]
    assert found == run(*SMALL, "--json").json_lines()
    assert {"way", "recall", "shaky", "answers", "peak", "last"} == set(found[0])


def test_the_table_has_the_figures(run: Run) -> None:
    cap = run(*SMALL, "--json").json_lines()[1]
    line = next(line for line in run(*SMALL).out.splitlines() if "capped" in line)

    assert [f"{cap['recall']:.3f}", f"{cap['peak']:.0f}"] == [line.split()[5], line.split()[8]]


def test_sm2_is_simulated_as_well(run: Run) -> None:
    assert run(*SMALL, "--json").out != run(*SMALL, "--scheduler", "sm2", "--json").out


def test_options_out_of_range_are_refused(run: Run) -> None:
    assert 2 == run("simulate", "--days", "1").status
