"""What is read and searched is what the store still holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examprep.notes import Passage
from examprep.session.library import Library
from examprep.store import imports, notes
from tests.session.conftest import START

if TYPE_CHECKING:
    from examprep.store import Store

REPAIR = "上门维修前先电话确认地址。"
FILES = {name: Passage(name, "1:1", (), REPAIR + more) for name, more in (
    ("a.md", ""), ("b.md", "带齐工具。"), ("c.md", "穿好鞋套，带齐工具和单据。"))}  # fmt: skip


@pytest.fixture
def library(store: Store) -> Library:
    """Three passages of notes beside the five questions, and an index of all that, loaded."""
    with store.transaction() as tx:
        for name, passage in FILES.items():
            notes.replace(tx, name, [passage], imports.begin(tx, name, START))
    library = Library(store)
    library.index()
    return library


def remove(store: Store, name: str) -> None:
    with store.transaction() as tx:
        notes.remove(tx, name, imports.begin(tx, name, START))


def test_where_the_nearest_passage_was_removed_the_next_ones_are_given(
    library: Library, store: Store
) -> None:
    nearest, second = (hit.found for hit in library.passages(REPAIR, ""))
    remove(store, nearest.file)
    (third,) = set(FILES) - {nearest.file, second.file}
    assert [second, FILES[third]] == [hit.found for hit in library.passages(REPAIR, "")]


def test_a_search_leaves_out_what_was_removed(library: Library, store: Store) -> None:
    remove(store, "a.md")
    found = library.search("维修 报价")
    assert not found.whole
    assert {"b.md", "c.md"} == {
        hit.found.file for hit in found.hits if isinstance(hit.found, Passage)
    }
