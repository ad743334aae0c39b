"""Editing a question of the bank in the person's editor, until it can be taken back."""

from __future__ import annotations

from contextlib import contextmanager
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.advice import advise
from examprep.commands.edited import as_text, marked, taken_back, unmarked
from examprep.errors import ChangedMeanwhile, MalformedFile
from examprep.screen.draft import Draft
from examprep.screen.prompt import Leave, ask

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from examprep.questions import Question
    from examprep.store import Store


def edit_question(
    store: Store, question: Question, now: Callable[[], datetime], editor: str
) -> bool:
    """Edit until the question can be taken back, or is left as it is; whether it was changed.

    Raises MalformedFile for a mistake that the person gives up on.
    """
    text = as_text(question)
    with _draft(question, editor) as draft:
        while True:
            written = draft.edit(text)
            if not written.strip() or unmarked(written) == as_text(question):
                return False
            try:
                after = taken_back(written, draft.path, question)
                return put(store, question, after, now())
            except MalformedFile as mistake:
                if not again(mistake):
                    raise
                text = marked(written, mistake)


def again(mistake: MalformedFile) -> bool:
    """Whether the person wants to put a mistake right, once it was said what is wrong."""
    click.echo(mistake, err=True)
    try:
        return ask(_("Enter to edit it again, q to give up: "), input) != "q"
    except Leave:
        return False


def put(store: Store, before: Question, after: Question, at: datetime) -> bool:
    """Put `after` in the place of `before`; whether that changes anything.

    Raises ChangedMeanwhile where the bank holds another question than `before` by now.
    """
    from examprep.store import questions
    from examprep.store.outcomes import Status

    with store.transaction() as tx:
        if questions.get(tx, before.id) != before:
            raise ChangedMeanwhile(id=before.id)
        return questions.update(tx, after, at).status is Status.UPDATED


@contextmanager
def _draft(question: Question, editor: str) -> Iterator[Draft]:
    """A file to edit the question in, kept if the question could not be taken back from it."""
    draft = Draft(as_text(question), editor)
    try:
        yield draft
    except BaseException:
        if draft.worth_keeping():
            kept = _("What you wrote is kept. Take it up with: examprep edit {id} --from {file}")
            advise(kept.format(id=question.id, file=draft.path))
        else:
            draft.remove()
        raise
    draft.remove()
