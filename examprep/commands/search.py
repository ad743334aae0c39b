"""`examprep search`: questions and passages of the notes in which words occur."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING, Any

import click

from examprep.commands.advice import advise
from examprep.commands.app import App, command, print_json
from examprep.commands.list_ import brief
from examprep.commands.options import one_of
from examprep.notes import Passage
from examprep.screen.found import found_lines
from examprep.screen.page import page_width, show

if TYPE_CHECKING:
    from examprep.questions import Question
    from examprep.session.library import Found, Hit


@command(
    "search",
    _(
        "All the words must occur; "
        "traditional and simplified characters, full-width and half-width ones are the same. "
        "Where no text has them all, those closest to them are shown."
    ),
)
@click.argument("text", nargs=-1, required=True)
@one_of("only", {"questions": _("Only questions."), "notes": _("Only course notes.")})
def search(app: App, text: tuple[str, ...], only: str | None) -> None:
    """List the questions and passages in which every word occurs, the closest first."""
    from examprep.session.library import Among

    wanted = " ".join(text)
    with app.session() as session:
        found = session.library.search(wanted, Among[only.upper()] if only else Among.ALL)
    if app.json:
        print_json([{**to_json(hit), "all_words": found.whole} for hit in found.hits])
    else:
        show_found(found)


def to_json(hit: Hit[Question] | Hit[Passage] | Hit[Question | Passage]) -> dict[str, Any]:
    """What was found as JSON: a question as in `list`, a passage whole."""
    found = hit.found
    return {
        "type": "passage" if isinstance(found, Passage) else "question",
        **(passage_json(found) if isinstance(found, Passage) else brief(found)),
        "nearness": round(hit.nearness, 4),
        "snippet": hit.snippet.text,
        "highlights": [list(span) for span in hit.snippet.marks],
    }


def passage_json(passage: Passage) -> dict[str, Any]:
    """A passage as JSON."""
    return {
        "id": passage.id,
        "file": passage.file,
        "place": passage.at,
        "headings": list(passage.headings),
        "subject": passage.subject,
        "text": passage.text,
    }


def show_found(found: Found) -> None:
    """What was found on stdout; how much, and what to do with it, on stderr."""
    show(found_lines(found.hits, page_width()))
    if not found.hits:
        advise(_("Nothing fits. `examprep list` shows all the questions."))
        return
    if found.whole:
        count = ngettext("{count} text found.", "{count} texts found.", len(found.hits))
        click.echo(count.format(count=len(found.hits)), err=True)
    else:
        click.echo(_("No text has all the words; these are the closest."), err=True)
    advise(_("Read one with: examprep show {id}").format(id=found.hits[0].found.id))
