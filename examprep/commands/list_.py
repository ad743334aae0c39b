"""`examprep list`: what is in the bank, a line a question."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING, Any, Unpack

import click

from examprep.commands.advice import advise
from examprep.commands.app import App, command, print_json
from examprep.commands.filters import filters
from examprep.screen.names import kind_name
from examprep.screen.page import columns, page_width, show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.questions import Question
    from examprep.store.questions import Wanted


@command("list")
@filters
def list_(app: App, **wanted: Unpack[Wanted]) -> None:
    """List what the options choose."""
    from examprep.store import questions

    with app.open() as store, store.reading() as tx:
        found = questions.listing(tx, **wanted)
    if app.json:
        print_json([brief(question) for question in found])
    else:
        show_list(found)


def brief(question: Question) -> dict[str, Any]:
    """What a list says of a question, as JSON."""
    return {
        "id": question.id,
        "kind": question.kind.value,
        "subject": question.subject,
        "chapter": question.chapter,
        "marks": question.marks,
        "tags": list(question.tags),
        "difficulty": question.difficulty,
        "stem": question.stem,
    }


def show_list(found: Sequence[Question]) -> None:
    """A line a question on stdout; how many, and what to do with them, on stderr."""
    show(columns([[q.id, kind_name(q.kind), q.stem] for q in found], page_width()))
    if not found:
        advise(_("No question fits. `examprep list` shows them all."))
        return
    count = ngettext("{count} question.", "{count} questions.", len(found))
    click.echo(count.format(count=len(found)), err=True)
    advise(_("Read one with: examprep show {id}").format(id=found[0].id))
