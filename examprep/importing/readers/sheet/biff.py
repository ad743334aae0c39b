"""The records of an .xls, and the strings and numbers in them (MS-XLS, 2.1.4 and 2.5)."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from struct import pack, unpack, unpack_from
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTINUE = 0x003C
_WIDE, _FAR_EAST, _RICH = 0x01, 0x04, 0x08


@dataclass(frozen=True, slots=True)
class Record:
    """A record: its kind, and its data with the places in it where it was cut into several."""

    kind: int
    data: bytes
    cuts: tuple[int, ...] = ()


def records(stream: bytes, at: int = 0) -> Iterator[Record]:
    """The records from the byte `at` on, put together with what continues them."""
    while at + 4 <= len(stream):
        kind, size = unpack_from("<HH", stream, at)
        pieces = [stream[at + 4 : at + 4 + size]]
        at += 4 + size
        while stream[at : at + 2] == pack("<H", CONTINUE) and at + 4 <= len(stream):
            size = int(unpack_from("<H", stream, at + 2)[0])
            pieces.append(stream[at + 4 : at + 4 + size])
            at += 4 + size
        yield Record(kind, b"".join(pieces), _cuts(pieces))


def _cuts(pieces: list[bytes]) -> tuple[int, ...]:
    ends, end = [], 0
    for piece in pieces[:-1]:
        end += len(piece)
        ends.append(end)
    return tuple(ends)


def string(data: bytes, length: int) -> str:
    """A string of `length` characters that begins with its flags."""
    wide = data[0] & _WIDE
    shown = data[1 : 1 + length * (2 if wide else 1)]
    return shown.decode("utf-16-le" if wide else "latin-1", "replace")


def strings(record: Record) -> list[str]:
    """All strings of the table that cells refer to. Raises IndexError or struct.error where it is
    cut short."""
    found, at = [], 8
    for _ in range(int(unpack_from("<I", record.data, 4)[0])):
        text, at = _string_at(record, at)
        found.append(text)
    return found


def _string_at(record: Record, at: int) -> tuple[str, int]:
    """The string that begins at a byte, and where it ends."""
    length, flags = unpack_from("<HB", record.data, at)
    at += 3
    runs = size = 0
    if flags & _RICH:
        runs = int(unpack_from("<H", record.data, at)[0])
        at += 2
    if flags & _FAR_EAST:
        size = int(unpack_from("<I", record.data, at)[0])
        at += 4
    text = ""
    while length:
        width = 2 if flags & _WIDE else 1
        cut = bisect_left(record.cuts, at)
        end = record.cuts[cut] if cut < len(record.cuts) else len(record.data)
        piece = record.data[at : min(end, at + width * length)]
        text += piece.decode("utf-16-le" if width == 2 else "latin-1", "replace")
        at += len(piece)
        length -= len(piece) // width
        if length:  # a string that goes on in the next record says anew how wide it is
            flags = record.data[at]
            at += 1
    return text, at + 4 * runs + size


def packed_number(bits: int) -> float:
    """A number in 30 bits: a whole number or the upper half of another, maybe in hundredths."""
    whole = (bits >> 2) - (1 << 30 if bits & 0x80000000 else 0)
    value = float(whole) if bits & 2 else float(unpack("<d", pack("<II", 0, bits & ~3))[0])
    return value / 100 if bits & 1 else value
