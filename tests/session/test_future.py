"""The days until an exam, played ahead from a learner's own log."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examprep.questions import Kind, Question
from examprep.session import Session, checking, planning
from examprep.session.future import first_passes, look_ahead
from examprep.settings.values import Settings
from examprep.store import cards, questions, reviews
from tests.session.conftest import answer

if TYPE_CHECKING:
    from examprep.store import Store
    from tests.session.conftest import Clock


def test_looking_ahead_writes_nothing_and_sees_the_same_again(session: Session) -> None:
    answer(session, "q1", 4)
    day = session.today + 40
    with session.reading() as tx:
        before = cards.everything(tx, "me")

    first = look_ahead(session, day)

    assert first == look_ahead(session, day)
    with session.reading() as tx:
        assert before == cards.everything(tx, "me")
    assert [] == checking.check(session)


def test_only_what_was_never_asked_is_new_and_what_is_suspended_is_left_out(
    session: Session,
) -> None:
    answer(session, "q1", 4)
    session.suspend("q5")

    found = look_ahead(session, session.today + 40)

    assert (4, 3) == (found.questions, found.unseen)


def test_a_kept_plan_is_looked_at_from_where_it_stands(session: Session, clock: Clock) -> None:
    day = session.today + 60
    planning.keep(session, day)
    clock.pass_days(30)

    found = look_ahead(session, day)

    assert (14, 20) == (len(found.exam.window), day - found.exam.last_new)
    assert 7 == len(look_ahead(session, day - 2).exam.window)


def test_minutes_follow_from_the_learner_s_own_pace(session: Session) -> None:
    slow = look_ahead(session, session.today + 40).minutes
    for question in ("q1", "q2", "q3"):
        answer(session, question, 4, seconds=9.0)

    assert look_ahead(session, session.today + 40).minutes < slow / 2


def test_every_question_takes_the_time_of_its_own_kind(session: Session, store: Store) -> None:
    """A case of another subject takes a quarter of an hour, whatever the exam is in."""
    day = session.today + 40
    before = look_ahead(session, day)
    case = Question("case", Kind.CASE, "客户为什么投诉？", subject="别科")
    with store.transaction() as tx:
        questions.merge(tx, [case], session.now())

    both = look_ahead(session, day, "")
    alone = look_ahead(session, day, "别科")

    assert 1 == alone.questions
    assert alone.minutes == pytest.approx(both.minutes, rel=0.3)
    assert alone.minutes > before.minutes + 15 / 40


def test_first_answers_count_more_and_more(store: Store, clock: Clock) -> None:
    """Five failures against an assumption worth twenty answers: 0.4 pass instead of 0.5."""
    session = Session(store, clock, Settings())
    assert 0.5 == first_passes([])
    for number in range(1, 6):
        answer(session, f"q{number}", 1)

    with session.reading() as tx:
        assert 10 / 25 == first_passes(reviews.graded(tx, "me"))


def test_an_empty_bank_has_nothing_to_learn(store: Store, clock: Clock) -> None:
    found = look_ahead(Session(store, clock), clock().toordinal() + 30, "没有这科")

    assert (0, 0, True) == (found.questions, found.unseen, found.feasible)
