"""`examprep suspend`: leave questions out until they are resumed."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

import click

from examprep.commands.app import App, command, print_json
from examprep.commands.completing import question_ids
from examprep.commands.list_ import show_list

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from examprep.session import Session


@command(
    "suspend",
    _("Without an ID those left out are listed. Their reviews and dates stay; see unsuspend."),
)
@click.argument("ids", metavar="[ID]...", shell_complete=question_ids, nargs=-1)
def suspend(app: App, ids: tuple[str, ...]) -> None:
    """Suspend questions, or list the suspended ones."""
    with app.session() as session:
        if ids:
            each(session, ids, session.suspend)
        names = session.suspended()
        found = [] if app.json else [session.question(name) for name in names]
    if app.json:
        print_json({"suspended": names})
    elif ids:
        click.echo(count_line(len(names)))
    elif found:
        show_list(found)
    else:
        click.echo(_("No question is left out."))


def each(session: Session, refs: Sequence[str], do: Callable[[str], None]) -> None:
    """Do it to every question named, or to none of them if one is not there."""
    for name in [session.question(ref).id for ref in refs]:
        do(name)


def count_line(count: int) -> str:
    """How many questions are suspended."""
    left_out = ngettext("{count} question is left out.", "{count} questions are left out.", count)
    return left_out.format(count=count)
