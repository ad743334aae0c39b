"""What figures are made of, no more of a row than they need."""

from __future__ import annotations

from collections import Counter
from json import loads
from typing import TYPE_CHECKING, NamedTuple, Unpack

from sqlalchemy import Text, cast
from sqlalchemy import select as columns
from sqlmodel import Session, and_, col, func, select

from examprep.questions import Traits
from examprep.store.holds import suspended
from examprep.store.questions import chosen
from examprep.store.reviews import standing
from examprep.store.tables.answers import ReviewRow
from examprep.store.tables.bank import QuestionRow
from examprep.store.tables.cards import CardRow
from examprep.store.tables.papers import SittingAnswerRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Mapped

    from examprep.store.questions import Wanted


class Answered(NamedTuple):
    """A review without its texts; a person `judged` it, who saw the question and its grade."""

    question: str
    study_day: int
    how: str
    score: float
    coverage: list[float]
    proposed: int
    grade: int
    seconds: float | None
    judged: bool


def answered(tx: Session, learner: str, **wanted: Unpack[Wanted]) -> Iterator[Answered]:
    """The learner's reviews of the questions `wanted`, in the order of the log."""
    coverage = cast(col(ReviewRow.coverage), Text).label("coverage")
    on_paper = select(SittingAnswerRow.review).where(col(SittingAnswerRow.review).is_not(None))
    judged = and_(col(ReviewRow.seconds).is_not(None), col(ReviewRow.id).not_in(on_paper))
    worked_out = {"coverage", "judged"}
    others = (getattr(ReviewRow, name) for name in Answered._fields if name not in worked_out)
    rows = (
        tx.connection()
        .execute(
            columns(coverage, *others, judged)
            .where(standing(learner), *_of(col(ReviewRow.question), wanted))
            .order_by(col(ReviewRow.id))
        )
        .all()
    )
    # One text of all of them, decoded by one call for all the rows.
    decoded = loads(f"[{','.join(row[0] for row in rows)}]")
    for (_, question, day, how, score, *grades), points in zip(rows, decoded, strict=True):
        yield Answered(question, day, how, score, points, *grades)


def due(tx: Session, learner: str, **wanted: Unpack[Wanted]) -> Mapping[int, int]:
    """How many of the questions `wanted` are due on each study day that has any; what is suspended
    is not asked."""
    day, question = col(CardRow.due), col(CardRow.question)
    asked = question.not_in(suspended(tx, learner))
    rows = tx.exec(
        select(day, func.count())
        .where(CardRow.learner == learner, day.is_not(None), asked, *_of(question, wanted))
        .group_by(day)
    )
    return Counter({day: number for day, number in rows if day is not None})


def places(tx: Session, learner: str) -> dict[str, Traits]:
    """Kind, subject and chapter of each question that the learner ever answered."""
    ever = select(ReviewRow.question).where(ReviewRow.learner == learner)
    known = select(QuestionRow.id, QuestionRow.kind, QuestionRow.subject, QuestionRow.chapter)
    rows = tx.exec(known.where(col(QuestionRow.id).in_(ever)))
    return {name: Traits(*place) for name, *place in rows}


def _of(question: Mapped[str], wanted: Wanted) -> list[ColumnElement[bool]]:
    """The condition that a column holds the id of a question that is wanted."""
    if not any(wanted.values()):
        return []
    return [question.in_(chosen(select(QuestionRow.id), wanted).order_by(None))]
