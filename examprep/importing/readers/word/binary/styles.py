"""The paragraph styles of a Word 97 file (MS-DOC, 2.4.6.5 and 2.9.260)."""

from __future__ import annotations

from dataclasses import dataclass
from struct import unpack_from
from typing import TYPE_CHECKING

from examprep.importing.readers.word.binary.formats import changes
from examprep.importing.readers.word.binary.streams import Part

if TYPE_CHECKING:
    from examprep.importing.readers.word.binary.streams import Streams

_PARAGRAPH = 1
_CONTENTS = range(19, 28)
"""The numbers of the built-in styles for the lines of a table of contents."""
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style: its name where that matters, what it is based on, what it changes."""

    name: str
    parent: int
    changes: dict[int, bytes]


def styles(streams: Streams) -> dict[int, Style]:
    """The paragraph styles of a file by their numbers."""
    data = streams.part(Part.STYLES)
    if len(data) < 6:
        return {}
    head, count, base = (int(value) for value in unpack_from("<HHH", data))
    found: dict[int, Style] = {}
    at = 2 + head
    for index in range(count):
        if at + 2 > len(data):
            break
        size = int(unpack_from("<H", data, at)[0])
        if size > base:
            style = _style(data[at + 2 : at + 2 + size], base)
            found |= {index: style} if style else {}
        at += 2 + size + size % 2
    return found


def inherited(found: dict[int, Style], number: int) -> dict[int, bytes]:
    """The property changes of a style and all it is based on."""
    changes: dict[int, bytes] = {}
    for _ in range(_DEEPEST):
        if number not in found:
            break
        changes = found[number].changes | changes
        number = found[number].parent
    return changes


def _style(data: bytes, base: int) -> Style | None:
    number, kind = (int(value) for value in unpack_from("<HH", data))
    if kind & 0xF != _PARAGRAPH:
        return None
    name = "toc " if number & 0xFFF in _CONTENTS else ""
    at = base + 2 + 2 * int(unpack_from("<H", data, base)[0]) + 2
    size = int(unpack_from("<H", data, at)[0]) if at + 2 <= len(data) else 0
    return Style(name, kind >> 4, changes(data[at + 4 : at + 2 + size]))
