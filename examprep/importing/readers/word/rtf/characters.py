"""The bytes and the code units of UTF-16 in an RTF file → text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from examprep.importing.readers.word.rtf.fonts import Fonts
    from examprep.importing.readers.word.rtf.tokens import Token


@dataclass(slots=True)
class Characters:
    """Characters as they come, up to the next control word; `spare` of those to come stand for one
    in Unicode that is taken already."""

    spare: int = 0
    _bytes: bytearray = field(default_factory=bytearray)
    _units: list[int] = field(default_factory=list)
    _text: list[str] = field(default_factory=list)

    def take(self, token: Token, fonts: Fonts, font: int, fallback: int) -> None:
        """Take bytes in a font, or a code unit, which has so many bytes as its `fallback`."""
        if token.word:
            if self._bytes:
                self._settle(fonts, font)
            self._units.append((token.number or 0) & 0xFFFF)
            self.spare = fallback
        elif left := token.text[self.spare :]:
            if self._units:
                self._settle(fonts, font)
            self._bytes += left
            self.spare = 0
        else:
            self.spare -= len(token.text)

    def text(self, fonts: Fonts, font: int) -> str:
        """All that was taken since it was last asked for."""
        self._settle(fonts, font)
        text = "".join(self._text)
        self._text.clear()
        return text

    def _settle(self, fonts: Fonts, font: int) -> None:
        units = "".join([fonts.character(unit, font) for unit in self._units])
        self._text.append(units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"))
        self._text.append(fonts.decode(bytes(self._bytes), font))
        self._units.clear()
        self._bytes.clear()
