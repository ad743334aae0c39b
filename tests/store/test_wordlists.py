"""Word lists are kept by name, and a change of one is a change of the bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.store import questions, wordlists

if TYPE_CHECKING:
    from examprep.store import Store


def test_a_list_takes_the_place_of_the_one_with_its_name(store: Store) -> None:
    with store.transaction() as tx:
        assert wordlists.put(tx, "b/lexicon.txt", "同义：客户 顾客")
        assert wordlists.put(tx, "a/lexicon.txt", "术语：时限")
        assert wordlists.put(tx, "b/lexicon.txt", "术语：蓝图")
    with store.reading() as tx:
        expected = [("a/lexicon.txt", "术语：时限"), ("b/lexicon.txt", "术语：蓝图")]
        assert expected == wordlists.listing(tx)


def test_only_a_change_makes_the_bank_new(store: Store) -> None:
    with store.transaction() as tx:
        wordlists.put(tx, "lexicon.txt", "术语：时限")
        revision = questions.revision(tx)
        assert not wordlists.put(tx, "lexicon.txt", "术语：时限")
        assert revision == questions.revision(tx)
        wordlists.put(tx, "lexicon.txt", "术语：蓝图")
        assert revision < questions.revision(tx)
