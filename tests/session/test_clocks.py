"""Four in the morning, other zones, summer time and clocks set back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from examprep.session import Session, checking, planning, reviewing
from examprep.settings.values import Settings
from examprep.store import reviews
from tests.session.conftest import answer

if TYPE_CHECKING:
    from examprep.session.reviewing import Reviewed
    from examprep.store import Store
    from tests.session.conftest import Clock

CHINA = timezone(timedelta(hours=8))
BERLIN = ZoneInfo("Europe/Berlin")

EACH = pytest.mark.parametrize("scheduler", ["sm2", "fsrs"])


def at_work(store: Store, clock: Clock, scheduler: str) -> Session:
    return Session(store, clock, Settings(scheduler=scheduler, new=3))


def in_days(session: Session, reviewed: Reviewed) -> int:
    assert reviewed.due
    return reviewed.due.toordinal() - session.today


@EACH
def test_an_evening_that_runs_past_midnight_is_one_day(
    store: Store, clock: Clock, scheduler: str
) -> None:
    session = at_work(store, clock, scheduler)
    clock.moment = datetime(2026, 3, 1, 23, 50, tzinfo=CHINA)
    evening = answer(session, "q1")
    clock.moment = datetime(2026, 3, 2, 3, 59, tzinfo=CHINA)
    night = answer(session, "q2")

    assert evening.due == night.due
    assert "again" == answer(session, "q1").review.how


@EACH
def test_twenty_three_hours_later_is_the_next_day(
    store: Store, clock: Clock, scheduler: str
) -> None:
    """FSRS by the hour would take it for the same day, and learn next to nothing from it."""
    session = at_work(store, clock, scheduler)
    clock.moment = datetime(2026, 3, 1, 22, tzinfo=CHINA)
    answer(session, "q1", 3)
    clock.moment = datetime(2026, 3, 2, 21, tzinfo=CHINA)

    assert ("due", True) == (
        (second := answer(session, "q1")).review.how, in_days(session, second) > 1,
    )  # fmt: skip
    assert [] == checking.check(session)


@EACH
@pytest.mark.parametrize("day", [datetime(2026, 3, 28), datetime(2026, 10, 24)])
def test_the_night_that_clocks_change_is_a_night(
    store: Store, clock: Clock, scheduler: str, day: datetime
) -> None:
    session = at_work(store, clock, scheduler)
    clock.moment = day.replace(hour=20, tzinfo=BERLIN)
    first = answer(session, "q1", 3)
    clock.moment = (day + timedelta(days=1)).replace(hour=4, tzinfo=BERLIN)

    assert first.due
    assert session.today == first.due.toordinal()
    assert "due" == answer(session, "q1").review.how


@EACH
def test_a_flight_to_the_west_brings_no_second_review_of_a_day(
    store: Store, clock: Clock, scheduler: str
) -> None:
    session = at_work(store, clock, scheduler)
    clock.moment = datetime(2026, 3, 2, 9, tzinfo=CHINA)
    before = answer(session, "q1")
    clock.moment = datetime(2026, 3, 1, 20, tzinfo=ZoneInfo("America/New_York"))

    again = answer(session, "q1")

    assert ("again", before.memory) == (again.review.how, again.memory)
    assert [] == checking.check(session)


@EACH
def test_a_clock_set_back_by_a_year_moves_nothing_that_is_scheduled(
    store: Store, clock: Clock, scheduler: str
) -> None:
    session = at_work(store, clock, scheduler)
    before = answer(session, "q1")
    planning.keep(session, session.today + 90)
    clock.pass_days(-365)

    late = answer(session, "q1")
    new = answer(session, "q2")

    assert ("again", before.memory) == (late.review.how, late.memory)
    assert 0 < in_days(session, new) < 365 + 90
    assert [] == checking.check(session)
    reviewing.undo(session)
    reviewing.undo(session)
    clock.pass_days(365)
    assert [] == checking.check(session)
    with session.reading() as tx:
        assert [before.review] == reviews.history(tx, "me", before.review.question)


def test_moments_are_kept_in_utc_and_days_as_they_were_for_the_learner(
    store: Store, clock: Clock
) -> None:
    session = at_work(store, clock, "sm2")
    clock.moment = datetime(2026, 3, 2, 1, 30, tzinfo=CHINA)

    review = answer(session, "q1").review

    with session.reading() as tx:
        kept = reviews.last(tx, "me")
    assert kept
    assert datetime(2026, 3, 1, 17, 30, tzinfo=UTC) == kept.at
    assert datetime(2026, 3, 1).toordinal() == review.study_day == kept.study_day
