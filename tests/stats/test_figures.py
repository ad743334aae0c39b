"""The other figures, counted by hand."""

from __future__ import annotations

import pytest

from examprep.stats.agreement import agreement
from examprep.stats.answers import firsts, recalls
from examprep.stats.forecast import Forecast, forecast
from examprep.stats.groups import Group, groups
from examprep.stats.leeches import Leech, leeches
from examprep.stats.retention import Share
from examprep.stats.trend import Step, trend
from examprep.stats.weakness import WeakPoint, weak_points
from tests.stats.logs import DAY, answer


def test_groups_count_questions_answers_and_recalls_and_average_first_answers() -> None:
    log = [
        answer("a", 0, 2, "new", score=0.4),
        answer("a", 0, 5, "again", score=1.0),
        answer("a", 1, 4, score=0.8),
        answer("b", 1, 4, "new", score=0.9),
    ]
    kinds = {"a": ("case",), "b": ("term",)}
    assert (
        Group(("case",), 1, 3, pytest.approx(0.6), Share(1, 1)),  # type: ignore[arg-type]
        Group(("term",), 1, 1, 0.9, Share(0, 0)),
    ) == groups(log, [*firsts(log)], recalls(log), kinds)


def test_the_trend_goes_by_day_within_a_month_and_by_week_beyond() -> None:
    log = [answer("a", 0, score=0.5), answer("a", 0, score=1.0), answer("a", 2, score=0.7)]
    log = [*firsts(log)]
    assert (Step(DAY, 1, 0.5), Step(DAY + 1, 0, None), Step(DAY + 2, 1, 0.7)) == trend(
        log, DAY, DAY + 2
    )
    weeks = trend(log, DAY, DAY + 34)
    assert [DAY, DAY + 7, DAY + 14, DAY + 21, DAY + 28] == [step.start for step in weeks]
    assert Step(DAY, 2, pytest.approx(0.6)) == weeks[0]  # type: ignore[arg-type]


def test_a_first_week_that_is_not_whole_begins_with_the_first_day() -> None:
    weeks = trend([answer(day=1)], DAY, DAY + 36)
    assert [DAY, DAY + 2, DAY + 9] == [step.start for step in weeks[:3]]
    assert [1, 0, 0] == [step.answers for step in weeks[:3]]


def test_a_forecast_has_thirty_days_and_what_lies_around_them() -> None:
    due = {DAY - 3: 2, DAY: 1, DAY + 29: 4, DAY + 30: 8}
    found = forecast(due, DAY)
    assert Forecast(2, (1, *[0] * 28, 4), 8) == found
    assert sum(due.values()) == found.overdue + sum(found.days) + found.later


def test_points_missed_often_are_weaker_than_points_missed_once() -> None:
    log = [
        answer("a", 0, coverage=(0.0, 1.0)),
        answer("a", 1, coverage=(0.2, 0.9)),
        answer("b", 0, coverage=(0.0, 0.7)),
    ]
    assert [
        WeakPoint("a", 0, 2, 0.1, 2),  # weakness .9 · 2/3
        WeakPoint("b", 0, 2, 0.0, 1),  # 1 · 1/2
        WeakPoint("b", 1, 2, 0.7, 1),
    ] == weak_points(firsts(log), covered=0.75)


def test_a_point_learned_in_the_end_is_not_weak() -> None:
    log = [answer("a", day, coverage=(float(day > 3),)) for day in range(9)]
    assert [] == weak_points(firsts(log), covered=0.75)


def test_repeats_and_answers_scored_by_other_points_do_not_count() -> None:
    log = [
        answer("a", 0, coverage=(0.0, 0.0, 0.0)),
        answer("a", 1, coverage=(0.5, 0.6)),
        answer("a", 1, how="again", coverage=(1.0, 1.0)),
        answer("b", 1, coverage=()),
    ]
    assert [WeakPoint("a", 0, 2, 0.5, 1), WeakPoint("a", 1, 2, 0.6, 1)] == weak_points(
        firsts(log), 0.75
    )


def test_a_leech_was_known_and_forgotten_again_and_again() -> None:
    grades = [1, 4, 2, 2, 5, 1]
    log = [answer("a", 0, 1, "new"), *(answer("a", n, g) for n, g in enumerate(grades, 1))]
    log += [answer("a", 7, 0, "cram"), answer("b", 1, 4, "new"), answer("b", 2, 0)]
    assert (Leech("a", 2),) == leeches(log, 2)
    assert (Leech("a", 2), Leech("b", 1)) == leeches(log, 1)


def test_grades_are_compared_one_by_one() -> None:
    log = [answer(grade=own, proposed=auto) for auto, own in ((4, 4), (3, 4), (3, 5), (2, 1))]
    found = agreement(log)
    assert Share(3, 4) == found.changed
    assert 0.5 == found.difference  # (0 + 1 + 2 - 1) / 4
    assert (0, 0, 0, 0, 1, 1) == found.rows()[3]
    assert None is agreement([]).difference


def test_only_grades_that_the_learner_gave_are_compared() -> None:
    given = answer(proposed=2, grade=4)
    assert Share(1, 1) == agreement([given, given._replace(judged=False)]).changed
