"""Keeping a plan for an exam, and giving it up, with all that may happen in between."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from examprep.questions import Kind, Question
from examprep.session import Session, checking, planning
from examprep.settings.values import Settings
from examprep.store import cards, imports, plans, questions
from tests.session.conftest import answer

if TYPE_CHECKING:
    from examprep.store import Store
    from tests.session.conftest import Clock


def learn(session: Session, clock: Clock, *names: str) -> None:
    """Answer well three times, on the days SM-2 plans: due 15 days later."""
    for wait in (1, 6, 0):
        for name in names:
            answer(session, name)
        clock.pass_days(wait)


def dates(session: Session) -> dict[str, int]:
    """In how many days each question is due."""
    with session.reading() as tx:
        kept = cards.everything(tx, session.learner)
    return {card.question: (card.due or 0) - session.today for card in kept}


@pytest.fixture
def learned(session: Session, clock: Clock) -> Session:
    learn(session, clock, "q1", "q2")
    return session


def test_a_kept_plan_brings_back_before_the_exam_and_a_removed_one_never_was(
    learned: Session,
) -> None:
    assert {"q1": 15, "q2": 15} == dates(learned)

    planning.keep(learned, learned.today + 12)
    assert {"q1": 11, "q2": 10} == dates(learned)
    assert [] == checking.check(learned)

    planning.remove(learned)
    assert {"q1": 15, "q2": 15} == dates(learned)


def test_removing_a_plan_takes_its_effect_on_answers_since_away_too(
    learned: Session, clock: Clock
) -> None:
    planning.keep(learned, learned.today + 12)
    clock.pass_days(11)
    answer(learned, "q1")
    assert {"q1": 38, "q2": -1} == dates(learned)
    answer(learned, "q2", 1)

    planning.remove(learned)

    assert {"q1": 38, "q2": 1} == dates(learned)
    assert [] == checking.check(learned)


def test_another_day_for_the_same_exam_replaces_the_plan(learned: Session, store: Store) -> None:
    planning.keep(learned, learned.today + 12)
    planning.keep(learned, learned.today + 40)

    assert {"q1": 15, "q2": 15} == dates(learned)
    with store.reading() as tx:
        assert [40] == [plan.exam - learned.today for plan in plans.standing(tx, "me")]


def test_a_plan_for_an_exam_that_is_over_stands(
    learned: Session, store: Store, clock: Clock
) -> None:
    planning.keep(learned, learned.today + 12)
    clock.pass_days(12)
    planning.keep(learned, learned.today + 30)

    with store.reading() as tx:
        assert 2 == len(plans.standing(tx, "me"))
        assert [30] == [p.exam - learned.today for p in planning.ahead(tx, "me", learned.today)]
    assert None is planning.remove(learned, "别的")
    assert [] == checking.check(learned)


def test_a_plan_counts_from_where_it_stands_in_the_log(learned: Session) -> None:
    """It came after the third answers. Had it come before all, they would fall in its window."""
    planning.keep(learned, learned.today + 4)
    assert {"q1": 3, "q2": 3} == dates(learned)

    checking.reschedule(learned)

    assert {"q1": 3, "q2": 3} == dates(learned)


def test_learners_have_plans_of_their_own(learned: Session, store: Store, clock: Clock) -> None:
    you = Session(store, clock, Settings(learner="you"))
    planning.keep(you, you.today + 12)

    assert {"q1": 15, "q2": 15} == dates(learned)
    assert [] == checking.check(you)


def test_a_question_that_changes_its_subject_changes_its_exam(
    learned: Session, store: Store, clock: Clock
) -> None:
    planning.keep(learned, learned.today + 12, "客服")
    assert {"q1": 15, "q2": 15} == dates(learned)

    with store.transaction() as tx:
        questions.update(tx, replace(questions.get(tx, "q1"), subject="客服"), clock())

    assert {"q1": 11, "q2": 15} == dates(learned)
    assert [] == checking.check(learned)


def test_balancing_is_part_of_what_dates_follow_from(
    learned: Session, store: Store, clock: Clock
) -> None:
    balanced = Session(store, clock, replace(learned.settings, balance=True))

    assert {"q1": 15} == {name: day for name, day in dates(balanced).items() if day == 15}
    assert dates(balanced)["q2"] in {14, 16}
    assert {"q1": 15, "q2": 15} == dates(learned)


def test_a_plan_kept_before_an_import_is_taken_back_still_comes_before_later_answers(
    learned: Session, store: Store, clock: Clock
) -> None:
    """SQLite numbers the answers after those that went with the import from where these began."""
    with store.transaction() as tx:
        run = imports.begin(tx, "more.md", clock())
        questions.merge(tx, [Question("q9", Kind.TERM, "什么是回访？")], clock(), run)
    learn(learned, clock, "q9")
    planning.keep(learned, learned.today + 30)
    with store.transaction() as tx:
        latest = imports.latest(tx)
        assert latest
        imports.undo(tx, latest, clock())

    learn(learned, clock, "q3")

    assert [] == checking.check(learned)
    checking.reschedule(learned)
    assert (dates(learned)["q3"]) < 30
