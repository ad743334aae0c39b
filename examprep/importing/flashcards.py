"""Flashcards as notes keep them for Obsidian's plugin Spaced Repetition, put as exam texts do
(https://www.stephenmwangi.com/obsidian-spaced-repetition/flashcards/)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.document import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

_IN_LINE = re.compile(
    r"^[ ]*(?:[-*+] )?(?P<asked>[^\n:`|]*[^\s:`|])(?P<sign>[ ]*:::?[ ]*)(?=[^\s:])", re.M
)
_BELOW = re.compile(r"^(?P<asked>\S[^\n]*)\n(?P<sign>\?\??)[ ]*\n(?=\S)", re.M)
_TAG = re.compile(r"^[ ]*#flashcards\b", re.M)
_SCHEDULE = re.compile(r"[ ]*<!--SR:[^\n>]*-->")
_FEW = 3


def flashcards(text: str) -> Iterator[Edit]:
    """The names of questions and answers instead of :: and ::: between them and of a line of ? or
    ?? below the question, in a text that calls itself so or has several; when the plugin asks next
    is left out."""
    found = [*_IN_LINE.finditer(text), *_BELOW.finditer(text)]
    if not found or (len(found) < _FEW and not _TAG.search(text)):
        return
    for card in found:
        yield Edit(card.start(), card.start("asked"), "", "问：")
        yield Edit(*card.span("sign"), "", "\n答：" if card.re is _IN_LINE else "答：")
    yield from (Edit(*note.span(), "") for note in _SCHEDULE.finditer(text))
