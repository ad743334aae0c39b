"""The fonts of an RTF file, which say in which encoding the bytes set in them are."""

from __future__ import annotations

from dataclasses import dataclass, field

from examprep.importing.readers.word.symbols import symbol

_SYMBOLS = 2
_ENCODINGS = {128: "cp932", 129: "cp949", 134: "gb18030", 136: "cp950"}
"""Encodings by the character sets of fonts; a font of any other has that of the file."""
_PAGES = {932: "cp932", 936: "gb18030", 949: "cp949", 950: "cp950", 54936: "gb18030"}
_PRIVATE = range(0xE000, 0xF900)
"""Where the characters of symbol fonts stand in Unicode."""


@dataclass(slots=True)
class Fonts:
    """The fonts by their numbers, and the `encoding` of what is set in none of Chinese."""

    encoding: str = "cp1252"
    usual: int = 0
    _sets: dict[int, int] = field(default_factory=dict)
    _names: dict[int, str] = field(default_factory=dict)

    def use_page(self, page: int) -> None:
        """Take a code page for the whole file."""
        self.encoding = _PAGES.get(page, self.encoding)

    def charset(self, font: int, charset: int) -> None:
        """Note the character set of a font."""
        self._sets[font] = charset

    def name(self, font: int, text: str) -> None:
        """Note the name of a font, which a semicolon ends, or more of it."""
        self._names[font] = self._names.get(font, "") + text.rstrip(";")

    def decode(self, data: bytes, font: int) -> str:
        """What some bytes are in a font."""
        charset = self._sets.get(font, 0)
        if charset == _SYMBOLS and font in self._names:  # its own name is text
            return "".join(symbol(self._names.get(font, ""), code) for code in data)
        return data.decode(_ENCODINGS.get(charset, self.encoding), "replace")

    def character(self, code: int, font: int) -> str:
        """What a code unit of UTF-16 is in a font; half of a pair is left as it is."""
        if code in _PRIVATE:
            return symbol(self._names.get(font, ""), code)
        return chr(code)
