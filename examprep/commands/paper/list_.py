"""`examprep paper list`: the papers that were set, the latest first."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

from examprep.commands.advice import advise
from examprep.commands.app import App, command, print_json
from examprep.screen.page import columns, page_width, show

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo

    from examprep.store.papers import Entry


@command("paper list")
def list_(app: App) -> None:
    """List them."""
    from examprep.store import papers

    with app.open() as store, store.reading() as tx:
        entries = papers.listing(tx)
    if app.json:
        print_json([{**entry._asdict(), "at": entry.at.isoformat()} for entry in entries])
    else:
        show_entries(entries, app.now().tzinfo)


def show_entries(entries: Sequence[Entry], zone: tzinfo | None) -> None:
    """A line a paper on stdout, with the day in that zone, or on stderr how to set one."""
    rows = [
        [
            entry.id,
            f"{entry.at.astimezone(zone):%Y-%m-%d}",
            entry.blueprint,
            str(entry.seed),
            ngettext("{count} question", "{count} questions", entry.questions).format(
                count=entry.questions
            ),
            entry.title,
        ]
        for entry in entries
    ]
    show(columns(rows, page_width()))
    if not entries:
        advise(_("No paper yet. Set one with: examprep paper new --blueprint csm2"))
