"""`examprep` by itself: today in five lines."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING

from examprep.commands.advice import typable
from examprep.commands.app import print_json
from examprep.commands.due import get, today_line, with_left_over
from examprep.screen.names import minutes_name
from examprep.screen.page import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.commands.app import App
    from examprep.session.agenda import Overview


def today(app: App) -> None:
    """Show today."""
    with app.session() as session:
        if app.json:
            print_json(get(session))
        else:
            for line in lines(session.overview()):
                say(typable(line))


def lines(overview: Overview) -> Iterator[str]:
    """What is left and how long it takes, what is done, what comes, the bank, and what to type."""
    yield today_line(overview)
    yield _("About {minutes} to go; {done} answered today in {spent}.").format(
        minutes=minutes_name(overview.minutes),
        done=overview.done,
        spent=minutes_name(overview.spent),
    )
    week = sum(count for _day, count in overview.ahead)
    tomorrow = str(overview.ahead[0][1])
    if overview.later:
        tomorrow = with_left_over(tomorrow, overview)
    yield _("Due tomorrow: {tomorrow}, in the next {days} days: {week}.").format(
        tomorrow=tomorrow, days=len(overview.ahead), week=week
    )
    yield _("Questions: {all}, never asked {unseen}, left out {suspended}.").format(
        all=overview.questions, unseen=overview.unseen, suspended=overview.suspended
    )
    yield _("Begin with: examprep quiz · everything else: examprep --help")
