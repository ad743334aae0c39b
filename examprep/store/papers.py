"""Papers as they were set: kept whole, so that later edits of the bank do not reach them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import select as columns
from sqlmodel import Session, col, func, select

from examprep.errors import AmbiguousPaper, NoSuchPaper
from examprep.paper import SEEDS, from_json, to_json
from examprep.store import sittings
from examprep.store.references import referred
from examprep.store.tables.papers import PaperRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement

    from examprep.paper import Paper


class Entry(NamedTuple):
    """A paper in the list of papers: `questions` is how many it asks."""

    id: str
    batch: str
    blueprint: str
    seed: int
    title: str
    at: datetime
    questions: int


def add(tx: Session, papers: Sequence[Paper], at: datetime) -> None:
    """Keep papers that were set together; those that are there already stay as they are."""
    last = tx.exec(select(func.max(PaperRow.number))).one() or 0
    for number, paper in enumerate(papers, last + 1):
        if not tx.get(PaperRow, paper.id):
            tx.add(_row(paper, number, at))


def get(tx: Session, ref: str) -> Paper:
    """The paper whose id is `ref`, or the only one whose id starts with it.

    Raises NoSuchPaper or AmbiguousPaper.
    """
    return from_json(_found(tx, ref).body)


def listing(tx: Session) -> list[Entry]:
    """All papers, those set last first, versions in the order of their letters; decodes none."""
    latest = func.max(PaperRow.number).over(partition_by=col(PaperRow.batch))
    paper = (PaperRow.id, PaperRow.batch, PaperRow.blueprint, PaperRow.seed, PaperRow.title)
    rows = columns(*map(col, paper), col(PaperRow.at), col(PaperRow.asked))
    found = tx.execute(rows.order_by(latest.desc(), col(PaperRow.number)))
    return [Entry._make((*told, len(asked))) for *told, asked in found]


def remove(tx: Session, ref: str) -> Paper:
    """Forget a paper, found as `get` finds it, and all its sittings; gives it back."""
    row = _found(tx, ref)
    sittings.remove(tx, row.id)
    tx.delete(row)
    return from_json(row.body)


def next_seed(tx: Session, blueprint: str) -> int:
    """One more than the greatest seed that the blueprint was used with; what is out of range,
    as an older version took it, does not count."""
    in_range = col(PaperRow.seed) < SEEDS.stop
    return (tx.exec(select(func.max(PaperRow.seed)).where(_of(blueprint), in_range)).one() or 0) + 1


def asked(tx: Session, blueprint: str, window: int, seed: int) -> frozenset[str]:
    """The questions of the last `window` batches of a blueprint.

    Setting a paper again gives the same paper: where the seed was used before, the batches before
    that one count.
    """
    again = select(func.min(PaperRow.number)).where(_of(blueprint), PaperRow.seed == seed)
    rows = select(PaperRow.batch, PaperRow.asked).where(_of(blueprint))
    first = tx.exec(again).one()
    if first is not None:
        rows = rows.where(PaperRow.number < first)
    batches: dict[str, set[str]] = {}
    for name, ids in tx.exec(rows.order_by(col(PaperRow.number).desc())):
        if name not in batches and len(batches) == window:
            break
        batches.setdefault(name, set()).update(ids)
    return frozenset().union(*batches.values())


def _of(blueprint: str) -> ColumnElement[bool]:
    return col(PaperRow.blueprint) == blueprint


def _row(paper: Paper, number: int, at: datetime) -> PaperRow:
    return PaperRow(
        id=paper.id,
        number=number,
        batch=paper.batch,
        blueprint=paper.blueprint,
        seed=paper.seed,
        title=paper.title,
        at=at,
        asked=[item.question.id for item in paper.items()],
        body=to_json(paper),
    )


def _found(tx: Session, ref: str) -> PaperRow:
    rows = select(PaperRow).order_by(col(PaperRow.number))
    return referred(tx, rows, col(PaperRow.id), ref, NoSuchPaper, AmbiguousPaper)
