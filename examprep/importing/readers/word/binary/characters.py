"""A stretch of characters of a Word 97 file → runs: what is shown, and how it is set apart."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from examprep.importing.readers.runs import Run, coloured, underlined
from examprep.importing.readers.word.binary.formats import changes
from examprep.importing.readers.word.binary.text import whole
from examprep.importing.readers.word.fields import Fields
from examprep.importing.readers.word.symbols import symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.importing.readers.word.binary.formats import Stretches
    from examprep.importing.readers.word.binary.text import Text

_DELETED, _SPECIAL, _BOLD, _UNDERLINE, _HIGHLIGHT = 0x0800, 0x0855, 0x0835, 0x2A3E, 0x2A0C
_COLOUR_INDEX, _COLOUR, _SYMBOL = 0x2A42, 0x6870, 0x6A09
_COLOURS = (
    "", "000000", "0000FF", "00FFFF", "00FF00", "FF00FF", "FF0000", "FFFF00", "FFFFFF",
    "000080", "008080", "008000", "800080", "800000", "808000", "808080", "C0C0C0",
)  # fmt: skip
_FIELD_MARKS = {"\x13": "begin", "\x14": "separate", "\x15": "end"}
_SHOWN = str.maketrans(
    {"\x0b": "\n", "\x0c": "\n", "\x0e": "\n", "\x1e": "-"}
    | dict.fromkeys(
        "\x00\x02\x03\x04\x05\x06\x08\x0f\x10\x11\x12\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1f\x07\x0d"
    )
)
_PICTURE = "\x01"


@dataclass(slots=True)
class Characters:
    """Reads the runs of one paragraph after another; fields and pictures are counted through."""

    text: Text
    stretches: Stretches
    usual: str = ""
    """The colour that most of the text has."""
    fields: Fields = field(default_factory=Fields)
    pictures: int = 0

    def look_over(self) -> None:
        """Find the usual colour."""
        colours: Counter[str] = Counter()
        for start, end, format in self._spans(0, len(self.text.characters)):
            colours[_colour(format)] += end - start
        self.usual = max(colours, key=lambda colour: colours[colour], default="")

    def runs(self, start: int, end: int) -> list[Run]:
        """The runs of the paragraph from character `start` to before `end`."""
        self.fields.settle()
        spans = self._spans(start, end)
        return [run for a, b, format in spans for run in self._run(a, b, format) if run.text]

    def _spans(self, start: int, end: int) -> Iterator[tuple[int, int, dict[int, bytes]]]:
        """The stretches of one format between two characters."""
        while start < end:
            piece = self.text.piece(start)
            stretch = self.stretches.at(piece.byte(start))
            length = -((piece.byte(start) - stretch.end) // piece.width)
            stop = max(min(end, piece.end, start + length), start + 1)
            yield start, stop, changes(stretch.data)
            start = stop

    def _run(self, start: int, end: int, format: dict[int, bytes]) -> Iterator[Run]:
        if _on(format, _DELETED):
            return
        shown = "".join(self._shown(self.text.characters[start:end], format))
        if shown:
            self.fields.show()
            colour = _colour(format)
            apart = (colour != self.usual and coloured(colour)) or format.get(_HIGHLIGHT, b"\0")[0]
            run = Run(whole(shown), bool(apart), _on(format, _BOLD))
            yield underlined(run) if format.get(_UNDERLINE, b"\0")[0] else run

    def _shown(self, characters: str, format: dict[int, bytes]) -> Iterator[str]:
        """What is seen of some characters; fields take note of their marks and instructions."""
        special = _on(format, _SPECIAL)
        for char in characters:
            if special and char in _FIELD_MARKS:
                self.fields.mark(_FIELD_MARKS[char])
            elif self.fields.hidden:
                self.fields.instruct(char)
            elif char == _PICTURE:
                self.pictures += 1
                yield f"[图{self.pictures}]"
            elif special and _SYMBOL in format:
                yield _symbol(format[_SYMBOL])
            else:
                yield char.translate(_SHOWN)


def _on(format: dict[int, bytes], code: int) -> bool:
    return format.get(code, b"\0")[0] in {1, 0x81}


def _colour(format: dict[int, bytes]) -> str:
    if _COLOUR in format:
        *colour, automatic = format[_COLOUR]
        return "" if automatic else bytes(colour).hex().upper()
    index = format.get(_COLOUR_INDEX, b"\0")[0]
    return _COLOURS[index] if index < len(_COLOURS) else ""


def _symbol(operand: bytes) -> str:
    """The character of a symbol font; which font is not looked up: their ticks do not clash."""
    code = int.from_bytes(operand[2:4], "little")
    tried = (symbol(font, code) for font in ("wingdings", "symbol"))
    return next((found for found in tried if found != "□"), "□")
