"""Rows called by their ids, or one by the start of it where no other id begins so."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING, Protocol, TypeVar

from sqlmodel import func

from examprep.store.tables.columns import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Mapped
    from sqlmodel import Session
    from sqlmodel.sql.expression import SelectOfScalar

    from examprep.errors import ExamprepError

CANDIDATES = 5
"""How many ids are named where several begin so."""

FEW = 500
"""Ids in one statement. SQLite takes 999 values before 3.32 (sqlite.org/limits.html)."""


class Called(Protocol):
    """A row with an id."""

    id: str


Row = TypeVar("Row", bound=Called)


def referred(
    tx: Session,
    rows: SelectOfScalar[Row],
    column: Mapped[str],
    ref: str,
    missing: type[ExamprepError],
    ambiguous: type[ExamprepError],
) -> Row:
    """The one of `rows`, which are ordered, whose id in `column` is `ref` or alone begins with it.

    Upper and lower case are the same where no id is found otherwise. Raises `missing` or
    `ambiguous`.
    """
    if not ref:
        raise missing(id=ref)
    found = _called(tx, rows, column, ref) or _called(
        tx, rows, func.lower(column, type_=Words), ref.lower()
    )
    if not found:
        raise missing(id=ref)
    if len(found) > 1:
        raise ambiguous(id=ref, candidates=_(", ").join(row.id for row in found))
    return found[0]


def few_at_a_time(column: Mapped[str], ids: Sequence[str]) -> Iterator[ColumnElement[bool]]:
    """What holds of rows whose id in `column` is one of `ids`, for as many as a statement takes."""
    for start in range(0, len(ids), FEW):
        yield column.in_(ids[start : start + FEW])


def _called(
    tx: Session, rows: SelectOfScalar[Row], name: ColumnElement[str] | Mapped[str], ref: str
) -> list[Row]:
    """Those of `rows` whose `name` is `ref`, or else begins with it."""
    # Not LIKE, which takes no notice of case in SQLite.
    start = func.substr(name, 1, len(ref), type_=Words)
    exact = list(tx.exec(rows.where(name == ref).limit(CANDIDATES)))
    return exact or list(tx.exec(rows.where(start == ref).limit(CANDIDATES)))
