"""Cards: what is due, what was never seen, and what is to come."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from examprep.questions import Kind, Question
from examprep.store import cards, questions
from examprep.store.cards import Card, Origin

if TYPE_CHECKING:
    from datetime import datetime

    from examprep.store import Store

DAY = 739_000
CARD = Card("me", "q1", DAY, {"ease": 236, "interval": 15})


@pytest.fixture(autouse=True)
def bank(store: Store, at: datetime) -> None:
    with store.transaction() as tx:
        questions.merge(tx, [Question(f"q{stem}", Kind.TERM, stem) for stem in ("3", "1", "2")], at)


def keep(store: Store, *given: Card) -> None:
    with store.transaction() as tx:
        for card in given:
            cards.put(tx, card)


def test_a_card_comes_back_as_it_was_last_put(store: Store) -> None:
    newer = replace(CARD, due=None, state={"stability": 2.5})
    keep(store, CARD, newer)

    with store.reading() as tx:
        assert newer == cards.get(tx, "me", "q1")
        assert None is cards.get(tx, "me", "q2")
        assert None is cards.get(tx, "you", "q1")


def test_many_cards_are_replaced_at_once_and_those_without_a_successor_are_gone(
    store: Store,
) -> None:
    yours, third = replace(CARD, learner="you"), replace(CARD, question="q3")
    keep(store, CARD, replace(CARD, question="q2"), third, yours)
    newer = replace(CARD, due=DAY + 9)

    with store.transaction() as tx:
        cards.replace(tx, "me", ["q1", "q2"], [newer])

    with store.reading() as tx:
        assert [newer, third] == cards.everything(tx, "me")
        assert [yours] == cards.everything(tx, "you")


def test_what_the_cards_were_worked_out_with_is_remembered_for_each_learner(store: Store) -> None:
    made_with = Origin("fsrs", "6", 7)
    with store.transaction() as tx:
        cards.put_origin(tx, "me", Origin("sm2", "1", 6))
        cards.put_origin(tx, "me", made_with)

    with store.reading() as tx:
        assert made_with == cards.origin(tx, "me")
        assert None is cards.origin(tx, "you")


def test_due_are_those_of_today_and_before_with_their_place_in_the_bank(store: Store) -> None:
    keep(
        store,
        CARD,
        replace(CARD, question="q2", due=DAY - 3),
        replace(CARD, question="q3", due=DAY + 1),
        replace(CARD, learner="you", question="q3"),
    )

    with store.reading() as tx:
        assert {("q1", DAY, 2), ("q2", DAY - 3, 3)} == {
            (row.question, row.due, row.position) for row in cards.due_by(tx, "me", DAY)
        }


def test_unseen_are_those_without_a_card_in_the_order_of_the_bank(store: Store) -> None:
    keep(store, CARD, replace(CARD, learner="you", question="q3"))

    with store.reading() as tx:
        assert ["q3", "q2"] == [row.question for row in cards.fresh(tx, "me")]
        assert ["q1", "q2"] == [row.question for row in cards.fresh(tx, "you")]
        assert ["q3", "q1", "q2"] == [row.question for row in cards.fresh(tx, "nobody")]
        assert [1, 0] == [cards.count(tx, learner) for learner in ("me", "nobody")]


def test_the_forecast_counts_what_else_is_due_on_each_day_of_the_range(store: Store) -> None:
    keep(
        store,
        CARD,
        replace(CARD, question="q2", due=DAY + 2),
        replace(CARD, question="q3", due=DAY + 2),
    )

    with store.reading() as tx:
        assert {DAY: 1, DAY + 2: 1} == cards.forecast(tx, "me", range(DAY, DAY + 3), "q3")
        assert {} == cards.forecast(tx, "me", range(DAY + 3, DAY + 9), "q3")


def test_what_is_due_is_found_by_an_index(store: Store) -> None:
    query = "EXPLAIN QUERY PLAN SELECT question FROM card WHERE learner = 'me' AND due <= 1"
    with store.reading() as tx:
        plan = tx.connection().exec_driver_sql(query).fetchall()

    assert "card_due" in str(plan)
