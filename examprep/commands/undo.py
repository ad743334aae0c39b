"""`examprep undo`: take back the last answer, also after a restart, as often as there is one."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.advice import advise
from examprep.commands.app import App, command, print_json
from examprep.screen.dates import date_name, day_name

if TYPE_CHECKING:
    from examprep.session.reviewing import Undone


@command(
    "undo",
    _("The question is scheduled as it was before. Again takes back the one before it, and so on."),
)
def undo(app: App) -> None:
    """Take back the learner's latest review."""
    from examprep.session import reviewing

    with app.session() as session:
        undone = reviewing.undo(session)
        today = session.today
    if app.json:
        print_json(to_json(undone))
    else:
        show_undone(undone, today)


def to_json(undone: Undone | None) -> dict[str, object] | None:
    """What was taken back, and the date that the question has now (null: it is new)."""
    if undone is None:
        return None
    return {
        "question": undone.review.question,
        "grade": undone.review.grade,
        "how": undone.review.how,
        "at": undone.review.at.isoformat(),
        "due": undone.due and undone.due.isoformat(),
    }


def show_undone(undone: Undone | None, today: int) -> None:
    """Say what was taken back, and what became of its question."""
    click.echo(taken_back(undone, today))
    if undone is None:
        return
    due = undone.due
    now = (
        _("due {when}").format(when=day_name(due.toordinal(), today)) if due else _("not asked yet")
    )
    click.echo(_("The question is now: {state}.").format(state=now))
    advise(_("Answer it again with: examprep quiz"))


def taken_back(undone: Undone | None, today: int) -> str:
    """What was taken back, in words."""
    if undone is None:
        return _("There is no answer to take back.")
    return _("Taken back: {question}, grade {grade}, {day}.").format(
        question=undone.review.question,
        grade=undone.review.grade,
        day=date_name(undone.review.study_day, today),
    )
