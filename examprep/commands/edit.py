"""`examprep edit`: a question in the person's own editor, as Markdown, and back into the bank."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.app import App, command, print_json
from examprep.commands.completing import question_ids
from examprep.commands.edited import taken_back
from examprep.commands.editing import edit_question, put
from examprep.commands.options import FILE
from examprep.commands.responses import file_name
from examprep.commands.score import read
from examprep.errors import WrongUsage
from examprep.screen.page import at_terminal

if TYPE_CHECKING:
    from examprep.questions import Question
    from examprep.store import Store


@command(
    "edit",
    _(
        "The editor is the one that VISUAL or EDITOR names. What cannot be taken back is opened "
        "again with the reason in it. Without a terminal, --from takes the question as Markdown "
        "or as a line of JSON."
    ),
)
@click.argument("question", metavar="ID", shell_complete=question_ids)
@click.option(
    "--from",
    "source",
    type=FILE,
    help=_("Take the question from a file; - is stdin."),
)
def edit(app: App, question: str, source: str | None) -> None:
    """Change one question."""
    if source is None and not at_terminal():
        raise WrongUsage(reason=_("there is no terminal to edit at; give --from FILE"))
    with app.open() as store:
        found = get(store, question)
        if source is None:
            changed = edit_question(store, found, app.now, app.settings().editor)
        else:
            after = taken_back(read(source), file_name(source), found)
            changed = put(store, found, after, app.now())
    if app.json:
        print_json({"id": found.id, "status": "updated" if changed else "unchanged"})
    elif changed:
        click.echo(_("The question {id} was changed.").format(id=found.id))
    else:
        click.echo(_("Nothing was changed."))


def get(store: Store, ref: str) -> Question:
    """The question with an id, or the only one whose id starts so."""
    from examprep.store import questions

    with store.reading() as tx:
        return questions.get(tx, ref)
