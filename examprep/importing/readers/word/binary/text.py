"""The characters of a Word 97 file, which it keeps in pieces (MS-DOC, 2.4.1)."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from dataclasses import dataclass
from struct import unpack_from
from typing import TYPE_CHECKING

from examprep.importing.readers.word.binary.streams import Part

if TYPE_CHECKING:
    from examprep.importing.readers.word.binary.streams import Streams

_NARROW = 0x40000000


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters from `start` to before `end`; `at` is its first byte in the main
    stream, and `width` the bytes of a character."""

    start: int
    end: int
    at: int
    width: int

    def byte(self, character: int) -> int:
        """Where a character of the piece stands in the main stream."""
        return self.at + (character - self.start) * self.width


@dataclass(frozen=True, slots=True)
class Text:
    """All texts of a file: one UTF-16 unit a character, so that positions are Word's own."""

    characters: str
    pieces: tuple[Piece, ...]

    def piece(self, character: int) -> Piece:
        """The piece a character is in."""
        index = bisect_right(self.pieces, character, key=lambda piece: piece.start) - 1
        return self.pieces[max(index, 0)]


def text(streams: Streams) -> Text:
    """The characters of a file in order. Raises ValueError where its pieces cannot be right."""
    pieces = tuple(_pieces(_piece_table(streams.part(Part.PIECES))))
    if sum(piece.end - piece.start for piece in pieces) > len(streams.main):
        raise ValueError(pieces)  # the same bytes over and over would fill the memory
    return Text("".join(_characters(streams.main, piece) for piece in pieces), pieces)


def whole(characters: str) -> str:
    """Characters with their UTF-16 surrogates put together."""
    return characters.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _piece_table(data: bytes) -> bytes:
    """The table itself, which follows any number of property changes."""
    at = 0
    while data[at] == 1:
        at += 3 + int(unpack_from("<H", data, at + 1)[0])
    size = int(unpack_from("<I", data, at + 1)[0])
    return data[at + 5 : at + 5 + size]


def _pieces(table: bytes) -> list[Piece]:
    count = (len(table) - 4) // 12
    bounds = unpack_from(f"<{count + 1}I", table)
    pieces = []
    for index in range(count):
        at = int(unpack_from("<I", table, 4 * (count + 1) + 8 * index + 2)[0])
        narrow = at & _NARROW
        at = (at & (_NARROW - 1)) // 2 if narrow else at & (_NARROW - 1)
        pieces.append(Piece(bounds[index], bounds[index + 1], at, 1 if narrow else 2))
    if any(piece.end < piece.start for piece in pieces):
        raise ValueError(bounds)
    return pieces


def _characters(main: bytes, piece: Piece) -> str:
    data = main[piece.at : piece.byte(piece.end)]
    if piece.width == 1:
        return data.decode("cp1252", "replace")
    units = array("H", data[: len(data) // 2 * 2])
    return "".join(map(chr, units))
