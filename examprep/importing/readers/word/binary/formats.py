"""The formats of a Word 97 file: pages of 512 bytes that say which bytes have which (MS-DOC,
2.9.32 and 2.9.33)."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from struct import unpack_from
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.importing.readers.word.binary.streams import Part, Streams

_PAGE = 512
_OPERAND = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}
"""The bytes of an operand by the top bits of its code; code 6 brings its own length."""

_ROW = 0xD608
"""The shape of a row, the one operand with a length of two bytes that matters here."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Bytes of the main stream that have one format."""

    start: int
    end: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Stretches:
    """All stretches of a file, in the order of their bytes."""

    stretches: tuple[Stretch, ...]

    def at(self, byte: int) -> Stretch:
        """The stretch a byte is in; an empty one to the next where none is."""
        index = bisect_right(self.stretches, byte, key=lambda stretch: stretch.start)
        if index and byte < self.stretches[index - 1].end:
            return self.stretches[index - 1]
        following = self.stretches[index].start if index < len(self.stretches) else 2**32
        return Stretch(byte, following, b"")


def stretches(streams: Streams, part: Part, entry: int) -> Stretches:
    """The formats that `part` lists; `entry` is the size of an entry: 13 for paragraphs, whose
    data begins with their style, 1 for characters."""
    table = streams.part(part)
    count = max((len(table) - 4) // 8, 0)
    numbers = unpack_from(f"<{count}I", table, 4 * (count + 1)) if count else ()
    pages = (streams.main[number * _PAGE : (number + 1) * _PAGE] for number in sorted(set(numbers)))
    found = (stretch for page in pages if len(page) == _PAGE for stretch in _page(page, entry))
    return Stretches(tuple(sorted(found, key=lambda stretch: stretch.start)))


def _page(page: bytes, entry: int) -> Iterator[Stretch]:
    count = page[-1]
    bounds = unpack_from(f"<{count + 1}I", page)
    for index in range(count):
        at = 2 * page[4 * (count + 1) + entry * index]
        data = b"" if not at else _paragraph(page, at) if entry > 1 else _character(page, at)
        yield Stretch(bounds[index], bounds[index + 1], data)


def _paragraph(page: bytes, at: int) -> bytes:
    size = page[at]
    return page[at + 1 : at + 2 * size] if size else page[at + 2 : at + 2 + 2 * page[at + 1]]


def _character(page: bytes, at: int) -> bytes:
    return page[at + 1 : at + 1 + page[at]]


def changes(data: bytes) -> dict[int, bytes]:
    """The operands of the property changes in `data` by their codes; of two the last holds."""
    found, at = {}, 0
    while at + 3 <= len(data):
        code = int(unpack_from("<H", data, at)[0])
        size = _OPERAND.get(code >> 13, 0) or data[at + 2] + 1
        if code == _ROW:
            size = int.from_bytes(data[at + 2 : at + 4], "little") + 1
        found[code] = data[at + 2 : at + 2 + size]
        at += 2 + size
    return found
