"""`examprep due`: how much there is to do today, and in the coming week."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING, Any

import click

from examprep.commands.advice import advise
from examprep.commands.app import App, command, print_json
from examprep.screen.dates import date_name, iso, weekday_name
from examprep.screen.page import columns, page_width, say, show

if TYPE_CHECKING:
    from examprep.scheduling.queue import Queue
    from examprep.session import Session
    from examprep.session.agenda import Overview


NOTHING_DUE = 3
"""The exit status of `due --quiet` with nothing to do."""


@command("due")
@click.option("--quiet", "-q", is_flag=True, help=_("A short line, or nothing and status 3."))
def due(app: App, quiet: bool) -> int:
    """Show what is due."""
    with app.session() as session:
        if quiet:
            return tell(app, session)
        if app.json:
            print_json(get(session))
        else:
            show_overview(session.overview())
    return 0


def get(session: Session) -> dict[str, Any]:
    """The day as JSON: its numbers, the coming week, and every question left for today."""
    from examprep.store import cards

    overview = session.overview()
    left = session.queue()
    with session.store.reading() as tx:
        dates = cards.dates(tx, session.learner)
    return {
        "today": overview.today.isoformat(),
        "due": overview.due,
        "overdue": overview.overdue,
        "later": overview.later,
        "new": overview.new,
        "again": overview.again,
        "minutes": overview.minutes,
        "done": overview.done,
        "spent": overview.spent,
        "suspended": overview.suspended,
        "forecast": [{"date": day.isoformat(), "due": count} for day, count in overview.ahead],
        "questions": [
            {"id": item.question, "due": iso(dates.get(item.question)), "how": item.how.value}
            for item in left.items
        ],
    }


def tell(app: App, session: Session) -> int:
    """Say in a line that there is something to do today; the exit status says whether there is."""
    left = len(session.queue().items)
    if app.json:
        print_json({"left": left})
    elif left:
        click.echo(ngettext("{count} to answer", "{count} to answer", left).format(count=left))
    return 0 if left else NOTHING_DUE


def show_overview(overview: Overview) -> None:
    """Today in a line, the week in a table, and what to do next."""
    today = overview.today.toordinal()
    say(today_line(overview))
    rows = [
        (date_name(day.toordinal(), today), weekday_name(day.toordinal()), str(count))
        for day, count in overview.ahead
    ]
    if overview.later:
        date, weekday, count = rows[0]
        rows[0] = date, weekday, with_left_over(count, overview)
    show(columns(rows, page_width()))
    if overview.due or overview.new or overview.again:
        advise(_("Begin with: examprep quiz"))
    else:
        click.echo(_("Nothing is left for today."), err=True)


def with_left_over(count: str, overview: Overview) -> str:
    """Tomorrow's number, and how many of its questions are there because today is full."""
    return _("{count} ({later} of them left over from today)").format(
        count=count, later=overview.later
    )


def today_line(left: Overview | Queue) -> str:
    """What is left for today, and of how much."""
    if left.later:
        return _(
            "Today: {due} of {all} due ({overdue} overdue), {new} new, {again} to repeat."
        ).format(
            due=left.due,
            all=left.due + left.later,
            overdue=left.overdue,
            new=left.new,
            again=left.again,
        )
    return _("Today: {due} due ({overdue} overdue), {new} new, {again} to repeat.").format(
        due=left.due, overdue=left.overdue, new=left.new, again=left.again
    )
