"""A draft is kept until the answer is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.questions import Kind, Question
from examprep.store import drafts, questions

if TYPE_CHECKING:
    from datetime import datetime

    from examprep.store import Store


def test_the_last_text_is_kept_for_each_learner(store: Store, at: datetime) -> None:
    with store.transaction() as tx:
        questions.merge(tx, [Question("q1", Kind.TERM, "什么是坐席？")], at)
        drafts.put(tx, "me", "q1", "坐席")
        drafts.put(tx, "me", "q1", "坐席是\n接电话的人")
        drafts.put(tx, "you", "q1", "不会")

    with store.transaction() as tx:
        assert "坐席是\n接电话的人" == drafts.get(tx, "me", "q1")
        drafts.remove(tx, "me", "q1")
        drafts.put(tx, "you", "q1", "")

    with store.reading() as tx:
        assert ["", ""] == [drafts.get(tx, learner, "q1") for learner in ("me", "you")]
