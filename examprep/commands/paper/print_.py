"""`examprep paper print`: a paper, or what belongs to it, as a file to print."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING, Unpack

import click

from examprep.commands.app import App, command
from examprep.commands.completing import paper_ids
from examprep.commands.options import one_of
from examprep.commands.paper.writing import Printed, printed, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from examprep.paper import Paper
    from examprep.papers.printing.blocks import Document


@command("paper print")
@click.argument("paper", metavar="ID", shell_complete=paper_ids)
@one_of(
    "what",
    {
        "scheme": _("The answers and what each point earns."),
        "sheet": _("The sheet that answers are written on."),
        "inline": _("Each question with its answer below it."),
    },
)
@printed
def print_(app: App, paper: str, what: str | None, size: str, **chosen: Unpack[Printed]) -> None:
    """Print one."""
    from examprep.store import papers

    with app.open() as store, store.reading() as tx:
        found = papers.get(tx, paper)
    name = "-".join(filter(None, [found.id, what]))
    write(app, document(found, what, size), name, chosen)


def document(paper: Paper, what: str | None, size: str) -> Document:
    """The paper itself, or its `scheme`, `sheet` or `inline` version."""
    from examprep.papers.printing import layout
    from examprep.papers.printing.blocks import Size

    made: dict[str | None, Callable[[Paper, Size], Document]] = {
        None: layout.question_paper,
        "scheme": layout.marking_scheme,
        "sheet": layout.answer_sheet,
        "inline": layout.study_paper,
    }
    return made[what](paper, Size(size))
