"""Two questions of one file, and the bank as a store holds it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from examprep.questions import Kind, Place, Question
from examprep.store import questions

if TYPE_CHECKING:
    from examprep.store import Store

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
FIRST = Question(
    "q1", Kind.SHORT_ANSWER, "简述回访的作用。", answer="发现不满。", source=Place("a.md", "3")
)
SECOND = Question("q2", Kind.TERM, "什么是客户流失率？", source=Place("a.md", "9"))


def bank(store: Store) -> list[Question]:
    """Every question, in the order of the bank."""
    with store.reading() as tx:
        return questions.listing(tx)
