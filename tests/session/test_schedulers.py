"""Two schedulers over one log: changing over replays it, and changing back restores every date."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examprep.scheduling import fsrs, sm2
from examprep.session import Session, checking, reviewing
from examprep.settings.values import Settings
from examprep.store import cards
from tests.session.conftest import answer

if TYPE_CHECKING:
    from examprep.store import Store
    from examprep.store.cards import Card
    from tests.session.conftest import Clock


def kept(session: Session) -> list[Card]:
    with session.store.reading() as tx:
        return cards.everything(tx, session.learner)


@pytest.fixture
def other(store: Store, clock: Clock) -> Session:
    return Session(store, clock, Settings(scheduler="fsrs"))


def study(session: Session, clock: Clock) -> None:
    for grade in (4, 5, 2, 3):
        for question in ("q1", "q2"):
            answer(session, question, grade)
        clock.pass_days(20)


def test_fsrs_plans_from_the_first_answer_on(other: Session) -> None:
    reviewed = answer(other, "q1", 4)

    assert fsrs.review(fsrs.Memory(), 4, other.today) == reviewed.memory
    assert ("fsrs", fsrs.VERSION) == (reviewed.review.scheduler, reviewed.review.scheduler_version)
    assert [] == checking.check(other)


def test_changing_over_replays_the_log_and_back_again_gives_what_was_there(
    session: Session, other: Session, clock: Clock
) -> None:
    study(session, clock)
    before = kept(session)

    other.queue()
    memory = fsrs.Memory()
    for passed, grade in enumerate((4, 5, 2, 3)):
        memory = fsrs.review(memory, grade, other.today - 80 + 20 * passed)
    assert [memory.due] * 2 == [card.due for card in kept(other)]
    assert [] == checking.check(other)

    session.queue()
    assert before == kept(session)


def test_a_window_that_still_plans_otherwise_never_mixes_two_kinds_of_memory(
    session: Session, other: Session
) -> None:
    answer(session, "q1", 5)
    answer(other, "q2", 5)
    answer(session, "q3", 5)

    first = sm2.review(sm2.Memory(), 5, session.today)
    assert [first.due] * 3 == [card.due for card in kept(session)]
    assert [] == checking.check(session)
    assert [] == checking.check(other)


def test_undo_takes_back_under_the_scheduler_of_now(
    session: Session, other: Session, clock: Clock
) -> None:
    study(session, clock)
    undone = reviewing.undo(other)

    assert undone
    assert "sm2" == undone.review.scheduler
    assert [] == checking.check(other)


def test_an_answer_under_the_same_scheduler_leaves_the_cards_as_they_are_known(
    session: Session, store: Store
) -> None:
    """The cards are carried on, not worked out anew from the whole log at every answer."""
    answer(session, "q1", 5)
    with store.transaction() as tx:
        tx.connection().exec_driver_sql("UPDATE card SET due = 1 WHERE question = 'q1'")

    answer(session, "q2", 5)

    assert ["q1"] == checking.check(session)
    checking.reschedule(session)
    assert [] == checking.check(session)


def test_an_unknown_scheduler_is_refused(store: Store, clock: Clock) -> None:
    with pytest.raises(ValueError, match="sm2, fsrs, not 'sm5'"):
        _ = Session(store, clock, Settings(scheduler="sm5")).memories
