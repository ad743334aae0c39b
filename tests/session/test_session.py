"""A learner's days: what is asked, what an answer changes, and how it is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from examprep.errors import NoSuchQuestion
from examprep.scheduling.how import How
from examprep.scheduling.queue import Item
from examprep.scheduling.sm2 import Memory
from examprep.scoring import PointScore, Score, Verdict
from examprep.session import Session, checking, reviewing
from examprep.settings.values import Settings
from examprep.store import marks, open_store, reviews
from examprep.store.marks import Mark
from tests.session.conftest import answer, next_item

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from examprep.session.reviewing import Reviewed
    from examprep.store import Store
    from tests.session.conftest import Clock

MARCH_1 = date(2026, 3, 1)


def answer_next(session: Session, grade: int) -> Reviewed:
    item = next_item(session)
    assert item
    return answer(session, item, grade)


def asked(session: Session) -> list[tuple[str, str]]:
    return [(item.question, item.how.value) for item in session.queue().items]


def test_a_first_day_brings_new_questions_up_to_the_limit(session: Session) -> None:
    assert [("q1", "new"), ("q2", "new"), ("q3", "new")] == asked(session)

    answer_next(session, 5)

    assert [("q2", "new"), ("q3", "new")] == asked(session)


def test_the_limit_is_a_limit_of_the_day_and_starts_afresh_on_the_next(
    session: Session, clock: Clock
) -> None:
    for _ in range(3):
        answer_next(session, 5)
    assert [] == asked(session)

    clock.pass_days(1)

    assert {"q1": "due", "q2": "due", "q3": "due", "q4": "new", "q5": "new"} == dict(asked(session))


def test_good_answers_come_back_after_1_6_and_15_days(session: Session, clock: Clock) -> None:
    dates = []
    for _ in range(3):
        reviewed = answer(session, Item("q1", How.DUE), 4)
        assert reviewed.due
        dates.append(reviewed.due)
        clock.moment = datetime.combine(reviewed.due, clock.moment.timetz())

    assert [date(2026, 3, 2), date(2026, 3, 8), date(2026, 3, 23)] == dates


@pytest.mark.parametrize(("hour", "expected"), [(3, []), (4, [("q1", "due")])])
def test_what_is_due_tomorrow_is_due_from_four_in_the_morning(
    store: Store, clock: Clock, hour: int, expected: list[tuple[str, str]]
) -> None:
    session = Session(store, clock, Settings(new=0))
    answer(session, Item("q1", How.NEW), 4)

    clock.pass_days(1)
    clock.moment = clock.moment.replace(hour=hour, minute=59 if hour == 3 else 0)

    assert expected == asked(session)


def test_what_went_badly_comes_back_the_same_day_also_after_a_restart(
    path: Path, session: Session, clock: Clock
) -> None:
    assert answer_next(session, 2).again
    assert answer_next(session, 3).again
    assert not answer_next(session, 4).again

    with open_store(path, clock()) as store:
        session = Session(store, clock, Settings(new=3))
        assert [("q1", "again"), ("q2", "again")] == asked(session)
        answer_next(session, 1)
        assert [("q2", "again"), ("q1", "again")] == asked(session)
        answer_next(session, 4)
        answer_next(session, 5)
        assert [] == asked(session)


def test_repeating_on_the_same_day_is_logged_and_moves_nothing(session: Session) -> None:
    first = answer_next(session, 3)
    again = answer(session, Item("q1", How.AGAIN), 5)

    assert first.memory == again.memory == Memory(236, 1, 1, 0, session.today + 1)
    assert "again" == again.review.how


def test_a_question_queued_in_two_windows_is_scheduled_once(
    session: Session, store: Store, clock: Clock
) -> None:
    other = Session(store, clock)
    item = next_item(session)
    assert item
    answer(session, item, 5)

    late = answer(other, item, 5)

    assert ("again", Memory(260, 1, 1, 0, session.today + 1)) == (late.review.how, late.memory)


def test_a_repeat_done_after_the_day_has_turned_counts_as_the_due_review(
    session: Session, clock: Clock
) -> None:
    answer_next(session, 2)
    clock.pass_days(1)

    assert "due" == answer(session, Item("q1", How.AGAIN), 4).review.how


@pytest.mark.parametrize("how", [How.CRAM, How.MOCK])
def test_cramming_is_logged_and_changes_neither_schedule_nor_queue(
    session: Session, how: How
) -> None:
    before = asked(session)

    crammed = answer(session, Item("q1", how), 1)

    assert (Memory(), None, False) == (crammed.memory, crammed.due, crammed.again)
    assert how.value == crammed.review.how
    assert before == asked(session)
    assert [] == checking.check(session)


def test_the_log_keeps_both_grades_and_all_that_led_to_them(session: Session, store: Store) -> None:
    points = (
        PointScore(None, "热情", 1.0, Verdict.COVERED),
        PointScore(None, "耐心", 0.25, Verdict.MISSED),
    )
    score = Score("q1", 0.625, 5.0, 8.0, 3, points, ("list_of_words",))

    reviewing.grade(session, Item("q1", How.NEW), "要热情。", score, 4, seconds=12.5)

    with store.reading() as tx:
        review = reviews.last(tx, "me")
    assert review
    assert (3, 4, 0.625, (1.0, 0.25)) == (
        review.proposed, review.grade, review.score, review.coverage,
    )  # fmt: skip
    assert ("要热情。", ("list_of_words",), 12.5) == (review.answer, review.flags, review.seconds)
    assert ("sm2", "1990-text-2") == (review.scheduler, review.scheduler_version)
    assert session.today == review.study_day


def test_a_grade_that_is_none_logs_nothing_and_keeps_the_draft(
    session: Session, store: Store
) -> None:
    session.save_draft("q1", "写了一半")

    with pytest.raises(ValueError, match="from 0 to 5"):
        answer(session, Item("q1", How.NEW), 6)

    with store.reading() as tx:
        assert None is reviews.last(tx, "me")
    assert "写了一半" == session.draft("q1")


@pytest.mark.parametrize(
    "write",
    [
        lambda session, name: answer(session, Item(name, How.CRAM), 3),
        lambda session, name: session.save_draft(name, "写了一半"),
        Session.skip,
        Session.suspend,
        Session.resume,
        lambda session, name: session.scorer.learned.add(
            [Mark("me", each, "答", 0.5, session.now()) for each in ("q1", name)]
        ),
    ],
    ids=["grade", "draft", "skip", "suspend", "resume", "marks"],
)
def test_what_is_said_of_a_question_that_is_gone_changes_nothing(
    session: Session, write: Callable[[Session, str], object]
) -> None:
    # What is left of its name begins another: the five are called q1 to q5.
    with pytest.raises(NoSuchQuestion):
        write(session, "q")
    with session.store.reading() as tx:
        assert [] == reviews.graded(tx, "me")
        assert [] == marks.tallies(tx, "me")


def test_a_draft_is_kept_over_a_restart_until_the_answer_is_graded(
    path: Path, session: Session, clock: Clock
) -> None:
    session.save_draft("q1", "写了一半")

    with open_store(path, clock()) as store:
        session = Session(store, clock)
        assert "写了一半" == session.draft("q1")
        answer(session, Item("q1", How.NEW), 4)
        assert "" == session.draft("q1")


def test_undo_goes_back_to_the_beginning_over_restarts(
    path: Path, session: Session, clock: Clock
) -> None:
    fresh = asked(session)
    answer_next(session, 5)
    clock.pass_days(1)
    second = answer(session, Item("q1", How.DUE), 3)
    answer(session, Item("q1", How.AGAIN), 4)

    undone = reviewing.undo(session)
    assert undone
    assert ("again", second.memory) == (undone.review.how, undone.memory)

    with open_store(path, clock()) as store:
        session = Session(store, clock, Settings(new=3))
        undone = reviewing.undo(session)
        assert undone
        assert (second.review.id, MARCH_1.replace(day=2)) == (undone.review.id, undone.due)
        assert ("q1", "due") in asked(session)
        undone = reviewing.undo(session)
        assert undone
        assert (Memory(), None) == (undone.memory, undone.due)
        assert fresh == asked(session)
        assert None is reviewing.undo(session)


def test_undo_takes_back_only_the_learner_s_own(
    session: Session, store: Store, clock: Clock
) -> None:
    answer_next(session, 5)
    you = Session(store, clock, Settings(learner="you"))

    assert None is reviewing.undo(you)
    answer_next(you, 5)
    undone = reviewing.undo(session)

    assert undone
    assert "me" == undone.review.learner
    assert [] == checking.check(you)


def test_the_log_is_only_ever_added_to(session: Session, store: Store) -> None:
    with store.transaction() as tx:
        for change in ("UPDATE", "DELETE"):
            tx.connection().exec_driver_sql(
                f"CREATE TRIGGER no_{change} BEFORE {change} ON review "
                "BEGIN SELECT RAISE(ABORT, 'the log was changed'); END"
            )

    for grade in (5, 2):
        answer_next(session, grade)
    reviewing.undo(session)
    answer_next(session, 3)
    reviewing.undo(session)
    reviewing.undo(session)

    with store.reading() as tx:
        grades = tx.connection().exec_driver_sql("SELECT grade FROM review ORDER BY id")
        assert [5, 2, 3] == list(grades.scalars())


def test_the_overview_counts_today_and_the_days_to_come(session: Session, clock: Clock) -> None:
    for grade in (5, 4, 2):
        answer_next(session, grade)
    view = session.overview(days=2)
    assert (MARCH_1, 0, 0, 0, 1, 2, 5) == (
        view.today, view.due, view.overdue, view.new, view.again, view.unseen, view.questions,
    )  # fmt: skip
    assert ((date(2026, 3, 2), 3), (date(2026, 3, 3), 0)) == view.ahead

    clock.pass_days(2)
    answer_next(session, 5)
    view = session.overview()
    assert (2, 2, 2, 0) == (view.due, view.overdue, view.new, view.again)
    assert 7 == len(view.ahead)
    assert 1 == dict(view.ahead)[date(2026, 3, 9)]


def test_the_queue_can_be_narrowed_to_some_questions(session: Session) -> None:
    answer_next(session, 2)

    narrowed = session.queue(only={"q4", "q5"})

    assert [Item("q4", How.NEW), Item("q5", How.NEW)] == list(narrowed.items)
    assert Item("q1", How.AGAIN) == next_item(session, only={"q1"})
    assert None is next_item(session, only=set())


def test_a_question_is_found_by_the_start_of_its_id(session: Session) -> None:
    assert "什么是第3种服务？" == session.question("q3").stem
    with pytest.raises(NoSuchQuestion):
        session.question("q9")


def test_a_card_that_went_astray_is_found(session: Session, store: Store) -> None:
    from examprep.store import cards

    answer_next(session, 5)
    assert [] == checking.check(session)
    with store.transaction() as tx:
        card = cards.get(tx, "me", "q1")
        assert card
        cards.put(tx, replace(card, due=1))
        cards.put(tx, replace(card, question="q5"))

    assert ["q1", "q5"] == checking.check(session)
