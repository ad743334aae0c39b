"""The answers of a class, from a table or from a folder of documents."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

from examprep.commands.question_files import content, found
from examprep.errors import N_, ExamprepError, UnreadableFile
from examprep.problems import Problem

if TYPE_CHECKING:
    from examprep.importing.document import Document
    from examprep.marking.roll import Roll
    from examprep.paper import Paper


def answers(path: str, paper: Paper) -> Roll:
    """The answers of every candidate: the rows of a table, or the documents of a folder, each
    called by its candidate. Raises `UnreadableFile`, also where there are none, and
    `MissingRollColumn`."""
    roll = _folder(path, paper) if Path(path).is_dir() else in_table(document(path), paper)
    if roll is None:
        reason = N_("it holds no table with candidate, question and answer")
        raise UnreadableFile(file=path, reason=reason)
    if not roll.answers and not roll.problems:
        raise UnreadableFile(file=path, reason=N_("it holds no answers"))
    return roll


def in_table(read: Document, paper: Paper, candidate: str = "") -> Roll | None:
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
            if taken.unclear:
                unclear = _(", ").join(map(str, taken.unclear))
                roll.problems.append(Problem("unclear_numbers", file, "1", "", unclear))
    return roll
