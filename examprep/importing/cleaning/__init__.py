"""Take out of a scraped page what never was part of the document, and say what was taken.

The model is of how such pages are made, not of any one of them: a viewer joins the lines of a
paginated document, leaving the page numbers 1, 2, 3 … in the text; it turns words into links and
pours titles of other documents, which all contain the linked word, in behind them; it shows the
beginning twice, once cut short; and it wraps the whole in the site's own notices.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.importing.cleaning.by_chapter import chapter_numbers
from examprep.importing.cleaning.characters import (
    crosses,
    ellipses,
    empty_lines,
    invisible,
    numbers,
    radicals,
    readings,
    rulers,
    spread,
    wide_blanks,
)
from examprep.importing.cleaning.chats import chats
from examprep.importing.cleaning.columns import columns
from examprep.importing.cleaning.markdown import (
    bold_names,
    markup,
    numbered_headings,
    options,
    quotes,
)
from examprep.importing.cleaning.noise import Noise, Removal
from examprep.importing.cleaning.pages import (
    page_lines,
    page_numbers,
    running_heads,
    score_boxes,
)
from examprep.importing.cleaning.recognised import answer_names, figures, full_stops
from examprep.importing.cleaning.rules import rules
from examprep.importing.cleaning.site import (
    assistants,
    controls,
    endings,
    invitations,
    none_given,
    notices,
    teasers,
)
from examprep.importing.cleaning.titles import adverts
from examprep.importing.document import Document, Edit, Traced

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Pass = Callable[[str], Iterator[Edit]]

__all__ = ["PASSES", "Clean", "Noise", "Removal", "clean"]

PASSES: tuple[Pass, ...] = (
    invisible,
    wide_blanks,
    empty_lines,
    radicals,
    numbers,
    crosses,
    ellipses,
    readings,
    spread,
    figures,
    full_stops,
    answer_names,
    rulers,
    quotes,
    options,
    bold_names,
    numbered_headings,
    markup,
    chapter_numbers,
    chats,
    adverts,
    endings,
    controls,
    assistants,
    invitations,
    none_given,
    notices,
    teasers,
    score_boxes,
    running_heads,
    page_lines,
    page_numbers,
    columns,
    rules,
)


@dataclass(frozen=True, slots=True)
class Clean:
    """A document's own text, traced to its places, and everything that was taken out of it."""

    traced: Traced
    removals: tuple[Removal, ...]


def clean(document: Document, passes: Sequence[Pass] = PASSES) -> Clean:
    """The document without invisible characters, adverts, notices, teasers and page numbers, or
    without what other `passes` find.

    Cost is linear in the text. Nothing is taken out that `removals` does not name, save
    invisible characters and blanks.
    """
    traced = Traced.of(document.text)
    removals: list[Removal] = []
    for find in passes:
        edits = list(find(traced.text))
        for edit in edits:
            taken = traced.text[edit.start : edit.end].strip()
            if edit.kind and taken:
                at = document.place(traced.origin[edit.start])
                removals.append(Removal(Noise(edit.kind), at, taken))
        traced = traced.edited(edits)
    return Clean(traced, tuple(removals))
