"""Questions and passages of notes on the screen, with the words they were found by marked."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.notes import Passage
from examprep.screen.names import kind_name
from examprep.screen.page import cut
from examprep.screen.width import cells, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from examprep.questions import Question
    from examprep.searching import Snippet
    from examprep.session.library import Hit


_TITLE = 20
"""Cells of a file's name or a heading beside a snippet."""


def found_lines(hits: Iterable[Hit[Question | Passage]], width: int) -> Iterator[str]:
    """Two lines a text: its id and where it stands, then the piece that shows why it was found."""
    for hit in hits:
        yield f"{click.style(hit.found.id, bold=True)}  " + cut(
            _described(hit.found), width - cells(hit.found.id) - 2
        )
        yield "  " + marked(hit.snippet, width - 2)


def passage_line(hit: Hit[Passage], indent: str, width: int) -> str:
    """A passage in a line behind `indent`: its file, its heading and the piece that is near."""
    found = hit.found
    titles = (cut(title, _TITLE) for title in (found.file, found.heading) if title)
    lead = f"{indent}§ " + " › ".join(titles) + _(": ")
    return lead + marked(hit.snippet, width - cells(lead))


def passage_lines(passage: Passage, width: int) -> Iterator[str]:
    """The lines of a whole passage under the place it stands at."""
    yield from (click.style(line, bold=True) for line in wrap(" › ".join(place(passage)), width))
    yield ""
    yield from wrap(passage.body, width)


def place(passage: Passage) -> list[str]:
    """The file with the place in it, and the headings."""
    return [f"{passage.file}:{passage.at}", *passage.headings]


def marked(snippet: Snippet, width: int) -> str:
    """A snippet in a line of at most `width` cells, what was looked for set apart; the first of it
    is seen where the line is shorter than the snippet."""
    start = _start(snippet, width)
    lead = "…" * (start > 0)
    text = cut(lead + snippet.text[start:], width)
    reach = len(text) - text.endswith("…")
    shown, done = "", 0
    for mark in snippet.marks:
        first, end = (at - start + len(lead) for at in mark)
        if end > reach:
            break
        shown += text[done:first] + click.style(text[first:end], bold=True)
        done = end
    return shown + text[done:]


def _start(snippet: Snippet, width: int) -> int:
    """Where a line begins so that the first mark is in it: at the beginning where it fits."""
    first, end = snippet.marks[0] if snippet.marks else (0, 0)
    return first if cells(snippet.text[:end]) > width - 1 else 0


def _described(found: Question | Passage) -> str:
    if isinstance(found, Passage):
        return " · ".join([_("notes"), *place(found)[::-1][:1], place(found)[0]])
    titles = (kind_name(found.kind), found.subject, found.chapter)
    return " · ".join(title for title in titles if title)
