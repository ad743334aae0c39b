"""An import can be taken back as a whole, and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from examprep.store import cards, drafts, imports, open_store, questions, reviews
from examprep.store.cards import Card
from examprep.store.imports import Losses, Undone
from examprep.store.outcomes import Outcome, Status
from examprep.store.reviews import Review
from examprep.store.tables.answers import ReviewRow, UndoRow
from examprep.store.tables.bank import QuestionRow
from tests.store.bank import AT, FIRST, SECOND, bank
from tests.strategies import colliding

if TYPE_CHECKING:
    from pathlib import Path

    from sqlmodel import Session

    from examprep.questions import Question
    from examprep.store import Store

BETTER = replace(FIRST, stem="简述电话回访的作用。", answer="发现不满，挽留客户。")


def take(store: Store, file: str, *given: Question) -> None:
    with store.transaction() as tx:
        questions.merge(tx, given, AT, imports.begin(tx, file, AT))


def undo(tx: Session) -> Undone:
    run = imports.latest(tx)
    assert run
    return imports.undo(tx, run, AT)


def losses(store: Store) -> Losses:
    with store.reading() as tx:
        run = imports.latest(tx)
        assert run
        return imports.losses(tx, run)


def answered(question: str, learner: str = "me") -> Review:
    return Review(
        learner, question, 739_000, AT, "答", 0.5, (0.5,), (), 3, 3, "new", "sm2", "1", "1"
    )


def test_imports_are_taken_back_from_the_latest_on_also_after_a_restart(tmp_path: Path) -> None:
    with open_store(tmp_path / "bank.db", AT) as store:
        take(store, "a.md", FIRST, SECOND)
        take(store, "b.md", BETTER)
    with open_store(tmp_path / "bank.db", AT) as store:
        with store.transaction() as tx:
            assert Undone(0, 1) == undo(tx)
            assert [FIRST, SECOND] == questions.listing(tx)
        with store.transaction() as tx:
            assert Undone(2, 0) == undo(tx)
            assert [] == questions.listing(tx)
            assert imports.latest(tx) is None


def test_an_import_that_changed_nothing_leaves_nothing_to_take_back(store: Store) -> None:
    take(store, "a.md", FIRST)
    take(store, "again.md", FIRST)
    with store.transaction() as tx:
        run = imports.latest(tx)
        assert run
        assert ("a.md", AT) == (run.file, run.at)
        assert Undone(1, 0) == undo(tx)
        assert imports.latest(tx) is None
    assert [] == bank(store)


def test_questions_that_came_without_an_import_stay(store: Store) -> None:
    with store.transaction() as tx:
        questions.merge(tx, [FIRST], AT)
        assert imports.latest(tx) is None


def test_a_question_given_back_is_found_by_its_former_text(store: Store) -> None:
    take(store, "a.md", FIRST)
    take(store, "a.md", replace(BETTER, subject="新科目"))
    with store.transaction() as tx:
        undo(tx)
        assert [] == questions.listing(tx, text="电话")
        assert ["q1"] == questions.ids(tx, text="回访 发现不满")
        assert Outcome("q1", Status.UNCHANGED) in questions.merge(tx, [FIRST], AT)


def test_an_edit_that_an_import_overwrote_is_given_back_with_what_it_was_imported_as(
    store: Store,
) -> None:
    take(store, "a.md", FIRST)
    edited = replace(FIRST, answer="我的答案。")
    with store.transaction() as tx:
        questions.update(tx, edited, AT)
    take(store, "a.md", BETTER)
    with store.transaction() as tx:
        undo(tx)
        assert [edited] == questions.listing(tx)
        assert Status.UNCHANGED is questions.merge(tx, [FIRST], AT)[0].status


def test_a_question_given_back_keeps_its_reviews_its_place_and_its_first_moment(
    store: Store,
) -> None:
    take(store, "a.md", FIRST, SECOND)
    with store.transaction() as tx:
        review = reviews.record(tx, answered("q1"))
        cards.put(tx, Card("me", "q1", 739_001, {"ease": 250}))
        questions.merge(tx, [BETTER], AT + timedelta(1), imports.begin(tx, "b", AT))
        undo(tx)
    with store.reading() as tx:
        assert [review] == reviews.history(tx, "me", "q1")
        assert cards.get(tx, "me", "q1")
        row = tx.get_one(QuestionRow, "q1")
        assert (1, AT) == (row.position, row.added)


def test_answers_drafts_and_edits_are_what_would_be_lost(store: Store) -> None:
    take(store, "a.md", FIRST)
    take(store, "b.md", BETTER, SECOND)
    assert Losses(0, 0) == losses(store)
    with store.transaction() as tx:
        reviews.record(tx, answered("q1"))  # its reviews stay: it was there before
        for learner in ("me", "li"):
            reviews.record(tx, answered("q2", learner))
        drafts.put(tx, "me", "q2", "还没写完")
        questions.update(tx, replace(BETTER, answer="改过。"), AT)

    assert Losses(3, 1) == losses(store)


def test_a_forced_undo_takes_everything_of_the_questions_along_and_nothing_else(
    store: Store,
) -> None:
    take(store, "a.md", FIRST)
    take(store, "b.md", SECOND)
    with store.transaction() as tx:
        kept = reviews.record(tx, answered("q1"))
        cards.put(tx, Card("me", "q1", 739_001, {}))
        drafts.put(tx, "me", "q1", "草稿")
        reviews.undo(tx, reviews.record(tx, answered("q2")), AT)
        reviews.record(tx, answered("q2", "li"))
        cards.put(tx, Card("li", "q2", 739_001, {}))
        drafts.put(tx, "li", "q2", "草稿")
        assert Undone(1, 0) == undo(tx)

    with store.reading() as tx:
        assert [FIRST] == questions.listing(tx)
        assert [kept.id] == list(tx.exec(select(ReviewRow.id)))
        assert [] == list(tx.exec(select(UndoRow)))
        assert [1, 0] == [cards.count(tx, learner) for learner in ("me", "li")]
        assert ["草稿", ""] == [drafts.get(tx, "me", "q1"), drafts.get(tx, "li", "q2")]


def test_the_revision_grows_when_an_undo_changed_the_bank(store: Store) -> None:
    take(store, "a.md", FIRST)
    take(store, "a.md", BETTER)
    revisions = []
    for _ in range(2):
        with store.transaction() as tx:
            undo(tx)
            revisions.append(questions.revision(tx))
    assert [3, 4] == revisions


def test_nothing_is_taken_back_when_the_transaction_fails(store: Store) -> None:
    take(store, "a.md", FIRST)
    with pytest.raises(ZeroDivisionError), store.transaction() as tx:  # noqa: PT012
        undo(tx)
        raise ZeroDivisionError
    assert [FIRST] == bank(store)
    assert Losses(0, 0) == losses(store)


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(batches=st.lists(st.lists(colliding, max_size=4), max_size=4))
def test_whatever_was_imported_undo_gives_back_the_bank_as_it_was(
    store: Store, batches: list[list[Question]]
) -> None:
    with store.rehearsal() as tx:
        banks = [questions.listing(tx)]
        for batch in batches:
            questions.merge(tx, batch, AT, imports.begin(tx, "file", AT))
            banks.append(questions.listing(tx))
        for before, after in reversed(list(pairwise(banks))):
            assert after == questions.listing(tx)
            if before != after:
                undo(tx)
        assert imports.latest(tx) is None
