"""`examprep edit`: a question in the person's own editor, as Markdown, and back into the bank."""

from __future__ import annotations

from contextlib import contextmanager
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.app import App, command, print_json
from examprep.commands.edited import as_text, marked, taken_back, unmarked
from examprep.commands.responses import file_name
from examprep.commands.score import read
from examprep.errors import ChangedMeanwhile, MalformedFile, WrongUsage
from examprep.screen.draft import Draft
from examprep.screen.page import at_terminal

if TYPE_CHECKING:
    from collections.abc import Iterator

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
@click.argument("question", metavar="ID")
@click.option(
    "--from", "source", metavar="FILE", help=_("Take the question from a file; - is stdin.")
)
def edit(app: App, question: str, source: str | None) -> None:
    """Change one question."""
    if source is None and not at_terminal():
        raise WrongUsage(reason=_("there is no terminal to edit at; give --from FILE"))
    with app.open() as store:
        found = get(store, question)
        if source is None:
            changed = _in_editor(app, store, found)
        else:
            after = taken_back(read(source), file_name(source), found)
            changed = _put(app, store, found, after)
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


def _in_editor(app: App, store: Store, question: Question) -> bool:
    """Edit until the question can be taken back, or is left as it is; whether it was changed."""
    text = as_text(question)
    with _draft(question, app.settings().editor) as draft:
        while True:
            written = draft.edit(text)
            if not written.strip() or unmarked(written) == as_text(question):
                return False
            try:
                return _put(app, store, question, taken_back(written, draft.path, question))
            except MalformedFile as mistake:
                if written == text:  # left with the mistake in it
                    raise
                text = marked(written, mistake)


def _put(app: App, store: Store, before: Question, after: Question) -> bool:
    """Put `after` in the place of `before`; whether that changes anything.

    Raises ChangedMeanwhile where the bank holds another question than `before` by now.
    """
    from examprep.store import questions
    from examprep.store.merging import Status

    with store.transaction() as tx:
        if questions.get(tx, before.id) != before:
            raise ChangedMeanwhile(id=before.id)
        return questions.update(tx, after, app.now()).status is Status.UPDATED


@contextmanager
def _draft(question: Question, editor: str) -> Iterator[Draft]:
    """A file to edit the question in, kept if the question could not be taken back from it."""
    draft = Draft(as_text(question), editor)
    try:
        yield draft
    except BaseException:
        if draft.worth_keeping():
            kept = _("What you wrote is kept. Take it up with: examprep edit {id} --from {file}")
            click.echo(kept.format(id=question.id, file=draft.path), err=True)
        else:
            draft.remove()
        raise
    draft.remove()
