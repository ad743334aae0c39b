"""`examprep import`: question files into the bank."""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from examprep.commands import first_run
from examprep.commands.app import App, command, database, print_json
from examprep.commands.question_files import QuestionFile, read
from examprep.errors import N_, ExamprepError
from examprep.problems import QUOTED
from examprep.screen.names import kind_name
from examprep.screen.tables import show_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlmodel import Session

    from examprep.questions import Question
    from examprep.store.merging import Outcome

STATES = ("new", "updated", "unchanged", "duplicate", "refused")


@dataclass(frozen=True, slots=True)
class Report:
    """What an import made of one file: an outcome for each question that could be read."""

    found: QuestionFile
    outcomes: tuple[Outcome, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many questions were read, and what became of them; the states add up to `read`."""
        states = Counter(outcome.status.value for outcome in self.outcomes)
        states["refused"] = sum(problem.refused for problem in self.found.problems)
        return {"read": states.total(), **{state: states[state] for state in STATES}}


@command(
    "import",
    _(
        "Plain text as it comes from the web or a colleague, our "
        "Markdown and JSON Lines; told apart by content. A file is taken as a whole or not at "
        "all. Importing it again updates what has changed and keeps every review."
    ),
)
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option("--subject", default="", help=_("The subject of questions that name none."))
@click.option("--dry-run", is_flag=True, help=_("Show what would be done; write nothing."))
def import_(app: App, files: tuple[str, ...], subject: str, dry_run: bool) -> None:
    """Import every file that can be; report them all, then fail if one could not."""
    reports: list[Report] = []
    failures: list[ExamprepError] = []
    for file in files:
        try:
            reports.append(get(app, file, subject, dry_run))
        except ExamprepError as error:
            failures.append(error)
    if app.json:
        print_json(to_json(reports, failures, dry_run))
    else:
        for report in reports:
            show_report(report, dry_run)
    for failure in failures[:-1]:
        click.echo(_("Error: {message}").format(message=failure), err=True)
    if failures:
        raise failures[-1]
    if any(report.counts["refused"] for report in reports):
        click.get_current_context().exit(4)


def get(app: App, file: str, subject: str, dry_run: bool) -> Report:
    """Read a file and take it into the bank, or see what that would do."""
    from examprep.store import questions

    found = read(file, subject)
    with _rehearsing(app) if dry_run else _writing(app) as tx:
        return Report(found, tuple(questions.merge(tx, found.questions, app.now())))


@contextmanager
def _writing(app: App) -> Iterator[Session]:
    with app.open() as store, store.transaction() as tx:
        yield tx


@contextmanager
def _rehearsing(app: App) -> Iterator[Session]:
    """The bank as it is, or would be on a first run; what is done to it is undone."""
    from examprep.store import open_store

    where = database(app)
    there = "://" in where or Path(where).exists()
    with open_store(where if there else ":memory:", app.now()) as store:
        first_run.load_shipped_bank(store, app.now())
        with store.rehearsal() as tx:
            yield tx


def to_json(
    reports: Iterable[Report], failures: Iterable[ExamprepError], dry_run: bool
) -> dict[str, Any]:
    """The reports for a program: a total, and the same for each file with its questions."""
    files = [_file_to_json(report) for report in reports]
    total = {key: sum(file[key] for file in files) for key in ("read", *STATES)}
    errors = [str(failure) for failure in failures]
    return {"dry_run": dry_run, **total, "files": files, "errors": errors}


def _file_to_json(report: Report) -> dict[str, Any]:
    found = report.found
    return {
        "file": found.file,
        "format": found.format,
        **report.counts,
        "kinds": Counter(question.kind.value for question in found.questions),
        "tags": Counter(tag for question in found.questions for tag in question.tags),
        "parts": sum(len(question.parts) for question in found.questions),
        "without_answer": sum(not _answered(question) for question in found.questions),
        "removed": Counter(removal.kind for removal in found.removals),
        "questions": [
            {"id": outcome.id, "status": outcome.status.value, "other": outcome.other}
            for outcome in report.outcomes
        ],
        "problems": [problem.to_json() for problem in found.problems],
    }


def _answered(question: Question) -> bool:
    return bool(question.answer or question.key or any(question.top_points()))


def show_report(report: Report, dry_run: bool) -> None:
    """The report for a person: what was found, what became of it, what to look at."""
    found, counts = report.found, report.counts
    click.echo(found.file)
    headings = [_("kind"), _("found"), _("answered"), _("sub-questions"), _("to look at")]
    show_table(headings, [_row(kind, of_kind) for kind, of_kind in _by_kind(found).items()])
    if found.removals:
        click.echo(_("Left out as noise: {list}").format(list=_noise(found)))
    states = " + ".join(f"{_(_STATES[state])} {counts[state]}" for state in STATES)
    click.echo(_("read {count} = {states}").format(count=counts["read"], states=states))
    for problem in found.problems:
        click.echo(f"{problem.file}:{problem.at} {problem.code} “{problem.quote[:QUOTED]}”")
        click.echo(f"  {problem.advice()}")
    click.echo(_ending(counts, dry_run), err=True)


def _by_kind(found: QuestionFile) -> dict[str, list[Question]]:
    """The questions by their kind, and by the label where it says more than the kind."""
    kinds: dict[str, list[Question]] = {}
    for question in found.questions:
        labels = question.tags if found.format == "text" else ()
        name = " / ".join([kind_name(question.kind), *labels])
        kinds.setdefault(name, []).append(question)
    return kinds


def _row(name: str, questions: list[Question]) -> list[str]:
    return [
        name,
        str(len(questions)),
        str(sum(map(_answered, questions))),
        str(sum(len(question.parts) for question in questions)),
        str(sum(bool(question.warnings) for question in questions)),
    ]


def _noise(found: QuestionFile) -> str:
    kinds = Counter(removal.kind for removal in found.removals)
    return _(", ").join(f"{_(_NOISE[kind])} {count}" for kind, count in kinds.items())


def _ending(counts: dict[str, int], dry_run: bool) -> str:
    if dry_run:
        return _("This was a dry run: nothing was written.")
    if not counts["new"] + counts["updated"]:
        return _("Nothing new: the bank is as it was.")
    return _("Practise them with: examprep quiz")


_STATES = {
    "new": N_("new"),
    "updated": N_("updated"),
    "unchanged": N_("unchanged"),
    "duplicate": N_("duplicate"),
    "refused": N_("refused"),
}
_NOISE = {
    "advert": N_("adverts"),
    "front_matter": N_("front matter"),
    "notice": N_("site notices"),
    "page_number": N_("page numbers"),
    "teaser": N_("repeated beginnings"),
}
