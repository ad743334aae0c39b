"""`examprep evaluate`: how far scores agree with the marks that people gave."""

from __future__ import annotations

from collections import defaultdict
from gettext import gettext as _
from typing import TYPE_CHECKING, TypeVar

import click

from examprep.commands.app import App, command, print_json
from examprep.commands.banks import bank_of
from examprep.commands.options import FILE, FILE_OR_FOLDER
from examprep.commands.question_files import found
from examprep.commands.responses import file_name, lines_of, report, report_refused
from examprep.errors import N_, NoSuchQuestion, UnreadableFile
from examprep.problems import Problem
from examprep.screen.evaluation import show_evaluation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from examprep.evaluation import Evaluation, Judged, Marked

Row = TypeVar("Row")


@command(
    "evaluate",
    _(
        "FILE is JSON Lines: answers, each with its question and what a person gave it "
        "(docs/evaluate.md); - is stdin. Our scores stand beside plain ways to score."
    ),
)
@click.argument("paths", metavar="FILE...", type=FILE, nargs=-1, required=True)
@click.option(
    "--bank",
    type=FILE_OR_FOLDER,
    help=_("Look up questions in this file or folder, not in the database."),
)
def evaluate(app: App, paths: Sequence[str], bank: str | None) -> int:
    """Compare scores with people's marks."""
    marked, refused = accepted(row for path in files(paths) for row in read(path))
    if not marked and not refused:
        raise UnreadableFile(file=file_name(paths[0]), reason=N_("it holds no marked answers"))
    evaluations: dict[str, Evaluation] = {}
    for name, rows in by_set(marked).items():
        scored, unscored = accepted(judged(app, rows, bank))
        refused += unscored
        if scored:
            evaluations[name] = evaluated(scored)
    if app.json:
        print_json([{"set": name, **each.to_json()} for name, each in evaluations.items()])
    else:
        for name, each in evaluations.items():
            show_evaluation(name, each)
    return report_refused(refused)


def files(paths: Iterable[str]) -> Iterator[str]:
    """The files that paths name: of a folder every JSON Lines file in it."""
    for path in paths:
        named = found([path])
        yield from (each for each in named if each == path or each.endswith(".jsonl"))


def read(path: str) -> list[Marked | Problem]:
    """The rows of a file in order. Raises `UnreadableFile`."""
    from examprep.evaluation import read

    with lines_of(path) as lines:
        return list(read(lines, file_name(path)))


def accepted(rows: Iterable[Row | Problem]) -> tuple[list[Row], int]:
    """The rows that are no problems; the problems are reported and counted."""
    kept: list[Row] = []
    refused = 0
    for row in rows:
        if isinstance(row, Problem):
            report(row)
            refused += 1
        else:
            kept.append(row)
    return kept, refused


def by_set(rows: Iterable[Marked]) -> dict[str, list[Marked]]:
    """The rows by what they call the set they are of."""
    sets: defaultdict[str, list[Marked]] = defaultdict(list)
    for row in rows:
        sets[row.group].append(row)
    return sets


def judged(app: App, rows: Sequence[Marked], bank: str | None) -> Iterator[Judged | Problem]:
    """What our scorer says of each row: first of those that bring their question, then of those
    that name one of the bank, which is opened only for them."""
    from examprep.evaluation import Judge
    from examprep.scoring import fit

    brought = [(row, row.question) for row in rows if row.question]
    judge = Judge(fit({question.id: question for _row, question in brought}.values()))
    yield from (judge.judged(row, question) for row, question in brought)
    named = [row for row in rows if not row.question]
    if named:
        with bank_of(app, bank) as held:
            judge = Judge(held.lexicon)
            for row in named:
                try:
                    yield judge.judged(row, held.question(row.reference))
                except NoSuchQuestion as error:
                    yield row.refused(str(error))


def evaluated(rows: Sequence[Judged]) -> Evaluation:
    """How far the scores of `rows` agree with people."""
    from examprep.evaluation import evaluate

    return evaluate(rows)
