"""The parts of a paragraph in WordprocessingML → runs of text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from examprep.importing.readers.runs import Run
from examprep.importing.readers.word.fields import Fields
from examprep.importing.readers.word.names import W
from examprep.importing.readers.word.symbols import symbol

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from examprep.importing.readers.word.formats import Formats

ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
UNSEEN = frozenset(
    W + name for name in ("del", "moveFrom", "pPr", "rPr", "sdtPr", "tcPr", "sectPr", "rt")
)
"""Elements that hold properties, deleted text or reading aids."""
_FIXED = {
    W + "tab": "\t", W + "ptab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-",
}  # fmt: skip
_DRAWN = {W + "drawing", W + "pict", W + "object"}
_PICTURES = ("}blip", "}imagedata", "}OLEObject", "}chart", "}relIds")


@dataclass(slots=True)
class Paragraphs:
    """Reads paragraph after paragraph; fields and the count of pictures run through them all."""

    formats: Formats
    pictures: int = 0
    fields: Fields = field(default_factory=Fields)
    boxes: list[Element] = field(default_factory=list)
    """The text boxes anchored in the paragraph just read."""

    def runs(self, paragraph: Element) -> list[Run]:
        """The runs of a paragraph."""
        self.fields.settle()
        self.boxes = []
        return list(self._inline(paragraph))

    def _inline(self, parent: Element) -> Iterator[Run]:
        for child in parent:
            tag = child.tag
            if tag == W + "r":
                yield from self._run(child)
            elif tag == _MATH + "oMath":
                yield Run("".join(text.text or "" for text in child.iter(_MATH + "t")))
            elif tag == ALTERNATIVES:
                yield from self._inline(first(child))
            elif tag not in UNSEEN:
                self.fields.link(child.get(W + "anchor", ""))
                yield from self._inline(child)

    def _run(self, run: Element) -> Iterator[Run]:
        properties = run.find(W + "rPr")
        text = ""
        for child in run:
            text += self._text(child)
            if child.tag == W + "ruby":
                yield from self._inline(child)
        if text:
            self.fields.show()
            yield self.formats.run(text, properties)

    def _text(self, item: Element) -> str:
        """What one item of a run shows as text; fields take note of their marks."""
        tag = item.tag
        if tag == W + "fldChar":
            self.fields.mark(item.get(W + "fldCharType", ""))
        elif tag == W + "instrText":
            self.fields.instruct(item.text or "")
        elif self.fields.hidden:
            return ""
        elif tag == W + "t":
            return item.text or ""
        elif tag == W + "sym":
            return _symbol(item)
        elif tag in _DRAWN:
            return self._drawing(item)
        elif tag == ALTERNATIVES:
            return "".join(map(self._text, first(item)))
        return _FIXED.get(tag, "")

    def _drawing(self, drawing: Element) -> str:
        """The mark of a picture; text boxes are kept to be read after their paragraph."""
        boxes = list(drawing.iter(W + "txbxContent"))
        self.boxes += boxes
        if boxes or not any(item.tag.endswith(_PICTURES) for item in drawing.iter()):
            return ""
        self.pictures += 1
        return f"[图{self.pictures}]"


def first(alternatives: Element) -> Element:
    """Of several ways to say the same, the first, which is the newest."""
    return next(iter(alternatives), alternatives)


def _symbol(item: Element) -> str:
    try:
        code = int(item.get(W + "char", ""), 16)
    except ValueError:
        code = 0
    return symbol(item.get(W + "font", ""), code)
