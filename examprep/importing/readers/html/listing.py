"""The numbered lists of a page, which number their items themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.importing.readers.numerals import numeral

if TYPE_CHECKING:
    from examprep.importing.readers.html.tokens import Tag

_TYPES = {"1": "decimal", "A": "upperLetter", "a": "lowerLetter", "I": "upperRoman",
          "i": "lowerRoman"}  # fmt: skip
_STYLES = {"none": "none", "upper-alpha": "upperLetter", "upper-latin": "upperLetter",
           "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter",
           "upper-roman": "upperRoman", "lower-roman": "lowerRoman",
           "cjk-ideographic": "chineseCounting", "simp-chinese-informal": "chineseCounting",
           "trad-chinese-informal": "chineseCounting"}  # fmt: skip
_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([\w-]+)", re.I)


@dataclass(slots=True)
class Listing:
    """One list: the format of its numbers and the next one."""

    form: str
    number: int = 1

    @classmethod
    def of(cls, tag: Tag) -> Listing:
        """The list that a tag begins."""
        if tag.name != "ol":
            return cls("none")
        style = _STYLE.search(tag.attributes.get("style", ""))
        form = _TYPES.get(tag.attributes.get("type", ""), "decimal")
        form = _STYLES.get(style[1].lower(), form) if style else form
        return cls(form, _number(tag.attributes.get("start"), 1))

    def label(self, tag: Tag) -> str:
        """The label of the next item, which this tag begins."""
        self.number = _number(tag.attributes.get("value"), self.number)
        label = numeral(self.number, self.form)
        self.number += 1
        return f"{label}. " if label else ""


def _number(text: str | None, otherwise: int) -> int:
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else otherwise
