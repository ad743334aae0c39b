"""`examprep paper show`: a paper, its questions by their numbers, and what they come to."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.app import App, command, print_json
from examprep.commands.completing import paper_ids
from examprep.commands.paper.made_of import chapter_lines, section_lines
from examprep.screen.names import marks_name
from examprep.screen.page import columns, page_width
from examprep.screen.page import show as show_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.paper import Paper


@command("paper show")
@click.argument("paper", metavar="ID", shell_complete=paper_ids)
def show(app: App, paper: str) -> None:
    """Show one."""
    from examprep.paper import to_json
    from examprep.store import papers

    with app.open() as store, store.reading() as tx:
        found = papers.get(tx, paper)
    if app.json:
        print_json(to_json(found))
    else:
        show_lines(page(found, page_width()))


def page(paper: Paper, width: int) -> Iterator[str]:
    """The lines of the page about a paper."""
    yield click.style(" ".join(filter(None, [paper.title, paper.version])), bold=True)
    told = _(
        "{id} · blueprint {blueprint}, seed {seed} · {minutes} minutes · {marks}, {passing} to pass"
    )
    yield told.format(
        id=paper.id,
        blueprint=paper.blueprint,
        seed=paper.seed,
        minutes=paper.minutes,
        marks=marks_name(paper.full),
        passing=f"{paper.passing:g}",
    )
    yield ""
    yield from section_lines(paper, width)
    yield ""
    yield from columns(
        [
            [str(item.number), item.question.id, marks_name(item.marks), item.question.stem]
            for item in paper.items()
        ],
        width,
    )
    yield ""
    yield from chapter_lines([paper], width)
    if any(first != here for first, here in paper.twins.items()):
        pairs = _(", ").join(f"{first}→{here}" for first, here in paper.twins.items())
        yield ""
        yield _("Numbers of the first version and their counterparts here: {pairs}").format(
            pairs=pairs
        )
