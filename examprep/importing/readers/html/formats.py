"""What an element says about the format of its text: colour, bold type, underlining."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from examprep.importing.readers.runs import coloured

if TYPE_CHECKING:
    from examprep.importing.readers.html.tokens import Tag

_NAMES = {
    "red": "ff0000", "crimson": "dc143c", "darkred": "8b0000", "orange": "ffa500",
    "orangered": "ff4500", "yellow": "ffff00", "green": "008000", "lime": "00ff00",
    "darkgreen": "006400", "blue": "0000ff", "darkblue": "00008b", "navy": "000080",
    "purple": "800080", "magenta": "ff00ff", "fuchsia": "ff00ff", "cyan": "00ffff",
    "teal": "008080", "brown": "a52a2a", "pink": "ffc0cb", "maroon": "800000",
}  # fmt: skip
_COLOUR = re.compile(r"(?:^|;)\s*color\s*:([^;]+)", re.I)
_BACKGROUND = re.compile(r"(?:^|;)\s*background(?:-color)?\s*:([^;]+)", re.I)
_WEIGHT = re.compile(r"(?:^|;)\s*font-weight\s*:\s*(bold|[6-9]00)", re.I)
_LINE = re.compile(r"(?:^|;)\s*text-decoration[\w-]*\s*:[^;]*underline", re.I)


@dataclass(frozen=True, slots=True)
class Format:
    """The format of text inside an element and all around it."""

    apart: bool = False
    bold: bool = False
    underlined: bool = False

    def within(self, tag: Tag) -> Format:
        """The format inside a further element."""
        style = tag.attributes.get("style", "")
        if tag.name not in _SPEAKING and not style:
            return self
        return replace(
            self,
            apart=self.apart or tag.name == "mark" or _apart(tag, style),
            bold=self.bold or tag.name in {"b", "strong"} or bool(_WEIGHT.search(style)),
            underlined=self.underlined or tag.name in {"u", "ins"} or bool(_LINE.search(style)),
        )


PLAIN = Format()
_SPEAKING = {"b", "strong", "u", "ins", "mark", "font"}


def _apart(tag: Tag, style: str) -> bool:
    named = [tag.attributes.get("color", "")] if tag.name == "font" else []
    found = (pattern.search(style) for pattern in (_COLOUR, _BACKGROUND))
    return any(coloured(_hex(value)) for value in [*named, *(each[1] for each in found if each)])


def _hex(value: str) -> str:
    """A colour as CSS has them in six hexadecimal digits; nothing for one that is not known."""
    value = value.lower().replace("!important", "").strip()
    numbers = re.match(r"rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})", value)
    if numbers:
        return "".join(f"{min(int(number), 255):02x}" for number in numbers.groups())
    digits = re.match(r"#([0-9a-f]{6}|[0-9a-f]{3})\b", value)
    if digits:
        return digits[1] if len(digits[1]) == 6 else "".join(digit * 2 for digit in digits[1])
    return _NAMES.get(value.split(" ")[0], "")
