"""The lists of a Word 97 file (MS-DOC, 2.9.131, 2.9.134 and 2.9.150)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from struct import unpack_from
from typing import TYPE_CHECKING

from examprep.importing.readers.word.binary.streams import Part
from examprep.importing.readers.word.binary.text import whole
from examprep.importing.readers.word.lists import Level, Numbering, coded

if TYPE_CHECKING:
    from examprep.importing.readers.word.binary.streams import Streams

_LIST = 28
_LEVEL = 28
_USE = 16
_SIMPLE, _DEPTHS = 1, 9
_STARTS, _FORMATS = 0x10, 0x20


def numberings(streams: Streams) -> dict[str, Numbering]:
    """The numberings of a file by the numbers that its paragraphs call them by."""
    lists = _lists(streams)
    data = streams.part(Part.LIST_USES)
    if len(data) < 4:
        return {}
    count = min(int(unpack_from("<I", data)[0]), len(data) // _USE)
    rest = _Bytes(data, 4 + count * _USE)
    found = {}
    for index in range(count):
        id = int(unpack_from("<i", data, 4 + index * _USE)[0])
        overridden = data[4 + index * _USE + 12]
        found[str(index + 1)] = _numbering(str(id), dict(lists.get(id, {})), overridden, rest)
    return found


def _lists(streams: Streams) -> dict[int, dict[int, Level]]:
    start, size = streams.span(Part.LISTS)
    if size < 2:
        return {}
    count = int(unpack_from("<H", streams.table, start)[0])
    levels = _Bytes(streams.table, start + 2 + count * _LIST)
    lists = {}
    for index in range(count):
        at = start + 2 + index * _LIST
        depths = 1 if streams.table[at + 26] & _SIMPLE else _DEPTHS
        id = int(unpack_from("<i", streams.table, at)[0])
        lists[id] = {depth: _level(levels) for depth in range(depths)}
    return lists


def _numbering(id: str, levels: dict[int, Level], overridden: int, rest: _Bytes) -> Numbering:
    """A use of a list with what it overrides, which stands next in `rest`."""
    restarted = set()
    rest.take(4)
    for _ in range(overridden):
        start, flags = unpack_from("<iI", rest.take(8))
        depth = flags & 0xF
        if flags & _FORMATS:
            levels[depth] = _level(rest)
        if flags & _STARTS:
            first = levels.get(depth, Level()).start if flags & _FORMATS else start
            levels[depth] = replace(levels.get(depth, Level()), start=first)
            restarted.add(depth)
    return Numbering(id, levels, frozenset(restarted))


def _level(data: _Bytes) -> Level:
    head = data.take(_LEVEL)
    data.take(head[24] + head[25])
    label = data.take(2 * int(unpack_from("<H", data.take(2))[0])).decode("utf-16-le", "replace")
    return Level(
        form=coded(head[4]),
        text="".join(f"%{ord(char) + 1}" if ord(char) < _DEPTHS else char for char in whole(label)),
        start=int(unpack_from("<i", head)[0]),
        spaced=head[15] != 2,
        restarts=not head[5] & 0x08,
        legal=bool(head[5] & 0x04),
    )


@dataclass(slots=True)
class _Bytes:
    """Bytes that are taken in order. Raises IndexError at their end."""

    data: bytes
    at: int

    def take(self, size: int) -> bytes:
        """The next `size` bytes."""
        taken = self.data[self.at : self.at + size]
        if len(taken) < size:
            raise IndexError(self.at)
        self.at += size
        return taken
