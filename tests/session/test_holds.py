"""Questions that are not asked: skipped for today, suspended, or leeches."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from examprep.scheduling.how import How
from examprep.scheduling.queue import Item
from examprep.scoring import PointScore, Score, Verdict
from examprep.session import Session, checking, reviewing
from examprep.settings.values import Settings
from tests.session.conftest import answer

if TYPE_CHECKING:
    from examprep.session.reviewing import Reviewed
    from examprep.store import Store
    from tests.session.conftest import Clock


def asked(session: Session) -> set[str]:
    return {item.question for item in session.queue().items}


def test_a_skipped_question_is_back_tomorrow(session: Session, clock: Clock) -> None:
    session.skip("q1")
    assert {"q2", "q3", "q4"} == asked(session)

    clock.pass_days(1)

    assert {"q1", "q2", "q3"} == asked(session)


def test_a_suspended_question_stays_away_until_it_is_resumed(
    session: Session, clock: Clock
) -> None:
    answer(session, "q1", 4)
    session.suspend("q1")
    clock.pass_days(9)
    assert "q1" not in asked(session)
    assert ["q1"] == session.suspended()
    assert [] == checking.check(session)

    session.resume("q1")

    assert "q1" in asked(session)
    assert [] == session.suspended()


def test_what_went_badly_is_not_repeated_once_it_is_skipped(session: Session) -> None:
    answer(session, "q1", 1)
    session.skip("q1")
    assert "q1" not in asked(session)


def test_of_a_suspended_question_nothing_is_promised(session: Session) -> None:
    session.suspend("q1")
    assert (False, None) == promised(answer(session, "q1", 1))
    session.skip("q2")
    assert (False, date(2026, 3, 2)) == promised(answer(session, "q2", 1))
    assert (True, date(2026, 3, 2)) == promised(answer(session, "q3", 1))


def promised(reviewed: Reviewed) -> tuple[bool, date | None]:
    return reviewed.again, reviewed.due


def test_suspended_questions_are_not_counted_as_due_on_the_days_to_come(session: Session) -> None:
    answer(session, "q1", 4)
    answer(session, "q2", 4)
    session.suspend("q1")
    assert 1 == session.overview().ahead[0][1]


def test_learners_suspend_for_themselves(session: Session, store: Store, clock: Clock) -> None:
    session.suspend("q1")
    assert "q1" in asked(Session(store, clock, Settings(learner="you")))


def forgotten(session: Session, clock: Clock, times: int) -> Reviewed:
    for _ in range(times):
        answer(session, "q1", 4, 0.9, 0.1, 0.1)
        clock.pass_days(30)
        last = answer(session, "q1", 1, 0.9, 0.1, 0.9)
        clock.pass_days(30)
    return last


def test_a_question_forgotten_often_is_told_with_the_points_missed_most(
    session: Session, clock: Clock
) -> None:
    assert None is forgotten(session, clock, 4).leech

    leech = forgotten(session, clock, 1).leech

    assert leech
    assert (5, False, ((1, 10), (2, 5))) == (leech.lapses, leech.suspended, leech.missed)


def test_a_heading_is_not_named_beside_the_points_under_it(store: Store, clock: Clock) -> None:
    session = Session(store, clock, Settings(leech=1))
    points = (
        PointScore(None, "一、环境", 0.0, Verdict.MISSED, marks=0),
        PointScore(None, "政治", 0.0, Verdict.MISSED, marks=2, depth=1),
    )
    score = Score("q1", 0.0, 0, 2, 0, points)
    reviewing.grade(session, Item("q1", How.NEW), "答", score, 4)
    clock.pass_days(1)
    leech = reviewing.grade(session, Item("q1", How.DUE), "答", score, 1).leech
    assert leech
    assert ((1, 2),) == leech.missed


@pytest.mark.parametrize("scheduler", ["sm2", "fsrs"])
def test_a_leech_is_suspended_if_the_settings_say_so_and_back_when_that_is_undone(
    store: Store, clock: Clock, scheduler: str
) -> None:
    settings = Settings(leech=2, leech_action="suspend", scheduler=scheduler)
    session = Session(store, clock, settings)

    leech = forgotten(session, clock, 2).leech

    assert leech
    assert leech.suspended
    assert ["q1"] == session.suspended()
    reviewing.undo(session)
    assert [] == session.suspended()
    assert [] == checking.check(Session(store, clock, replace(settings, leech=9)))


def test_a_day_holds_as_many_questions_as_the_settings_say_over_all_of_them(
    store: Store, clock: Clock
) -> None:
    session = Session(store, clock, Settings(limit=2))
    for name in ("q1", "q2", "q3", "q4"):
        answer(session, name, 4)
    clock.pass_days(5)

    overview = session.overview()
    assert (2, 2, 0) == (overview.due, overview.later, overview.new)
    assert 2 == overview.ahead[0][1]
    answer(session, "q4", 4)
    assert 1 == len(session.queue().items)
    answer(session, "q3", 4)
    assert () == session.queue(only={"q5"}).items


def test_how_long_a_day_takes_is_learned_from_the_log(store: Store, clock: Clock) -> None:
    session = Session(store, clock, Settings(new=1))
    assert 2 == session.overview().minutes  # a term is assumed to take 90 seconds
    for name in ("q1", "q2", "q3"):
        answer(session, Item(name, How.NEW), seconds=600)
    clock.pass_days(1)

    assert 40 == session.overview().minutes
    assert (0, 0) == (session.overview().done, session.overview().spent)


@pytest.mark.parametrize(
    ("how", "left"), [(How.NEW, 0), (How.AGAIN, 0), (How.CRAM, 5), (How.MOCK, 5)]
)
def test_only_the_daily_work_uses_up_the_minutes_of_the_day(
    store: Store, clock: Clock, how: How, left: int
) -> None:
    """Whoever sat a mock of two hours still reviews what is due."""
    session = Session(store, clock, Settings(minutes=10))
    answer(session, Item("q1", how), seconds=600)
    assert left == len(session.queue().items)


def test_what_is_skipped_today_is_counted_for_tomorrow(session: Session, clock: Clock) -> None:
    answer(session, "q1", 4)
    answer(session, "q2", 4)
    clock.pass_days(1)
    session.skip("q1")
    session.skip("q3")
    assert (1, 1) == (session.overview().due, session.overview().ahead[0][1])
