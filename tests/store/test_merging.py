"""Taking questions in: nothing is lost, nothing is there twice, nothing is overwritten."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from examprep.errors import NoSuchQuestion
from examprep.fingerprint import fingerprint, short_id
from examprep.questions import Kind, Place, Question
from examprep.store import cards, drafts, merging, questions
from examprep.store.cards import Card
from examprep.store.outcomes import Outcome, Status
from tests.store.bank import AT, FIRST, SECOND, bank
from tests.strategies import banks, colliding

if TYPE_CHECKING:
    from examprep.store import Store


def merge(store: Store, *given: Question) -> list[Outcome]:
    with store.transaction() as tx:
        return questions.merge(tx, given, AT)


def revision(store: Store) -> int:
    with store.reading() as tx:
        return questions.revision(tx)


def test_unknown_questions_are_new_and_stand_in_the_order_they_came(store: Store) -> None:
    assert [Outcome("q1", Status.NEW), Outcome("q2", Status.NEW)] == merge(store, FIRST, SECOND)
    third = replace(SECOND, id="a0", stem="什么是客户终身价值？")
    merge(store, third)

    assert [FIRST, SECOND, third] == bank(store)


def test_a_question_without_an_id_is_called_by_its_fingerprint(store: Store) -> None:
    unnamed = replace(FIRST, id="")

    assert [Outcome(short_id(FIRST), Status.NEW)] == merge(store, unnamed)
    assert [Outcome(short_id(FIRST), Status.UNCHANGED)] == merge(store, unnamed)


def test_the_same_again_is_unchanged_wherever_in_the_file_it_stands(store: Store) -> None:
    merge(store, FIRST)

    moved = replace(FIRST, source=Place("a.md", "77"))

    assert [Outcome("q1", Status.UNCHANGED)] == merge(store, moved)


def test_the_same_from_another_file_is_a_duplicate(store: Store) -> None:
    merge(store, FIRST)

    copied = replace(FIRST, source=Place("b.md", "3"))

    assert [Outcome("q1", Status.DUPLICATE, "q1")] == merge(store, copied)


@pytest.mark.parametrize("source", [FIRST.source, None], ids=["same file", "no file"])
def test_other_content_under_the_same_id_is_an_update(store: Store, source: Place | None) -> None:
    merge(store, FIRST, SECOND)
    better = replace(FIRST, stem="简述电话回访的作用。", answer="发现不满，挽留客户。",
                     source=source)  # fmt: skip

    assert [Outcome("q1", Status.UPDATED)] == merge(store, better)
    assert [better, SECOND] == bank(store)


def test_a_better_answer_from_another_file_is_an_update_when_the_id_was_given(store: Store) -> None:
    merge(store, FIRST)
    better = replace(FIRST, answer="发现不满，挽留客户。", source=Place("b.md"))

    assert [Outcome("q1", Status.UPDATED)] == merge(store, better)
    assert [better] == bank(store)


def test_another_answer_from_another_file_is_a_duplicate_when_no_id_was_given(store: Store) -> None:
    first = replace(FIRST, id=short_id(FIRST))
    merge(store, first)
    another = replace(first, answer="没有什么作用。", source=Place("b.md"))

    assert [Outcome(first.id, Status.DUPLICATE, first.id)] == merge(store, another)
    assert [first] == bank(store)


def test_the_same_question_under_another_id_is_a_duplicate(store: Store) -> None:
    merge(store, FIRST)
    renamed = replace(FIRST, id="q9", stem="简述 回访 的作用", answer="别的答案")

    assert [Outcome("q9", Status.DUPLICATE, "q1")] == merge(store, renamed)
    assert [FIRST] == bank(store)


def test_the_second_of_two_equal_questions_in_a_batch_is_a_duplicate(store: Store) -> None:
    twin = replace(FIRST, id="q9", source=None)

    expected = [
        Outcome("q1", Status.NEW),
        Outcome("q1", Status.DUPLICATE, "q1"),
        Outcome("q9", Status.DUPLICATE, "q1"),
    ]
    assert expected == merge(store, FIRST, FIRST, twin)
    assert [FIRST] == bank(store)


def test_two_questions_under_one_id_in_a_file_are_both_kept(store: Store) -> None:
    clash = replace(SECOND, id="q1")

    outcomes = merge(store, FIRST, clash)

    assert [Outcome("q1", Status.NEW), Outcome(short_id(SECOND), Status.NEW, "q1")] == outcomes
    assert [FIRST, replace(SECOND, id=short_id(SECOND))] == bank(store)
    again = [Outcome("q1", Status.UNCHANGED), Outcome("q1", Status.DUPLICATE, short_id(SECOND))]
    assert again == merge(store, FIRST, clash)


def test_an_id_that_another_file_uses_for_another_question_is_not_overwritten(store: Store) -> None:
    merge(store, FIRST)
    numbered_alike = replace(SECOND, id="q1", source=Place("b.xlsx"))

    assert [Outcome(short_id(SECOND), Status.NEW, "q1")] == merge(store, numbered_alike)
    assert FIRST == bank(store)[0]


def test_two_texts_whose_fingerprints_begin_alike_are_both_kept(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def alike(question: Question) -> str:
        return "00000000" + fingerprint(question)

    monkeypatch.setattr(merging, "fingerprint", alike)
    both = [replace(FIRST, id=""), replace(SECOND, id="")]

    names = [outcome.id for outcome in merge(store, *both)]

    assert ["00000000", alike(SECOND)[:9]] == names
    expected = [
        Outcome("00000000", Status.UNCHANGED),
        Outcome("00000000", Status.DUPLICATE, names[1]),
    ]
    assert expected == merge(store, *both)


def test_an_update_keeps_what_was_learned(store: Store) -> None:
    merge(store, FIRST)
    card = Card("me", "q1", 739_000, {"ease": 250})
    with store.transaction() as tx:
        cards.put(tx, card)

    merge(store, replace(FIRST, answer="挽留客户。"))

    with store.reading() as tx:
        assert card == cards.get(tx, "me", "q1")


def test_an_edit_is_kept_when_the_file_is_imported_again(store: Store) -> None:
    merge(store, FIRST)
    edited = replace(FIRST, stem="简述上门回访的作用。")
    with store.transaction() as tx:
        assert Outcome("q1", Status.UPDATED) == questions.update(tx, edited, AT)

    assert [Outcome("q1", Status.UNCHANGED)] == merge(store, FIRST)
    assert [edited] == bank(store)


def test_what_two_ask_is_still_asked_by_one_when_the_other_asks_something_else(
    store: Store,
) -> None:
    merge(store, FIRST, SECOND)
    with store.transaction() as tx:
        questions.update(tx, replace(SECOND, kind=FIRST.kind, stem=FIRST.stem), AT)
    newer = replace(SECOND, stem="什么是客户保持率？")
    again = replace(FIRST, id="q9", source=Place("c.md", "1"))

    expected = [Outcome("q2", Status.UPDATED), Outcome("q9", Status.DUPLICATE, "q1")]
    assert expected == merge(store, newer, again)
    assert [FIRST, newer] == bank(store)


def test_an_edit_gives_way_when_the_file_has_changed(store: Store) -> None:
    merge(store, FIRST)
    with store.transaction() as tx:
        questions.update(tx, replace(FIRST, answer="改过的答案。"), AT)
    newer = replace(FIRST, answer="文件里的新答案。")

    assert [Outcome("q1", Status.UPDATED)] == merge(store, newer)
    assert [newer] == bank(store)


def test_editing_without_a_change_is_unchanged_and_editing_nothing_is_an_error(
    store: Store,
) -> None:
    merge(store, FIRST)
    with store.transaction() as tx:
        assert Outcome("q1", Status.UNCHANGED) == questions.update(tx, FIRST, AT)
        with pytest.raises(NoSuchQuestion):
            questions.update(tx, SECOND, AT)


def test_the_revision_grows_only_when_something_changed(store: Store) -> None:
    revisions = [revision(store)]
    for given_now in ([FIRST, SECOND], [FIRST], [replace(FIRST, answer="变了。")], []):
        merge(store, *given_now)
        revisions.append(revision(store))

    assert [0, 1, 1, 2, 2] == revisions


@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(given_bank=banks)
def test_any_question_comes_out_as_it_went_in(store: Store, given_bank: list[Question]) -> None:
    with store.rehearsal() as tx:
        outcomes = questions.merge(tx, given_bank, AT)
        kept = zip(outcomes, given_bank, strict=True)
        expected = [replace(question, id=outcome.id) for outcome, question in kept
                    if outcome.status is Status.NEW]  # fmt: skip

        assert expected == questions.listing(tx)


@pytest.mark.parametrize("broken", ["坏\ud800", "坏\x00"])
def test_what_is_no_character_does_no_harm(store: Store, broken: str) -> None:
    damaged = Question(broken, Kind.TERM, broken, broken, broken, tags=(broken,), answer=broken)

    assert [Outcome(broken, Status.NEW)] == merge(store, damaged)
    assert Status.NEW not in {outcome.status for outcome in merge(store, damaged)}
    with store.transaction() as tx:
        drafts.put(tx, "me", broken, broken)
        assert damaged == questions.get(tx, broken)
        assert "坏?" == questions.subject(tx, broken) == drafts.get(tx, "me", broken)
        assert 1 == len(questions.ids(tx, subject=broken, tag=broken, text=broken))


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(batches=st.lists(st.lists(colliding, max_size=4), max_size=4))
def test_whatever_comes_is_there_afterwards_and_every_outcome_names_it(
    store: Store, batches: list[list[Question]]
) -> None:
    with store.rehearsal() as tx:
        for batch in batches:
            before = questions.count(tx)
            outcomes = questions.merge(tx, batch, AT)

            counts = Counter(outcome.status for outcome in outcomes)
            assert len(batch) == counts.total()
            assert counts[Status.NEW] == questions.count(tx) - before
            for outcome in outcomes:
                questions.get(
                    tx, outcome.other if outcome.status is Status.DUPLICATE else outcome.id
                )
            stems = {question.stem for question in questions.listing(tx)}
            assert {question.stem for question in batch} <= stems
