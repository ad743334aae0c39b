"""Numbers that count by chapter, 2-5, 2.5 or 二.5 for the fifth question of the second."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.chapters import NUMERAL
from examprep.importing.document import Edit
from examprep.importing.labels import NAMES
from examprep.importing.outline import numeral
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACE = (
    r"(?<![A-Za-z\d.．－—-])(?:(?P<chapter>\d{1,2})[-－—.．](?P<n>\d{1,3})(?![\d.．－—-]|[、)）])"
    rf"|(?P<spelt>{NUMERAL})[.．－—-](?P<nth>\d{{1,3}})(?!\d))"
)
_NUMBER = re.compile(rf"^(?P<before>[ *#>]*){_PLACE}(?P<after>[.．、:：)）]?[ \t]*)(?=\S)", re.M)
_KEYED = re.compile(rf"{_PLACE}(?=[\s:：]*(?:[A-K]{{1,11}}(?![A-Za-z])|[√×✓✗对错TF](?!\w)))")
_IN_TABLE = re.compile(r"^[|\s]*题号.*", re.M)
_ANY = re.compile(_PLACE)
_SAME = re.compile(rf"(?P<lead>[同见] *(?:第 *)?){_PLACE}(?: *题)?")
_TITLE = re.compile(
    rf"(?:(?<=\n)|\A)[#* ]*(?:第 *(?:{NUMERAL}|\d+) *部分|(?:{NUMERAL}|\d+) *[.．、])"
    rf" *+(?!\w*(?:{NAMES})题?(?:部分)? *(?:\n|[(（]))(?P<title>[^\n。，？?：:]{{1,24}}?)"
    r"[* ]*\n\s*\Z"
)
_PLAIN = re.compile(r"^[ *#>]*\d{1,3} *[.．、](?!\d)", re.M)
_FEW = 3
"""So many of them count on from each other at least; of fewer some are scores or dates."""


def chapter_numbers(text: str) -> Iterator[Edit]:
    """Such numbers as one running count, where they begin lines and count on: 1-1, 1-2, 2-1, …,
    and no line begins with a plain one; also where a key or 同1-2 names one. A title right above
    the first of its chapter says 第…章."""
    count: dict[tuple[int, int], int] = {}
    edits: list[Edit] = []
    last, done = (0, 0), 0
    for found in _NUMBER.finditer(text):
        place = _place(found)
        if place not in {(last[0], last[1] + 1), (last[0] + 1, 1)}:
            continue
        if place[1] == 1:
            edits += _titled(text, done, found.start(), place[0])
        count[place] = len(count) + 1
        edits.append(Edit(found.end("before"), found.end(), "", f"{count[place]}. "))
        last, done = place, found.end()
    if len(count) < _FEW or _PLAIN.search(text):
        return
    begun = {edit.start for edit in edits}
    yield from edits
    for found in _SAME.finditer(text):
        if number := count.get(_place(found)):
            yield Edit(found.end("lead"), found.end(), "", f"第{number}题")
    keys = [*_KEYED.finditer(text)]
    keys += [key for row in _IN_TABLE.finditer(text) for key in _ANY.finditer(text, *row.span())]
    for start, found in {key.start(): key for key in keys}.items():
        if start not in begun and (number := count.get(_place(found))):
            yield Edit(*found.span(), "", str(number))


def _titled(text: str, start: int, end: int, chapter: int) -> Iterator[Edit]:
    """The line that ends there as the title of a chapter, if it has the number of one and names no
    kind of question."""
    title = _TITLE.search(simplify(text[start:end]))
    if title:
        at = start + title.start()
        yield Edit(at, start + title.start("title"), "", f"第{chapter}章 ")


def _place(found: re.Match[str]) -> tuple[int, int]:
    """The chapter, and the number within it."""
    return numeral(found["chapter"] or found["spelt"]), int(found["n"] or found["nth"])
