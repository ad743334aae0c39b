"""What a sitting came to, in groups that add up."""

from __future__ import annotations

import pytest

from examprep.sittings.report import Group, Report, report
from tests.marking.papers import TEXTS, paper, scoring


def came_to(answers: dict[int, str], choose: int = 2) -> Report:
    made = paper(choose)
    scores = {i.number: scoring(i.question, answers.get(i.number, "")) for i in made.items()}
    return report(made, answers, scores)


FULL = {number: "；".join(points) for number, (_stem, points) in TEXTS.items()}


def test_full_marks_everywhere_leave_nothing_to_learn() -> None:
    told = came_to(FULL)
    assert (12.0, ()) == (told.total, told.to_learn)
    assert (Group("简答题", 4, 4), Group("选答题", 8, 8)) == told.sections


def test_what_cost_most_stands_first_and_adds_up_to_what_is_missing() -> None:
    told = came_to({1: TEXTS[1][1][0], 2: FULL[2]})
    lost = [each.lost for each in told.to_learn]
    assert sorted(lost, reverse=True) == lost
    assert {1, 3} == {each.number for each in told.to_learn}
    assert sum(lost) == pytest.approx(12 - told.total, abs=0.5)


def test_of_a_choice_only_what_counts_is_in_the_groups() -> None:
    told = came_to({2: FULL[2], 3: FULL[3]}, choose=1)
    assert {1: 0.0, 2: 4.0, 3: None} == told.earned
    assert (Group("short_answer", 4, 8),) == told.kinds
    assert {1} == {each.number for each in told.to_learn}
