"""Questions that were picked: asked whatever day they are due, and crammed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.questions import Kind, Point, Question
from examprep.scheduling.how import How
from examprep.scheduling.queue import Item, Queue
from examprep.session import Session, checking, reviewing
from examprep.session.picked import crammed, picked, wrong
from examprep.settings.values import Settings
from examprep.store import questions, reviews
from tests.session.conftest import answer

if TYPE_CHECKING:
    import pytest

    from examprep.store import Store
    from tests.session.conftest import Clock


def hows(queue: Queue) -> dict[str, str]:
    return {item.question: item.how.value for item in queue.items}


def test_a_picked_question_is_asked_as_what_it_is_and_moves_only_when_due(
    session: Session, clock: Clock
) -> None:
    answer(session, Item("q1", How.NEW), 4)
    clock.pass_days(1)
    answer(session, Item("q2", How.NEW), 4)
    left = picked(session, {"q1", "q2", "q3"})
    assert {"q1": "due", "q2": "cram", "q3": "new"} == hows(left())

    before = session.overview().ahead
    answer(session, Item("q2", How.CRAM), 1)

    assert before == session.overview().ahead
    assert {"q1", "q3"} == set(hows(left()))


def test_a_picked_question_is_asked_beyond_the_limits_and_once_only(
    store: Store, clock: Clock
) -> None:
    session = Session(store, clock, Settings(limit=1))
    left = picked(session, {"q1", "q2", "q3"})
    for _ in range(3):
        answer(session, left().items[0], 2)
    assert () == left().items


def test_taking_an_answer_back_asks_the_question_again(session: Session) -> None:
    left = picked(session, {"q1"})
    answer(session, left().items[0], 5)
    reviewing.undo(session)
    assert {"q1": "new"} == hows(left())


def test_a_round_of_cramming_goes_on_in_the_same_order_after_a_restart(
    session: Session, store: Store, clock: Clock
) -> None:
    names = {"q1", "q2", "q3", "q4", "q5"}
    order = [item.question for item in crammed(session, names)().items]
    for item in crammed(session, names)().items[:2]:
        answer(session, item, 0)

    restarted = crammed(Session(store, clock), names)()

    assert order[2:] == [item.question for item in restarted.items]
    assert {"cram"} == set(hows(restarted).values())
    assert [] == checking.check(session)


def test_a_round_of_cramming_goes_on_past_the_end_of_the_day(
    session: Session, clock: Clock
) -> None:
    clock.moment = clock.moment.replace(hour=3, minute=50)
    left = crammed(session, {"q1", "q2", "q3"})
    first, *rest = left().items
    answer(session, first, 5)
    clock.moment = clock.moment.replace(hour=4, minute=10)
    assert tuple(rest) == left().items
    answer(session, rest[0], 5)
    assert tuple(rest[1:]) == left().items


def test_what_went_badly_today_is_repeated_by_picking_it(session: Session) -> None:
    answer(session, Item("q1", How.NEW), 1)
    answer(session, Item("q2", How.NEW), 5)
    left = picked(session, {"q1", "q2"})
    assert {"q1": "again", "q2": "cram"} == hows(left())

    answer(session, next(item for item in left().items if item.question == "q1"), 5)

    assert 0 == session.overview().again


def test_a_round_that_is_done_ends_and_the_next_begins_anew(session: Session) -> None:
    left = crammed(session, {"q1", "q2"})
    for item in left().items:
        answer(session, item, 5)
    assert () == left().items
    assert 2 == len(crammed(session, {"q1", "q2"})().items)


def test_the_log_of_the_day_is_read_once_for_any_number_of_questions(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []

    def of_day(_tx: object, _learner: str, study_day: int) -> list[reviews.OfDay]:
        read.append(study_day)
        return []

    monkeypatch.setattr(reviews, "of_day", of_day)
    crammed(session, {"q1", "q2", "q3", "q4", "q5"})
    assert [session.today] == read


def test_wrong_is_what_the_latest_answer_failed_or_missed_in_practice_or_a_mock(
    session: Session,
) -> None:
    answer(session, Item("q1", How.NEW), 2)
    answer(session, Item("q2", How.NEW), 5, 1.0, 0.1)
    answer(session, Item("q3", How.MOCK), 1)
    answer(session, Item("q4", How.NEW), 1)
    answer(session, Item("q4", How.AGAIN), 4, 0.9)
    with session.store.reading() as tx:
        assert {"q1", "q2", "q3"} == wrong(tx, "me", partial=0.3)


def test_a_heading_that_is_worth_nothing_is_not_missed(session: Session, store: Store) -> None:
    inner = (Point("写出结果公平", 1), Point("写出程序公平", 1))
    headed = Question(
        "q1", Kind.TERM, "公平有哪几种？", marks=2, points=(Point("三种公平", 2, inner),)
    )
    with store.transaction() as tx:
        questions.merge(tx, [headed], session.now())
    for missed, coverage in ((set(), (0.1, 0.9, 0.9)), ({"q1"}, (0.9, 0.9, 0.1))):
        answer(session, Item("q1", How.CRAM), 4, *coverage)
        with store.reading() as tx:
            assert missed == wrong(tx, "me", partial=0.3)
