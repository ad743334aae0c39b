"""`examprep paper mark`: a whole class's answers to a paper."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.app import App, command
from examprep.commands.completing import paper_ids
from examprep.commands.files import may_write, write_whole
from examprep.commands.options import FILE
from examprep.commands.options import force as force_option
from examprep.commands.paper.class_result import ClassResult, tell
from examprep.commands.paper.corrections import take_back
from examprep.commands.responses import report, report_refused
from examprep.errors import WrongUsage
from examprep.screen.names import remark

if TYPE_CHECKING:
    from examprep.marking.marked import Sheet
    from examprep.paper import Paper
    from examprep.session import Session


@command(
    "paper mark",
    _(
        "RESPONSES is a table (xlsx or CSV) with candidate, question and answer, or a folder with "
        "a document a candidate, the answers under the numbers of the questions. What was marked "
        "goes into a workbook, the least certain answers first; fill in the marks that are wrong "
        "and give it back with --accept."
    ),
)
@click.argument("paper", metavar="ID", shell_complete=paper_ids)
@click.argument("path", metavar="RESPONSES", type=FILE)
@click.option(
    "-o",
    "--output",
    type=FILE,
    help=_("The workbook to write; else ID-marked.xlsx."),
)
@force_option
@click.option("--accept", is_flag=True, help=_("Take back the workbook with marks filled in."))
def mark(app: App, paper: str, path: str, output: str | None, force: bool, accept: bool) -> int:
    """Mark a class."""
    from examprep.store import papers

    if accept and (output or force):
        raise WrongUsage(reason=_("--accept writes no file: leave out -o and --force"))
    with app.session() as session:
        with session.store.reading() as tx:
            found = papers.get(tx, paper)
        if accept:
            result = take_back(session, found, path)
        else:
            target = output or f"{found.id}-marked.xlsx"
            if not force:
                may_write(target)
            result = mark_class(session, found, path, target)
    tell(app, found, result)
    return report_refused(result.refused)


def mark_class(session: Session, paper: Paper, path: str, target: str) -> ClassResult:
    """Mark the answers at `path` and write the workbook `target`."""
    from examprep.commands.paper.answers import of_class
    from examprep.marking import workbook
    from examprep.marking.marked import mark
    from examprep.marking.missed import missed

    roll = of_class(path, paper)
    for problem in roll.problems:
        report(problem)
    scoring = session.scorer.scoring(paper.partial)
    sheets = [mark(paper, name, given, scoring) for name, given in roll.answers.items()]
    if sheets:
        write_whole(target, [workbook.write(paper, sheets, flag_names(sheets))])
        click.echo(_("Written to {file}.").format(file=target), err=True)
    return ClassResult(
        {sheet.candidate: sheet.earned for sheet in sheets},
        missed(sheets),
        sum(problem.refused for problem in roll.problems),
    )


def flag_names(sheets: list[Sheet]) -> dict[str, str]:
    """What the flags that were put on answers are called."""
    scores = (answer.score for sheet in sheets for answer in sheet.answers.values())
    return {flag: remark(flag) for score in scores for flag in score.flags}
