"""styles.xml → what the styles of a Word document say about numbering and emphasis."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.importing.readers.word.names import W, number, value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_DEEPEST = 20
"""Styles follow each other no further than this; a circle of them ends here."""


@dataclass(frozen=True, slots=True)
class Style:
    """One style: its name, the style it is based on, and what it sets itself."""

    name: str
    parent: str
    number: str
    """The id of its numbering; "0" takes away the one of its parent."""
    depth: int | None
    run: Element | None


class Styles(dict[str, Style]):
    """The styles of a document by their ids."""

    def line(self, id: str) -> Iterator[Style]:
        """A style, the one it is based on, and so forth."""
        for _ in range(_DEEPEST):
            if id not in self:
                return
            yield self[id]
            id = self[id].parent

    def numbering(self, id: str) -> tuple[str, int | None]:
        """The numbering that a paragraph style gives, and its depth where it says one."""
        line = list(self.line(id))
        number = next((style.number for style in line if style.number), "")
        return number, next((style.depth for style in line if style.depth is not None), None)

    def named(self, id: str) -> str:
        """The name of a style in lower case, as Word calls it in every language."""
        return self[id].name.lower() if id in self else ""

    def linked(self) -> dict[str, str]:
        """The styles that have a numbering of their own, with its id."""
        return {id: style.number for id, style in self.items() if style.number}


def styles(root: Element | None) -> Styles:
    """Every style in styles.xml."""
    found = () if root is None else root.iter(W + "style")
    return Styles({item.get(W + "styleId", ""): _style(item) for item in found})


def _style(item: Element) -> Style:
    properties = item.find(W + "pPr")
    list_properties = None if properties is None else properties.find(W + "numPr")
    depth = value(list_properties, "ilvl")
    return Style(
        name=value(item, "name"),
        parent=value(item, "basedOn"),
        number=value(list_properties, "numId"),
        depth=number(depth, 0) if depth else None,
        run=item.find(W + "rPr"),
    )
