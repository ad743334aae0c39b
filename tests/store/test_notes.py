"""Notes are kept file by file, and every import of them can be taken back."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from examprep.errors import AmbiguousPassage, NoSuchNotes, NoSuchPassage
from examprep.notes import Passage
from examprep.store import imports, notes, open_store
from examprep.store.outcomes import Status

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from examprep.store import Store

A = Passage("a.txt", "1:1", ("一、受理",), "一、受理\n先倾听，再记录。", "客服")
B = Passage("a.txt", "5:1", ("二、回访",), "二、回访\n三日内回访。", "客服")
C = Passage("b.txt", "1:1", (), "补救要快。")


def take(store: Store, at: datetime, file: str, passages: Sequence[Passage]) -> notes.Replaced:
    with store.transaction() as tx:
        return notes.replace(tx, file, passages, imports.begin(tx, file, at))


def undo(store: Store, at: datetime) -> imports.Undone:
    with store.transaction() as tx:
        run = imports.latest(tx)
        assert run
        return imports.undo(tx, run, at)


def kept(store: Store, text: str = "") -> list[Passage]:
    with store.reading() as tx:
        return notes.listing(tx, text)


def test_the_same_file_again_changes_nothing(store: Store, at: datetime) -> None:
    assert ((Status.NEW, Status.NEW), 0) == take(store, at, "a.txt", [A, B])
    with store.reading() as tx:
        before = notes.revision(tx)
    assert ((Status.UNCHANGED, Status.UNCHANGED), 0) == take(store, at, "a.txt", [A, B])
    with store.reading() as tx:
        assert before == notes.revision(tx)
    assert [A, B] == kept(store)


def test_a_changed_file_replaces_its_own_passages_and_no_others(store: Store, at: datetime) -> None:
    take(store, at, "a.txt", [A, B])
    take(store, at, "b.txt", [C])
    moved = replace(B, at="9:1")
    assert ((Status.UPDATED,), 1) == take(store, at, "a.txt", [moved])
    assert [moved, C] == kept(store)
    assert (1, 2) == undo(store, at).passages
    assert [A, B, C] == kept(store)


def test_a_passage_that_comes_without_a_subject_keeps_its_own(store: Store, at: datetime) -> None:
    take(store, at, "a.txt", [A])
    assert ((Status.UNCHANGED,), 0) == take(store, at, "a.txt", [replace(A, subject="")])


def test_words_that_stand_in_a_file_twice_are_kept_once(store: Store, at: datetime) -> None:
    again = replace(A, at="8:1")
    assert ((Status.NEW, Status.DUPLICATE), 0) == take(store, at, "a.txt", [A, again])
    assert [A] == kept(store)


def test_a_file_can_be_taken_out_and_brought_back(store: Store, at: datetime) -> None:
    take(store, at, "a.txt", [A, B])
    with store.transaction() as tx:
        assert 2 == notes.remove(tx, "a.txt", imports.begin(tx, "a.txt", at))
    assert [] == kept(store)
    with store.reading() as tx, pytest.raises(NoSuchNotes):
        notes.remove(tx, "a.txt", 1)
    undo(store, at)
    assert [A, B] == kept(store)


def test_passages_are_found_by_terms_however_they_are_written(store: Store, at: datetime) -> None:
    take(store, at, "a.txt", [A, B])
    assert [A] == kept(store, "傾聽 受理")
    assert [] == kept(store, "倾听 回访")
    assert [] == kept(store, "，")


def test_a_passage_is_read_by_its_id_or_enough_of_it(store: Store, at: datetime) -> None:
    take(store, at, "a.txt", [A, B])
    with store.reading() as tx:
        assert A == notes.get(tx, A.id) == notes.get(tx, A.id[:-1])
        assert (None, B) == notes.beside(tx, A)
        assert (A, None) == notes.beside(tx, B)
        with pytest.raises(AmbiguousPassage, match=A.id):
            notes.get(tx, "n")
        for unknown in ("", "x", "n%"):
            with pytest.raises(NoSuchPassage):
                notes.get(tx, unknown)


def test_files_are_listed_with_what_they_hold(store: Store, at: datetime) -> None:
    take(store, at, "b.txt", [C])
    take(store, at, "a.txt", [A, B])
    with store.reading() as tx:
        assert [("a.txt", "客服", 2), ("b.txt", "", 1)] == notes.files(tx)


CONTENTS = st.lists(st.sampled_from([A, B, replace(B, at="7:1"), replace(A, text="新的。")]))


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(contents=st.lists(CONTENTS, min_size=1, max_size=5))
def test_taking_imports_back_walks_through_every_former_state(
    contents: list[list[Passage]], tmp_path_factory: pytest.TempPathFactory, at: datetime
) -> None:
    with open_store(tmp_path_factory.mktemp("notes") / "bank.db", at) as store:
        states = [kept(store)]
        for passages in contents:
            take(store, at, "a.txt", passages)
            states.append(kept(store))
        for before, after in reversed(list(pairwise(states))):
            assert after == kept(store)
            if before != after:
                undo(store, at)
        assert states[0] == kept(store)
