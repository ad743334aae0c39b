"""What the format of a run says: coloured, highlighted, bold, underlined."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.importing.readers.runs import Run, coloured, underlined
from examprep.importing.readers.word.names import W, on, value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from examprep.importing.readers.word.styles import Styles


@dataclass(frozen=True, slots=True)
class Formats:
    """What sets text apart in one document: its styles, and the colour most of its text has."""

    styles: Styles
    usual: str = ""

    @classmethod
    def of(cls, root: Element, styles: Styles) -> Formats:
        """The formats of a document, once its whole body has been looked over."""
        colours: Counter[str] = Counter()
        for run in root.iter(W + "r"):
            colour = value(run.find(W + "rPr"), "color")
            colours[colour] += sum(len(text.text or "") for text in run.iter(W + "t"))
        return cls(styles, max(colours, key=lambda colour: colours[colour], default=""))

    def run(self, text: str, properties: Element | None) -> Run:
        """A text with its own format over that of its character style."""
        if properties is None:
            return Run(text)
        lines = list(self._line(properties))
        run = Run(text, any(map(self._apart, lines)), _on(lines, "b"))
        return underlined(run) if _on(lines, "u") else run

    def _line(self, properties: Element) -> Iterator[Element]:
        """A run's own properties, then those of its character style and what that is based on."""
        yield properties
        for style in self.styles.line(value(properties, "rStyle")):
            if style.run is not None and style.name.lower() not in _LINKS:
                yield style.run

    def _apart(self, properties: Element) -> bool:
        colour = value(properties, "color")
        shade = properties.find(W + "shd")
        return (
            (colour != self.usual and coloured(colour))
            or on(properties, "highlight")
            or (shade is not None and coloured(shade.get(W + "fill", "")))
        )


def _on(lines: list[Element], name: str) -> bool:
    """What the nearest of some properties that mention it say about a feature."""
    return next((on(line, name) for line in lines if line.find(W + name) is not None), False)


_LINKS = {"hyperlink", "followedhyperlink"}
"""Styles that colour a link, not an answer."""
