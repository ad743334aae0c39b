"""The lexicon is kept as it was last fitted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.store import lexicon
from examprep.store.lexicon import Fitted

if TYPE_CHECKING:
    from examprep.store import Store


def test_the_last_one_is_kept(store: Store) -> None:
    with store.reading() as tx:
        assert None is lexicon.get(tx)
    fitted = Fitted(2, "0.1.0", {"documents": 3, "words": {"1": "客户 投诉"}})
    with store.transaction() as tx:
        lexicon.put(tx, Fitted(1, "0.1.0", {}))
        lexicon.put(tx, fitted)

    with store.reading() as tx:
        assert fitted == lexicon.get(tx)
