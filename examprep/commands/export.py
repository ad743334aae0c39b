"""`examprep export`: questions as a file that people and programs can read."""

from __future__ import annotations

from dataclasses import asdict
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING, Unpack

import click

from examprep.commands.app import App, command, print_json
from examprep.commands.files import deliver, may_write
from examprep.commands.filters import filters
from examprep.commands.options import format_of
from examprep.commands.options import output as output_file
from examprep.errors import WrongUsage
from examprep.formats import NAMES, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.formats.losses import Loss
    from examprep.formats.revlog import Repetition
    from examprep.questions import Question
    from examprep.store.questions import Wanted


@command(
    "export",
    _(
        "JSON Lines, Markdown and the spreadsheets keep everything: `examprep import` takes them "
        "back as they were. What another format cannot hold is listed before it is written."
    ),
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(NAMES),
    show_default=_("as FILE is called, else jsonl"),
    help=_("JSON Lines for programs, Markdown for people, the others for other programs."),
)
@output_file
@click.option("--template", is_flag=True, help=_("An empty workbook to fill in, with an example."))
@filters
def export(
    app: App,
    format_: str | None,
    output: str,
    force: bool,
    template: bool,
    **wanted: Unpack[Wanted],
) -> None:
    """Export what the options choose."""
    if not force:
        may_write(output)
    named = format_of(format_, output, SUFFIXES, "jsonl")
    if template:
        if any(wanted.values()):
            raise WrongUsage(reason=_("a template holds no questions; leave out what chooses them"))
        deliver(output, [_template(named)])
        if output != "-" and app.json:
            print_json({"file": output, "questions": 0, "lost": []})
        elif output != "-":
            click.echo(_("Written to {file}.").format(file=output), err=True)
        return
    from examprep.formats import writable

    found = get(app, **wanted)
    if not found and any(wanted.values()):
        raise WrongUsage(reason=_("No question fits. `examprep list` shows them all."))
    target = writable(named)
    lost = target.losses(found)
    told = app.json and output != "-"
    if not told:
        _tell_losses(named, lost)
    history = reviewed(app) if target.reviews else []
    deliver(output, [target.write(found, app.now().timestamp(), history)])
    if told:
        losses = [asdict(loss) for loss in lost]
        print_json({"file": output, "questions": len(found), "lost": losses})
    elif output != "-":
        done = ngettext(
            "{count} question written to {file}.",
            "{count} questions written to {file}.",
            len(found),
        )
        click.echo(done.format(count=len(found), file=output), err=True)


def get(app: App, **wanted: Unpack[Wanted]) -> list[Question]:
    """The questions that are chosen."""
    from examprep.store import questions

    with app.open() as store, store.reading() as tx:
        return questions.listing(tx, **wanted)


def reviewed(app: App) -> list[Repetition]:
    """The learner's review history."""
    from examprep.formats.revlog import Repetition
    from examprep.store import reviews

    with app.open() as store, store.reading() as tx:
        rows = reviews.repeated(tx, app.settings().learner)
        return [Repetition(each.question, each.at.timestamp(), *each[2:]) for each in rows]


def _template(format_: str) -> bytes:
    from examprep.formats import sheet

    if format_ != "xlsx":
        raise WrongUsage(reason=_("only xlsx has a template: --format xlsx --template"))
    return sheet.template()


def _tell_losses(format_: str, lost: Sequence[Loss]) -> None:
    from examprep.formats.losses import LOST

    if lost:
        kinds = _(", ").join(f"{_(LOST[loss.what])} {loss.count}" for loss in lost)
        message = _("{format} cannot hold: {kinds}")
        click.echo(message.format(format=format_, kinds=kinds), err=True)
