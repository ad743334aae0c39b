"""The workbook of a class given back, with the marks that a person corrected."""

from __future__ import annotations

from collections import defaultdict
from gettext import ngettext
from typing import TYPE_CHECKING

import click

from examprep.commands.paper.answers import document
from examprep.commands.paper.class_result import ClassResult
from examprep.commands.responses import report

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.marking.workbook import Corrected
    from examprep.paper import Paper
    from examprep.session import Session


def take_back(session: Session, paper: Paper, path: str) -> ClassResult:
    """What the class earned by the workbook at `path`; what a person marked is learned from."""
    from examprep.marking import workbook

    rows, problems = workbook.read(document(path), paper)
    for problem in problems:
        report(problem)
    kept = keep(session, paper, [row for row in rows if row.corrected is not None])
    told = ngettext("{count} mark of yours was kept.", "{count} marks of yours were kept.", kept)
    click.echo(told.format(count=kept), err=True)
    return ClassResult(earned_by(paper, rows), [], len(problems))


def keep(session: Session, paper: Paper, rows: Iterable[Corrected]) -> int:
    """Keep what a person marked, for the questions that are still in the bank; how many marks."""
    from examprep.store import questions
    from examprep.store.marks import Mark

    items = {item.number: item for item in paper.items()}
    with session.store.reading() as tx:
        bank = set(questions.ids(tx))
    marks = [
        Mark(session.learner, item.question.id, row.answer, row.marks / item.marks, session.now())
        for row in rows
        if (item := items[row.number]).question.id in bank and not item.question.kind.objective
    ]
    session.scorer.learned.add(marks)
    return len(marks)


def earned_by(paper: Paper, rows: Iterable[Corrected]) -> dict[str, dict[int, float | None]]:
    """What every candidate earned at each item."""
    from examprep.marking.marked import earned

    marks: defaultdict[str, dict[int, float]] = defaultdict(dict)
    answers: defaultdict[str, dict[int, str]] = defaultdict(dict)
    for row in rows:
        marks[row.candidate][row.number] = row.marks
        answers[row.candidate][row.number] = row.answer
    return {name: earned(paper, marks[name], answers[name]) for name in marks}
