"""Taking what was read into the bank, and looking for what it holds already."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.commands import first_run
from examprep.commands.app import App, database
from examprep.commands.import_.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from sqlmodel import Session

    from examprep.commands.question_files import QuestionFile
    from examprep.questions import Question
    from examprep.store.outcomes import Outcome


def take_one_by_one(app: App, found: Sequence[QuestionFile]) -> list[Report]:
    """Each file in a transaction of its own."""
    with app.open() as store:
        outcomes = []
        for file in found:
            with store.transaction() as tx:
                outcomes.append(_merged(tx, file, app.now()))
        with store.reading() as tx:
            return _reports(tx, found, outcomes)


def take_together(app: App, found: Sequence[QuestionFile]) -> list[Report]:
    """All files in one transaction."""
    with app.open() as store:
        with store.transaction() as tx:
            outcomes = [_merged(tx, file, app.now()) for file in found]
        with store.reading() as tx:
            return _reports(tx, found, outcomes)


def rehearse(app: App, found: Sequence[QuestionFile]) -> list[Report]:
    """What taking the files would do; nothing is written."""
    with rehearsal(app) as tx:
        return _reports(tx, found, [_merged(tx, file, app.now()) for file in found])


@contextmanager
def rehearsal(app: App) -> Iterator[Session]:
    """The bank as it is, or would be on a first run; what is done to it is undone."""
    from examprep.store import open_store
    from examprep.store.engine import is_there

    where = database(app)
    with open_store(where if is_there(where) else ":memory:", app.now()) as store:
        first_run.load_shipped_bank(store, app.now())
        with store.rehearsal() as tx:
            yield tx


def _merged(tx: Session, file: QuestionFile, at: datetime) -> list[Outcome]:
    from examprep.store import imports, questions, wordlists

    if file.words and file.problems:
        return []
    run = imports.begin(tx, file.file, at)
    if file.words:
        wordlists.put(tx, file.file, file.words, run)
    file = replace(file, questions=tuple(_named(tx, file.questions)))
    return questions.merge(tx, _recognised(tx, file), at, run)


def _named(tx: Session, incoming: Sequence[Question]) -> Iterator[Question]:
    """The questions, those that name no subject with the one that the bank knows them under: it was
    given with --subject when their file was first imported."""
    from examprep.store import questions

    known = questions.subjects(tx)
    for question in incoming:
        yield replace(question, subject=question.subject or known.get(question.id, ""))


def _recognised(tx: Session, file: QuestionFile) -> list[Question]:
    """The questions of a file, those that it only words anew under the ids they had before."""
    from examprep.importing.rewritten import rewritten
    from examprep.store import questions

    known = set(questions.ids(tx))
    new = [question for question in file.questions if question.id not in known]
    if not new or len(new) == len(file.questions) > 1:
        return list(file.questions)
    incoming = {question.id for question in file.questions}
    others = questions.others(tx, incoming)
    gone = [other for other in others if other.source and other.source.file == file.file]
    before = rewritten(new, gone)
    return [
        replace(question, id=before.get(question.id, question.id)) for question in file.questions
    ]


def _reports(
    tx: Session, found: Sequence[QuestionFile], outcomes: Sequence[Sequence[Outcome]]
) -> list[Report]:
    """What became of the files, all of which are in the bank by now."""
    near = _near(tx, found, outcomes)
    return [
        Report(file, tuple(of_file), near) for file, of_file in zip(found, outcomes, strict=True)
    ]


def _near(
    tx: Session, found: Sequence[QuestionFile], outcomes: Sequence[Sequence[Outcome]]
) -> Mapping[str, str]:
    """For the id of a question that came in, that of one in the bank that is nearly the same."""
    from examprep.importing.similar import near_duplicates
    from examprep.store import questions
    from examprep.store.outcomes import Status

    incoming = {
        outcome.id: replace(question, id=outcome.id)
        for file, of_file in zip(found, outcomes, strict=True)
        for question, outcome in zip(file.questions, of_file, strict=True)
        if outcome.status in {Status.NEW, Status.UPDATED}
    }
    if not incoming:
        return {}
    return dict(near_duplicates(incoming.values(), questions.others(tx, incoming)))
