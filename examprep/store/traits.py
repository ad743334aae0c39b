"""What tells questions apart when they are mixed, read without decoding them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, select
from sqlmodel import col, func

from examprep.questions import Traits
from examprep.store.tables.bank import QuestionRow
from examprep.store.tables.columns import Words

if TYPE_CHECKING:
    from sqlmodel import Session

CASE = 24
"""Questions whose texts begin with as many equal characters belong to one case."""

TRAITS = (
    col(QuestionRow.kind),
    col(QuestionRow.subject),
    col(QuestionRow.chapter),
    func.substr(QuestionRow.search, 1, CASE, type_=Words),
)


def with_traits(*columns: Any) -> Select[Any]:  # noqa: ANN401 - any columns
    """A selection of `columns`, and of those that traits are made of behind them."""
    entities: tuple[Any, ...] = (*columns, *TRAITS)
    return select(*entities)


def traits(tx: Session) -> list[tuple[str, Traits]]:
    """Every question of the bank, in its order."""
    rows = with_traits(QuestionRow.id).order_by(col(QuestionRow.position))
    return [(question, Traits(*given)) for question, *given in tx.connection().execute(rows)]
