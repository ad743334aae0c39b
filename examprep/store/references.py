"""Rows called by their id, or by the start of it where no other id begins so."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING, Protocol, TypeVar

from sqlmodel import func

from examprep.store.tables.columns import Words

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped
    from sqlmodel import Session
    from sqlmodel.sql.expression import SelectOfScalar

    from examprep.errors import ExamprepError

CANDIDATES = 5
"""How many ids are named where several begin so."""


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

    Raises `missing` or `ambiguous`.
    """
    exact = tx.exec(rows.where(column == ref)).first()
    if exact:
        return exact
    # Not LIKE, which takes no notice of case in SQLite.
    start = func.substr(column, 1, len(ref), type_=Words) == ref
    found = list(tx.exec(rows.where(start).limit(CANDIDATES)))
    if not found or not ref:
        raise missing(id=ref)
    if len(found) > 1:
        raise ambiguous(id=ref, candidates=_(", ").join(row.id for row in found))
    return found[0]
