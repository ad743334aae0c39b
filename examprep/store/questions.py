"""The item bank: finding questions, and taking in new ones without losing any."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, TypeVar, Unpack

from sqlmodel import Session, col, func, select

from examprep.errors import AmbiguousQuestion, NoSuchQuestion
from examprep.question_json import from_json
from examprep.store.bank_rows import containing, revision
from examprep.store.merging import merge, update
from examprep.store.references import few_at_a_time, referred
from examprep.store.tables.bank import QuestionRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from sqlalchemy import ColumnElement
    from sqlmodel.sql.expression import SelectOfScalar

    from examprep.questions import Kind, Question

__all__ = [
    "Wanted",
    "among",
    "chosen",
    "count",
    "get",
    "ids",
    "listing",
    "merge",
    "others",
    "require",
    "revision",
    "subject",
    "subjects",
    "update",
]

Column = TypeVar("Column")


class Wanted(TypedDict, total=False):
    """Which questions to take; what is absent, None or empty does not narrow the choice.

    `subject` and `chapter` are any part of the name, `tag` is a whole tag; `text` holds terms, set
    apart by spaces, that must all occur in the question or its answer, however they are written.
    """

    kind: Kind | None
    subject: str | None
    chapter: str | None
    tag: str | None
    text: str | None


def get(tx: Session, ref: str) -> Question:
    """The question whose id is `ref`, or the only one whose id starts with it.

    Raises NoSuchQuestion or AmbiguousQuestion.
    """
    rows = select(QuestionRow).order_by(col(QuestionRow.position))
    named = col(QuestionRow.id)
    return from_json(referred(tx, rows, named, ref, NoSuchQuestion, AmbiguousQuestion).body)


def require(tx: Session, name: str) -> None:
    """Raise NoSuchQuestion unless a question has the id `name`, and no longer one. Whoever writes
    of a question asks first: it may have been removed since it was read."""
    if tx.exec(select(QuestionRow.id).where(QuestionRow.id == name)).first() is None:
        raise NoSuchQuestion(id=name)


def listing(tx: Session, **wanted: Unpack[Wanted]) -> list[Question]:
    """The questions `wanted`, all of them by default, in the order of the bank."""
    return [from_json(body) for body in tx.exec(chosen(select(QuestionRow.body), wanted))]


def ids(tx: Session, **wanted: Unpack[Wanted]) -> list[str]:
    """The ids of the questions `wanted`, in the order of the bank; decodes no question."""
    return list(tx.exec(chosen(select(QuestionRow.id), wanted)))


def others(tx: Session, besides: Collection[str]) -> Iterator[Question]:
    """The questions whose ids are not in `besides`, in the order of the bank; decodes no more."""
    return among(tx, [name for name in ids(tx) if name not in besides])


def among(tx: Session, names: Sequence[str]) -> Iterator[Question]:
    """The questions with these ids; decodes no more."""
    for few in few_at_a_time(col(QuestionRow.id), names):
        bodies = select(QuestionRow.body).where(few).order_by(col(QuestionRow.position))
        yield from map(from_json, tx.exec(bodies))


def subject(tx: Session, name: str) -> str:
    """The subject of the question with the id `name`; none for one that is not in the bank."""
    return tx.exec(select(QuestionRow.subject).where(QuestionRow.id == name)).first() or ""


def subjects(tx: Session) -> dict[str, str]:
    """The subject of every question."""
    return dict(tx.exec(select(QuestionRow.id, QuestionRow.subject)).all())


def count(tx: Session) -> int:
    """How many questions the bank holds."""
    return tx.exec(select(func.count()).select_from(QuestionRow)).one()


def chosen(statement: SelectOfScalar[Column], wanted: Wanted) -> SelectOfScalar[Column]:
    """`statement`, over the bank, narrowed to what is wanted and in the order of the bank."""
    conditions = [
        *_described(wanted),
        *containing(col(QuestionRow.search), wanted.get("text") or ""),
    ]
    return statement.where(*conditions).order_by(col(QuestionRow.position))


def _described(wanted: Wanted) -> list[ColumnElement[bool]]:
    conditions = []
    if kind := wanted.get("kind"):
        conditions.append(col(QuestionRow.kind) == kind.value)
    if subject := wanted.get("subject"):
        conditions.append(col(QuestionRow.subject).icontains(subject, autoescape=True))
    if chapter := wanted.get("chapter"):
        conditions.append(col(QuestionRow.chapter).icontains(chapter, autoescape=True))
    if tag := wanted.get("tag"):
        conditions.append(col(QuestionRow.tags).contains(f"\n{tag}\n", autoescape=True))
    return conditions
