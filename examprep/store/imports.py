"""Imports, each with what it changed, and taking the latest of them back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import ColumnElement, delete, exists, or_
from sqlmodel import Session, col, func, select

from examprep.fingerprint import fingerprint
from examprep.question_json import from_json
from examprep.store import notes, plans, shipped, sittings, wordlists
from examprep.store.bank_rows import bump, describe
from examprep.store.tables.answers import DraftRow, ReviewRow, UndoRow
from examprep.store.tables.bank import QuestionRow
from examprep.store.tables.cards import CardRow
from examprep.store.tables.holds import HoldRow
from examprep.store.tables.imports import ImportChangeRow, ImportRow
from examprep.store.tables.marks import MarkRow
from examprep.store.tables.notes import PassageRow
from examprep.store.tables.words import WordlistChangeRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlmodel.sql.expression import SelectOfScalar


Belonging = HoldRow | ReviewRow | CardRow | DraftRow | MarkRow
"""What a person has of a question."""


class Run(NamedTuple):
    """An import of one file."""

    id: int
    file: str
    at: datetime


class Losses(NamedTuple):
    """What taking an import back would lose: answers to the questions it added, by whichever
    learner, in the log or being typed; and questions that were edited since."""

    answers: int
    edits: int


class Undone(NamedTuple):
    """How many questions were removed, and how many were given back their former content; and the
    same for passages of notes and for lexicons."""

    removed: int
    restored: int
    passages: notes.Undone = notes.Undone()
    lexicons: wordlists.Undone = wordlists.Undone()


def begin(tx: Session, file: str, at: datetime) -> int:
    """Begin the import of `file`; `merge` takes the number that it has."""
    row = ImportRow(at=at, file=file)
    tx.add(row)
    tx.flush()
    return row.id or 0


def latest(tx: Session) -> Run | None:
    """The latest import that changed something and was not taken back."""
    standing = select(ImportRow).where(col(ImportRow.undone).is_(None), _changed_something())
    row = tx.exec(standing.order_by(col(ImportRow.id).desc()).limit(1)).first()
    return Run(row.id or 0, row.file, row.at) if row else None


def losses(tx: Session, run: Run) -> Losses:
    """What `undo` of an import would lose."""
    answers = sum(
        tx.exec(select(func.count()).select_from(kind).where(_is_added(kind, run))).one()
        for kind in (ReviewRow, DraftRow, MarkRow)
    )
    touched = col(QuestionRow.id).in_(_changed(run))
    # An import leaves `imported` empty: an edit filled it.
    edited = select(func.count()).where(touched, col(QuestionRow.imported).is_not(None))
    return Losses(answers, tx.exec(edited).one())


def undo(tx: Session, run: Run, at: datetime) -> Undone:
    """Take back an import, the `latest`: what it added is removed, what it updated becomes what it
    was, under the same id and with all its reviews.

    Of the questions removed, the answers in the review log, cards and drafts are deleted too, and
    edits since are lost: ask for `losses` first, and the learner if there are any. Nothing else
    ever takes a row out of the log. Papers keep their questions, and sittings what was answered.
    """
    removed, restored = _remove(tx, run), _restore(tx, run, at)
    if removed or restored:
        bump(tx)
    tx.get_one(ImportRow, run.id).undone = at
    if run.file == shipped.NAME:
        shipped.take_words_back(tx, run.id)
    return Undone(removed, restored, notes.undo(tx, run.id), wordlists.undo(tx, run.id))


def _changed_something() -> ColumnElement[bool]:
    """Whether an import left a trace in what it changed: questions, words or passages of notes."""
    traces = (
        col(ImportChangeRow.run),
        col(WordlistChangeRow.run),
        col(PassageRow.run),
        col(PassageRow.removed),
    )
    return or_(*(exists().where(trace == col(ImportRow.id)) for trace in traces))


def _restore(tx: Session, run: Run, at: datetime) -> int:
    here = col(ImportChangeRow.question) == col(QuestionRow.id)
    before = col(ImportChangeRow.body)
    of_run = select(QuestionRow, before, ImportChangeRow.imported).join(ImportChangeRow, here)
    found = tx.exec(of_run.where(ImportChangeRow.run == run.id, before.is_not(None))).all()
    for row, body, imported in found:
        question = from_json(body or {})
        columns = describe(question, fingerprint(question))
        row.sqlmodel_update({**columns, "imported": imported, "changed": at})
    return len(found)


def _remove(tx: Session, run: Run) -> int:
    """The rows of the questions that an import added, those that point to others first."""
    connection = tx.connection()
    gone = select(ReviewRow.id).where(_is_added(ReviewRow, run))
    connection.execute(delete(UndoRow).where(col(UndoRow.review).in_(gone)))
    sittings.let_go(tx, gone)
    for kind in (HoldRow, MarkRow, ReviewRow, CardRow, DraftRow):
        connection.execute(delete(kind).where(_is_added(kind, run)))
    plans.follow_the_log(tx)
    added = col(QuestionRow.id).in_(_added(run))
    return connection.execute(delete(QuestionRow).where(added)).rowcount


def _is_added(kind: type[Belonging], run: Run) -> ColumnElement[bool]:
    return col(kind.question).in_(_added(run))


def _changed(run: Run) -> SelectOfScalar[str]:
    return select(ImportChangeRow.question).where(ImportChangeRow.run == run.id)


def _added(run: Run) -> SelectOfScalar[str]:
    return _changed(run).where(col(ImportChangeRow.body).is_(None))
