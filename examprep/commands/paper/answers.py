"""Answers to a paper: of a class, in a table or a folder of documents, or of one candidate."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

from examprep.commands.question_files import content, found
from examprep.commands.responses import report
from examprep.errors import N_, ExamprepError, UnreadableFile, WrongUsage
from examprep.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from examprep.importing.document import Document
    from examprep.marking.numbered import Numbered
    from examprep.marking.roll import Roll
    from examprep.paper import Paper

OWN = "own"
"""Whose answers are in a table that names no candidate."""


def of_class(path: str, paper: Paper) -> Roll:
    """The answers of every candidate: the rows of a table, or the documents of a folder, each
    called by its candidate. Raises `UnreadableFile`, also where there are none, and
    `MissingRollColumn`."""
    roll = _folder(path, paper) if Path(path).is_dir() else _in_table(document(path), paper)
    if roll is None:
        reason = N_("it holds no table with candidate, question and answer")
        raise UnreadableFile(file=path, reason=reason)
    if not roll.answers and not roll.problems:
        raise UnreadableFile(file=path, reason=N_("it holds no answers"))
    return roll


def of_one(path: str, paper: Paper) -> tuple[Mapping[int, str], int]:
    """One candidate's answers by number, and how many rows were refused, which are reported.

    The file is a table with one candidate, or a document with the answers under their numbers.
    Raises `WrongUsage` where there are none or several candidates', and what reading raises.
    """
    from examprep.marking.numbered import numbered

    read = document(path)
    roll = _in_table(read, paper, OWN)
    if roll:
        for problem in roll.problems:
            report(problem)
        given = list(roll.answers.values())
        refused = sum(problem.refused for problem in roll.problems)
    else:
        numbers = [item.number for item in paper.items()]
        taken = numbered(read.text.splitlines(), numbers)
        for problem in _unclear(taken, path):
            report(problem)
        given = [taken.answers]
        refused = 0
    if len(given) != 1 or not given[0]:
        reason = _("{file} must hold the answers of one candidate, each with its number")
        raise WrongUsage(reason=reason.format(file=path))
    return given[0], refused


def _in_table(read: Document, paper: Paper, candidate: str = "") -> Roll | None:
    """The answers in the tables of a document, those of `candidate`, if one is given, where they
    name none; None where there is no table. Raises `MissingRollColumn`."""
    from examprep.importing.document import Table
    from examprep.marking import roll

    tables = [part for part in read.content if isinstance(part, Table)]
    return roll.read(tables, paper, read.file, candidate) if tables else None


def document(path: str) -> Document:
    """A file as a document. Raises `UnreadableFile`."""
    from examprep.importing import readers

    return readers.document(content(path), path)


def _folder(path: str, paper: Paper) -> Roll:
    from examprep.marking.numbered import numbered
    from examprep.marking.roll import Roll

    numbers = [item.number for item in paper.items()]
    roll = Roll()
    for file in found([path]):
        name = Path(file).stem
        try:
            taken = numbered(document(file).text.splitlines(), numbers)
        except ExamprepError as error:
            roll.refuse(file, str(error.fields.get("reason", error)))
            continue
        if not taken.answers:
            roll.refuse(file, N_("no number of a question begins a line"))
        elif name in roll.answers:
            roll.refuse(file, N_("another file of this name was read; rename one of them"))
        else:
            roll.answers[name] = taken.answers
            roll.problems += _unclear(taken, file)
    return roll


def _unclear(taken: Numbered, file: str) -> Iterator[Problem]:
    if taken.unclear:
        yield Problem("unclear_numbers", file, "1", "", _(", ").join(map(str, taken.unclear)))
