"""The review log: written once, read as if what was taken back had never been."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import IntegrityError

from examprep.questions import Kind, Question
from examprep.store import questions, reviews
from examprep.store.reviews import Graded, Review

if TYPE_CHECKING:
    from examprep.store import Store

DAY = 739_000
FIRST = Review(
    learner="me",
    question="q1",
    study_day=DAY,
    at=datetime(2026, 3, 1, 9, 30, 15, 250_000, timezone(timedelta(hours=8))),
    answer="先道歉，\n再记录。",
    score=0.625,
    coverage=(1.0, 0.25),
    flags=("list_of_words",),
    proposed=3,
    grade=4,
    how="new",
    scheduler="sm2",
    scheduler_version="1",
    thresholds="1",
    seconds=41.5,
)


@pytest.fixture(autouse=True)
def bank(store: Store, at: datetime) -> None:
    with store.transaction() as tx:
        questions.merge(tx, [Question(f"q{stem}", Kind.TERM, stem) for stem in ("1", "2")], at)


def log(store: Store, *given: Review) -> list[Review]:
    with store.transaction() as tx:
        return [reviews.record(tx, review) for review in given]


def test_a_review_comes_back_as_it_was_with_its_place_in_the_log(store: Store) -> None:
    (logged,) = log(store, FIRST)

    assert replace(FIRST, id=logged.id) == logged
    with store.reading() as tx:
        assert logged == reviews.last(tx, "me")


def test_moments_come_back_in_utc(store: Store) -> None:
    log(store, FIRST)

    with store.reading() as tx:
        last = reviews.last(tx, "me")
    assert last
    assert (datetime(2026, 3, 1, 1, 30, 15, 250_000), UTC) == (
        last.at.replace(tzinfo=None),
        last.at.tzinfo,
    )


def test_reviews_are_found_by_question_by_day_and_all_together_in_their_order(
    store: Store,
) -> None:
    one, two, three = log(
        store,
        FIRST,
        replace(FIRST, question="q2", grade=1),
        replace(FIRST, study_day=DAY + 1, how="due"),
    )

    with store.reading() as tx:
        assert [one, three] == reviews.history(tx, "me", "q1")
        expected = [Graded("q1", DAY, 4, "new", one.id), Graded("q2", DAY, 1, "new", two.id)]
        assert [("q1", 4), ("q2", 1)] == [row[:2] for row in reviews.of_day(tx, "me", DAY)]
        assert [*expected, Graded("q1", DAY + 1, 4, "due", three.id)] == reviews.graded(tx, "me")


def test_what_was_scored_is_read_without_the_answers(store: Store) -> None:
    worse = replace(FIRST, score=0.25, at=FIRST.at + timedelta(hours=1))
    log(store, FIRST, replace(FIRST, learner="you"), worse)
    with store.reading() as tx:
        expected = [("q1", 0.625, FIRST.at), ("q1", 0.25, worse.at)]
        assert expected == reviews.scored(tx, "me")


def test_the_latest_of_a_question_is_told_from_those_with_a_later_one(
    store: Store, at: datetime
) -> None:
    one, two, three, four = log(
        store, FIRST, replace(FIRST, question="q2"), FIRST, replace(FIRST, question="q2")
    )
    with store.transaction() as tx:
        reviews.undo(tx, four, at)
        assert [two] == reviews.latest_among(tx, "me", {one.id, two.id, four.id})
        assert [two, three] == reviews.latest_among(tx, "me", {three.id, two.id})
        assert [] == reviews.latest_among(tx, "you", {three.id})


def test_learners_do_not_see_each_other(store: Store) -> None:
    (mine, _) = log(store, FIRST, replace(FIRST, learner="you"))

    with store.reading() as tx:
        assert [mine] == reviews.history(tx, "me", "q1")
        assert mine == reviews.last(tx, "me")
        assert None is reviews.last(tx, "nobody")


def test_what_was_taken_back_is_passed_over_again_and_again(store: Store, at: datetime) -> None:
    one, two, three = log(store, FIRST, FIRST, FIRST)

    for expected in (two, one, None):
        with store.transaction() as tx:
            last = reviews.last(tx, "me")
            assert last
            reviews.undo(tx, last, at)
            assert expected == reviews.last(tx, "me")
            assert three not in reviews.history(tx, "me", "q1")
    with store.reading() as tx:
        assert [] == reviews.graded(tx, "me")
        assert [] == reviews.of_day(tx, "me", DAY)


def test_a_review_is_taken_back_once(store: Store, at: datetime) -> None:
    (logged,) = log(store, FIRST)
    with store.transaction() as tx:
        reviews.undo(tx, logged, at)

    with pytest.raises(IntegrityError), store.transaction() as tx:
        reviews.undo(tx, logged, at)
