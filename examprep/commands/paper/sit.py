"""`examprep paper sit`: a paper sat against the clock, and marked."""

from __future__ import annotations

from contextlib import suppress
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

import click

from examprep.commands.advice import advise
from examprep.commands.app import App, command, print_json
from examprep.commands.completing import paper_ids
from examprep.commands.options import FILE
from examprep.commands.paper.result import lines, result, to_json
from examprep.commands.paper.seated import sit_down
from examprep.commands.person import leech_lines
from examprep.commands.responses import report_refused
from examprep.errors import TimeIsUp, WrongUsage
from examprep.screen.mock_report import marked_lines
from examprep.screen.page import at_terminal, page_width, show
from examprep.screen.prompt import Leave, ask

if TYPE_CHECKING:
    from examprep.paper import Paper
    from examprep.session import Session
    from examprep.session.mock import Mock


@command(
    "paper sit",
    _(
        "Everything is stored as you write it: run it again to go on after Ctrl-C, a crash or an "
        "empty battery. The paper says whether the clock goes on meanwhile. What you miss is asked "
        "by quiz --wrong."
    ),
)
@click.argument("paper", metavar="ID", shell_complete=paper_ids)
@click.option(
    "--answers",
    "path",
    type=FILE,
    help=_("Take the answers from a table or document, as paper mark does, and hand in."),
)
@click.option(
    "--schedule/--no-schedule",
    "schedule",
    default=None,
    help=_("Let the answers count as reviews, or not; asked at the end."),
)
def sit(app: App, paper: str, path: str | None, schedule: bool | None) -> int:
    """Sit one."""
    if path is None:
        must_be_a_person(app)
    with app.session() as session:
        from examprep.session.mock import Mock
        from examprep.store import papers

        with session.store.reading() as tx:
            found = papers.get(tx, paper)
        refused = 0
        if path is None:
            mock = Mock(session, found)
            left = sit_down(mock)
            if left is not None:
                return left
        else:
            mock, refused = hand_in(session, found, path)
        tell(app, mock)
        settle(mock, schedule, asks=path is None)
    return report_refused(refused)


def must_be_a_person(app: App) -> None:
    """Raise `WrongUsage` where no one can be asked, or nothing readable would come of it."""
    if not at_terminal():
        reason = _("a paper is sat at a terminal and there is none; give --answers FILE")
        raise WrongUsage(reason=reason)
    if app.json:
        raise WrongUsage(reason=_("paper sit --json needs --answers FILE"))


def hand_in(session: Session, paper: Paper, path: str) -> tuple[Mock, int]:
    """Sit a paper at once with the answers in a file; and how many rows of it were refused, which
    are all that come too late for a sitting that was left open."""
    from examprep.commands.paper.answers import of_one
    from examprep.session.mock import Mock

    given, refused = of_one(path, paper)
    mock = Mock(session, paper)
    late = dict(given)
    with suppress(TimeIsUp):
        for number, text in given.items():
            mock.write(number, text)
            del late[number]
    return mock, refused + len(late)


def tell(app: App, mock: Mock) -> None:
    """Mark the paper and show what became of it."""
    if not mock.left:
        click.echo(_("The time is up."), err=True)
    mock.submit()
    came_to = result(mock.session, mock.paper, mock.sitting.number)
    if app.json:
        print_json(to_json(came_to))
        return
    show(marked_lines(came_to.paper, came_to.report, page_width()))
    show(lines(came_to, page_width()))


def settle(mock: Mock, schedule: bool | None, *, asks: bool) -> None:
    """Let the answers move the schedule where that is wanted, and say what to do next."""
    from examprep.session import mock as mocks

    if schedule is None and asks:
        schedule = wanted()
    if schedule:
        scheduled = mocks.schedule(mock.session, mock.sitting)
        count = scheduled.moved
        told = ngettext("{count} question scheduled.", "{count} questions scheduled.", count)
        click.echo(told.format(count=count), err=True)
        for score, leech in scheduled.leeches:
            click.echo(score.question, err=True)
            show(leech_lines(score, leech, page_width()), err=True)
    advise(_("Ask again what was wrong with: examprep quiz --wrong"))
    told = _("See the report with: examprep paper report {id}")
    advise(told.format(id=mock.paper.id))


def wanted() -> bool:
    """Whether the person lets the answers count as reviews."""
    try:
        given = ask(_("Let these answers count as reviews in your schedule? y, or Enter for no: "),
                    input)  # fmt: skip
    except (Leave, KeyboardInterrupt):
        return False
    return given in {"y", "是"}
