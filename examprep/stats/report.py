"""All figures together."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

from examprep.stats.agreement import Agreement, agreement
from examprep.stats.answers import firsts, recalls
from examprep.stats.calibration import Calibration, Model, calibration, predictions
from examprep.stats.days import Day, Streak, Time, by_day, streak, time, window
from examprep.stats.forecast import Forecast, forecast
from examprep.stats.groups import Group, groups
from examprep.stats.leeches import Leech, leeches
from examprep.stats.retention import Retention, retention
from examprep.stats.trend import Step, trend
from examprep.stats.weakness import WeakPoint, weak_points

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from examprep.questions import Traits
    from examprep.stats.answers import Answer

YEAR = 365


@dataclass(frozen=True, slots=True)
class Scope:
    """What a report is about: study days `since` to `today`; `covered` is the coverage from which
    a point counts as covered, `lapses` the number from which a question is a leech."""

    today: int
    since: int
    covered: float
    lapses: int


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of a learner over the answers since study day `since`.

    `hows` counts the answers by why they were asked; `score` is the mean score of the first answers
    of a day. Streak, calendar, leeches and forecast are not bounded by `since`.
    """

    today: int
    since: int
    answers: int
    questions: int
    hows: Mapping[str, int]
    score: float | None
    retention: Retention
    streak: Streak
    time: Time
    days: tuple[tuple[int, Day], ...]
    calendar: tuple[tuple[int, Day], ...]
    trend: tuple[Step, ...]
    kinds: tuple[Group, ...]
    chapters: tuple[Group, ...]
    forecast: Forecast
    weak_points: Sequence[WeakPoint]
    leeches: tuple[Leech, ...]
    agreement: Agreement
    calibration: Calibration | None


def report(
    log: Sequence[Answer],
    places: Mapping[str, Traits],
    due: Mapping[int, int],
    scope: Scope,
    model: Model[Any] | None = None,
) -> Report:
    """The report on a learner's whole `log`, in its order.

    `places` has every question in the log, `due` the number of questions due on each study day;
    without a `model` that predicts recall nothing is said of its calibration.
    """
    today = scope.today
    tests = recalls(log)
    answers = [answer for answer in log if answer.day >= scope.since]
    recent = [recall for recall in tests if recall.answer.day >= scope.since]
    days = by_day(log)
    first = [*firsts(answers)]
    scores = [answer.score for answer in first]
    start = max(scope.since, min(days, default=today), today - YEAR + 1)
    return Report(
        today=today,
        since=scope.since,
        answers=len(answers),
        questions=len({answer.question for answer in answers}),
        hows=Counter(answer.how for answer in answers),
        score=fmean(scores) if scores else None,
        retention=retention(recent),
        streak=streak(days, today),
        time=time(answers),
        days=window(days, start, today),
        calendar=window(days, today - YEAR + 1, today),
        trend=trend(first, start, today),
        kinds=groups(answers, first, recent, {name: (at.kind,) for name, at in places.items()}),
        chapters=groups(
            answers, first, recent, {name: (at.subject, at.chapter) for name, at in places.items()}
        ),
        forecast=forecast(due, today),
        weak_points=weak_points(first, scope.covered),
        leeches=leeches(log, scope.lapses),
        agreement=agreement(answers),
        calibration=calibration(predictions(log, recent, model)) if model else None,
    )
