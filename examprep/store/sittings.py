"""Papers that were sat: how far the time is, and what stands under each number.

An answer is written over until the paper is submitted, as on paper: what was struck out tells
nothing of what was learned. From then on it stays, and the review log has a row of it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from sqlmodel import Session, col, delete, func, select, update

from examprep.store.tables.papers import SittingAnswerRow, SittingRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.sql.roles import InElementRole


@dataclass(frozen=True, slots=True)
class Sitting:
    """The `number`th sitting of a paper by a learner.

    `spent` seconds of it were used up at `ticked`, when the item `place` was before the learner.
    `submitted` is None while it is open.
    """

    id: int
    learner: str
    paper: str
    number: int
    began: datetime
    spent: float
    ticked: datetime
    place: int
    submitted: datetime | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands under the item `number`, the seconds that went into it, and whether it is flagged
    to come back to. Once submitted: its `score` as JSON, and the `review` in the log, None where
    there is none."""

    number: int
    text: str = ""
    flagged: bool = False
    seconds: float = 0.0
    score: dict[str, Any] | None = None
    review: int | None = None


def begin(tx: Session, learner: str, paper: str, at: datetime, place: int) -> Sitting:
    """A new sitting, numbered after the last."""
    ours = (col(SittingRow.learner) == learner, col(SittingRow.paper) == paper)
    number = (tx.exec(select(func.max(SittingRow.number)).where(*ours)).one() or 0) + 1
    row = SittingRow(
        learner=learner, paper=paper, number=number, began=at, spent=0.0, ticked=at, place=place
    )
    tx.add(row)
    tx.flush()
    return _sitting(row)


def of_paper(tx: Session, learner: str, paper: str) -> list[Sitting]:
    """The learner's sittings of a paper, the first first."""
    rows = select(SittingRow).where(SittingRow.learner == learner, SittingRow.paper == paper)
    return list(map(_sitting, tx.exec(rows.order_by(col(SittingRow.number)))))


def used(tx: Session, sitting: int) -> tuple[float, datetime] | None:
    """The seconds that were used up and the moment when; None where the sitting is forgotten."""
    row = tx.get(SittingRow, sitting)
    return (row.spent, row.ticked) if row else None


def tick(tx: Session, sitting: int, spent: float, at: datetime, place: int) -> None:
    """Keep how far the time is, and where the learner."""
    row = tx.get_one(SittingRow, sitting)
    row.spent, row.ticked, row.place = spent, at, place


def submit(tx: Session, sitting: int, at: datetime) -> bool:
    """Close a sitting; whether it was open."""
    row = tx.get_one(SittingRow, sitting)
    if row.submitted is not None:
        return False
    row.submitted = at
    return True


def answers(tx: Session, sitting: int) -> dict[int, Answer]:
    """What stands under each number that anything was done to."""
    rows = select(SittingAnswerRow).where(SittingAnswerRow.sitting == sitting)
    ordered = tx.exec(rows.order_by(col(SittingAnswerRow.number)))
    return {row.number: Answer(**row.model_dump(exclude={"sitting"})) for row in ordered}


def put(tx: Session, sitting: int, answer: Answer) -> None:
    """Write an answer over what stands there."""
    tx.merge(SittingAnswerRow(sitting=sitting, **asdict(answer)))


def let_go(tx: Session, reviews: InElementRole) -> None:
    """Have answers stand without those rows of the log, which are about to be removed."""
    those = col(SittingAnswerRow.review).in_(reviews)
    tx.exec(update(SittingAnswerRow).where(those).values(review=None))


def remove(tx: Session, paper: str) -> None:
    """Forget all sittings of a paper; the review log keeps what was answered."""
    ids = select(SittingRow.id).where(SittingRow.paper == paper)
    tx.exec(delete(SittingAnswerRow).where(col(SittingAnswerRow.sitting).in_(ids)))
    tx.exec(delete(SittingRow).where(col(SittingRow.paper) == paper))


def _sitting(row: SittingRow) -> Sitting:
    return Sitting(**row.model_dump())
