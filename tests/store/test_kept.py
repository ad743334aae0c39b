"""What is made from a database is kept as it was last made, with what it was made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.store import kept

if TYPE_CHECKING:
    from examprep.store import Store


def test_only_what_was_last_made_of_the_same_is_found(store: Store) -> None:
    words = {"documents": 3, "words": {"1": "客户 投诉"}}
    with store.transaction() as tx:
        kept.put(tx, "lexicon", "bank 1", {})
        kept.put(tx, "lexicon", "bank 2", words)
        kept.put(tx, "index", "bank 1", {})

    with store.reading() as tx:
        assert words == kept.get(tx, "lexicon", "bank 2")
        assert None is kept.get(tx, "lexicon", "bank 1")
        assert {} == kept.get(tx, "index", "bank 1")
        assert None is kept.get(tx, "model", "bank 1")
