"""Taking questions into the bank: each one is new, updated, unchanged or a duplicate."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import insert
from sqlmodel import Session, col, func, select

from examprep.errors import NoSuchQuestion
from examprep.fingerprint import SHORT, fingerprint
from examprep.question_json import from_json
from examprep.store.bank_rows import bump, describe, file_of
from examprep.store.outcomes import Change, Outcome, Status
from examprep.store.references import few_at_a_time
from examprep.store.tables.bank import QuestionRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from examprep.questions import Question


def merge(
    tx: Session, questions: Sequence[Question], at: datetime, run: int | None = None
) -> list[Outcome]:
    """Take `questions` into the bank at the moment `at`: one outcome each, in their order.

    With `run`, an import that `imports.begin` began, what they change can be taken back with it.

    A question without an id gets the start of its fingerprint. One whose id is in the bank is

    - unchanged with the same content, a duplicate when that comes from another file. What an
      edited question was last imported as counts as the same: importing again keeps the edit;
    - updated with other content from the same file, or where either has no file, or when the id
      was given to it and it asks the same. Its reviews stay with it.

    Any other is a duplicate when the bank asks the same already, and new when not. An id that
    stands for another question is left to that one; the new one is stored under its fingerprint.
    """
    batch = _Batch(tx, questions)
    outcomes = [batch.take(question, asked, at) for question, asked in batch.incoming]
    if {Status.NEW, Status.UPDATED} & {outcome.status for outcome in outcomes}:
        bump(tx)
    if run is not None:
        record(tx, run, batch.changes)
    return outcomes


def record(tx: Session, run: int, changes: Sequence[Change]) -> None:
    """Remember what import `run` changed."""
    from examprep.store.tables.imports import ImportChangeRow

    if changes:
        rows = [{"run": run, **change._asdict()} for change in changes]
        tx.connection().execute(insert(ImportChangeRow), rows)


def update(tx: Session, question: Question, at: datetime) -> Outcome:
    """Put an edited question in the place of the one with its id; its reviews stay with it.

    What it was imported as is remembered, so that importing its file again keeps the edit. Raises
    NoSuchQuestion.
    """
    row = tx.get(QuestionRow, question.id)
    if row is None:
        raise NoSuchQuestion(id=question.id)
    if from_json(row.body) == question:
        return Outcome(question.id, Status.UNCHANGED)
    row.imported = row.imported or row.body
    row.sqlmodel_update({**describe(question, fingerprint(question)), "changed": at})
    bump(tx)
    return Outcome(question.id, Status.UPDATED)


class _Batch:
    """The questions coming in, and the bank as it stands while they do."""

    def __init__(self, tx: Session, questions: Sequence[Question]) -> None:
        self.tx = tx
        self.incoming = [_identified(question, fingerprint(question)) for question in questions]
        columns = select(QuestionRow.id, QuestionRow.fingerprint)
        known = tx.exec(columns.order_by(col(QuestionRow.position))).all()
        self.taken = {name for name, _ in known}
        # More than one may ask the same: an edit is not held against the others.
        self.asking: defaultdict[str, list[str]] = defaultdict(list)
        for name, asked in known:
            self.asking[asked].append(name)
        self.rows = {row.id: row for row in self._stored()}
        self.end = tx.exec(select(func.max(QuestionRow.position))).one() or 0
        self.seen: set[str] = set()
        self.changes: list[Change] = []

    def take(self, question: Question, asked: str, at: datetime) -> Outcome:
        row = self.rows.get(question.id)
        if row and self._names(row, question, asked):
            return self._meet(row, question, asked, at)
        if same := self.asking[asked]:
            row = self.rows.get(same[0]) or self.tx.get(QuestionRow, same[0])
            if row and _answers(question, row):
                return self._change(row, replace(question, id=row.id), asked, at)
            return self._repeats(question, same[0])
        return self._add(question, asked, at)

    def _stored(self) -> Iterator[QuestionRow]:
        wanted = sorted({question.id for question, _ in self.incoming} & self.taken)
        for few in few_at_a_time(col(QuestionRow.id), wanted):
            yield from self.tx.exec(select(QuestionRow).where(few))

    def _names(self, row: QuestionRow, question: Question, asked: str) -> bool:
        """Whether the id they share stands for one question, not for two."""
        if row.fingerprint == asked or same_content(row, question):
            return True
        first = row.id not in self.seen
        return first and not _derived(question, asked) and _same_file(row, question)

    def _meet(self, row: QuestionRow, question: Question, asked: str, at: datetime) -> Outcome:
        first = row.id not in self.seen
        self.seen.add(row.id)
        if same_content(row, question):
            if first and _same_file(row, question):
                return Outcome(row.id, Status.UNCHANGED)
        elif _answers(question, row) or (
            first
            and (_same_file(row, question) or not _derived(question, asked))
            and not _unanswers(question, row)
        ):
            return self._change(row, question, asked, at)
        return self._repeats(question, row.id)

    def _change(self, row: QuestionRow, question: Question, asked: str, at: datetime) -> Outcome:
        self.seen.add(row.id)
        self.asking[row.fingerprint].remove(row.id)
        self.asking[asked].append(row.id)
        self.changes.append(Change(row.id, row.body, row.imported))
        row.sqlmodel_update({**describe(question, asked), "imported": None, "changed": at})
        return Outcome(row.id, Status.UPDATED)

    def _repeats(self, question: Question, other: str) -> Outcome:
        self.seen.add(other)
        return Outcome(question.id, Status.DUPLICATE, other)

    def _add(self, question: Question, asked: str, at: datetime) -> Outcome:
        name = self._free_id(question.id, asked)
        stored = replace(question, id=name)
        self.end += 1
        row = QuestionRow(
            id=name, position=self.end, added=at, changed=at, **describe(stored, asked)
        )
        self.tx.add(row)
        self.rows[name] = row
        self.taken.add(name)
        self.seen.add(name)
        self.asking[asked].append(name)
        self.changes.append(Change(name))
        return Outcome(name, Status.NEW, question.id if name != question.id else "")

    def _free_id(self, wanted: str, asked: str) -> str:
        starts = (asked[:length] for length in range(SHORT, len(asked) + 1))
        return next(name for name in (wanted, *starts) if name not in self.taken)


def _identified(question: Question, asked: str) -> tuple[Question, str]:
    return (question if question.id else replace(question, id=asked[:SHORT])), asked


def _derived(question: Question, asked: str) -> bool:
    """Whether the id only repeats the text, and was not given to the question by someone."""
    return question.id == asked[:SHORT]


def _answers(question: Question, row: QuestionRow) -> bool:
    """Whether a question brings the answer that the stored one lacks."""
    return question.answered and not from_json(row.body).answered


def _unanswers(question: Question, row: QuestionRow) -> bool:
    """Whether a question lacks the answer that the stored one has: an answer that came with another
    file is not lost by importing the first one again."""
    return not question.answered and from_json(row.body).answered


def same_content(row: QuestionRow, question: Question) -> bool:
    """Whether a question is what the row holds, or what that was last imported as."""
    wanted = question.without_source()
    bodies = (body for body in (row.body, row.imported) if body)
    return any(from_json(body).without_source() == wanted for body in bodies)


def _same_file(row: QuestionRow, question: Question) -> bool:
    file = file_of(question)
    return not file or not row.file or file == row.file
