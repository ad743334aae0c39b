"""`examprep quiz`: today's questions, one after the other."""

from __future__ import annotations

from collections import defaultdict, deque
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING, Unpack

import click

from examprep.commands import INTERRUPTED
from examprep.commands.app import App, command, print_json
from examprep.commands.choice import Choice, asking, nothing_line
from examprep.commands.completing import question_ids
from examprep.commands.filters import filters
from examprep.commands.options import FILE, Whole
from examprep.commands.person import Person
from examprep.commands.responses import Intake, file_name, responses
from examprep.commands.scripted import Scripted, line_printer
from examprep.commands.sitting import Record, sit
from examprep.commands.summary import show_summary
from examprep.errors import WrongUsage
from examprep.screen.page import at_terminal, say
from examprep.screen.prompt import Leave

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sized

    from examprep.scheduling.queue import Queue
    from examprep.session import Session
    from examprep.store.questions import Wanted

NAMED = 5
"""So many of the questions that were not asked are named."""


@command(
    "quiz",
    _(
        "You type an answer, see which points "
        "it covers, and accept or change the grade; every answer is stored at once. What is "
        "graded below 4 comes back the same day."
    ),
)
@click.argument("ids", metavar="[ID]...", shell_complete=question_ids, nargs=-1)
@click.option("--wrong", is_flag=True, help=_("Only what the last answer got wrong or missed."))
@click.option("--cram", is_flag=True, help=_("Ask whatever is due or not; no schedule changes."))
@click.option("--search", "text", help=_("Only questions in which all these words occur."))
@filters
@click.option(
    "--new",
    metavar="N",
    type=Whole(0),
    help=_("New questions today in all (the setting new)."),
)
@click.option("--limit", metavar="N", type=Whole(0), help=_("Questions today (the setting limit)."))
@click.option(
    "--minutes", metavar="N", type=Whole(0), help=_("Minutes today (the setting minutes).")
)
@click.option(
    "--answers",
    type=FILE,
    help=_("Take the answers from a file; ask nothing."),
)
def quiz(
    app: App,
    ids: tuple[str, ...],
    wrong: bool,
    cram: bool,
    new: int | None,
    limit: int | None,
    minutes: int | None,
    answers: str | None,
    **wanted: Unpack[Wanted],
) -> int:
    """Work through today's queue, or through what was picked."""
    if answers is None:
        must_be_a_person(app)
    if (ids or wrong or cram) and (new, minutes) != (None, None):
        reason = _("--new and --minutes bound the work of the day; with IDs, --wrong or --cram "
                   "give --limit")  # fmt: skip
        raise WrongUsage(reason=reason)
    with app.session(new=new, limit=limit, minutes=minutes) as session:
        choice = Choice(ids, wrong, cram, wanted, limit)
        left = asking(session, choice)
        if choice.narrows and not left().items:
            click.echo(nothing_line(session, choice), err=True)
        if answers is None:
            return ask_and_sum_up(session, left)
        return play(app, session, answers, left)


def must_be_a_person(app: App) -> None:
    """Raise `WrongUsage` where no one can be asked, or nothing readable would come of it."""
    if not at_terminal():
        reason = _("quiz asks at a terminal and there is none; give --answers FILE")
        raise WrongUsage(reason=reason)
    if app.json:
        raise WrongUsage(reason=_("quiz --json needs --answers FILE"))


def ask(session: Session, left: Callable[[], Queue], records: list[Record]) -> int:
    """Let a person answer until nothing is left or they have had enough; the exit status.

    Every answer is added to `records` as it is stored.
    """
    try:
        for record in sit(session, Person(session), left):
            records.append(record)
    except Leave:
        return 0
    except KeyboardInterrupt:
        click.echo()
        return INTERRUPTED
    return 0


def ask_and_sum_up(session: Session, left: Callable[[], Queue]) -> int:
    """Let a person answer, then say what it came to and how to go on; the exit status."""
    records: list[Record] = []
    status = ask(session, left, records)
    if status == INTERRUPTED:
        say(_("Interrupted: everything graded is kept, and what you typed too."))
    show_summary(session, records, left)
    return status


def play(app: App, session: Session, path: str, left: Callable[[], Queue]) -> int:
    """Take the answers from a file; the exit status."""
    intake = Intake(file_name(path), session.question)
    answers: defaultdict[str, deque[str]] = defaultdict(deque)
    with responses(path) as rows:
        for response, question in intake.pairs(rows):
            answers[question.id].append(response.answer)
    scripted = Scripted(answers, print_record if app.json else line_printer(session))
    records = list(sit(session, scripted, left))
    report_unused(answers)
    if not app.json:
        show_summary(session, records, left)
    return intake.finish()


def print_record(record: Record) -> None:
    """A review as a line of JSON."""
    print_json(record.to_json())


def report_unused(answers: Mapping[str, Sized]) -> None:
    """Say how many answers were not asked for today, and to which questions."""
    unused = {question: len(left) for question, left in answers.items() if left}
    if not unused:
        return
    count = sum(unused.values())
    text = ngettext(
        "{count} answer not used, to a question not asked today: {questions}",
        "{count} answers not used, to questions not asked today: {questions}",
        count,
    )
    more = ["…"] if len(unused) > NAMED else []
    questions = _(", ").join([*list(unused)[:NAMED], *more])
    click.echo(text.format(count=count, questions=questions), err=True)
