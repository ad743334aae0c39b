"""Characters of symbol fonts that stand for something in exams: ticks and crosses."""

from __future__ import annotations

_SYMBOLS = {
    ("symbol", 0xD6): "√", ("symbol", 0xB4): "×", ("wingdings", 0xFC): "√",
    ("wingdings", 0xFB): "×", ("wingdings", 0xFE): "☑", ("wingdings", 0xFD): "☒",
    ("wingdings 2", 0x50): "√", ("wingdings 2", 0x4F): "×", ("wingdings 2", 0x52): "☑",
    ("wingdings 2", 0x51): "☒",
}  # fmt: skip


def symbol(font: str, code: int) -> str:
    """The character at `code` of a symbol font; a box where exams do not use it, so that it is
    seen all the same."""
    return _SYMBOLS.get((font.lower(), code & 0xFF), "□")
