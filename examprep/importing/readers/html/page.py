"""A page, tag by tag → its blocks and tables."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from examprep.importing.readers.html.formats import PLAIN, Format
from examprep.importing.readers.html.grid import Grid
from examprep.importing.readers.html.lines import Line
from examprep.importing.readers.html.listing import Listing
from examprep.importing.readers.tables import Cell

if TYPE_CHECKING:
    from examprep.importing.document import Block
    from examprep.importing.readers.html.tokens import Tag, Text

_UNSEEN = {"script", "style", "title", "svg", "template"}
_MENUS = {"nav", "footer", "select", "button"}
_BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "br", "button", "caption", "center",
        "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "label", "legend", "li", "main",
        "menu", "nav", "ol", "option", "p", "pre", "section", "select", "summary", "table", "tbody",
        "td", "textarea", "tfoot", "th", "thead", "title", "tr", "ul",
    }
)  # fmt: skip
_EMPTY = {"br", "hr", "img", "input", "meta", "link", "wbr", "col", "area", "base", "embed"}
_ENDS = {"p": {"p"}, "li": {"li"}, "td": {"td", "th"}, "th": {"td", "th"}, "tr": {"tr"}}
"""Elements that end where the next of their kind begins, whether or not they say so."""
_HOLDS = {"table", "ul", "ol"}
"""… but not from inside one of these."""
_DEEPEST_TABLE = 50
_MOST_OPEN = 500


@dataclass(frozen=True, slots=True)
class _Open:
    """An element that has begun, and what that means for the text in it."""

    tag: str = ""
    format: Format = PLAIN
    unseen: bool = False
    menu: bool = False
    kept: bool = False
    """Whether its white space counts."""


class Page:
    """Reads a page once; `content` and `left_out` are complete after `close`."""

    def __init__(self) -> None:
        self.content = Cell()
        self.left_out: list[Block] = []
        self._into = self.content
        self._line = Line()
        self._open = [_Open()]
        self._grids: list[Grid] = []
        self._lists: list[Listing] = []
        self._tables = self._pictures = 0

    def begin(self, tag: Tag) -> None:
        """Take in a tag that begins an element."""
        if tag.name in _BLOCKS:
            self._end_line()
        if tag.name in _ENDS:
            self._shut(_ENDS[tag.name], _HOLDS)
        elif tag.name == "img" and not self._open[-1].unseen:
            self._pictures += 1
            self._line.add(f"[图{self._pictures}]", self._open[-1].format, tag.line)
        elif tag.name in {"ul", "ol"}:
            self._lists.append(Listing.of(tag))
        if tag.name == "li" and self._lists:
            self._line.label = self._lists[-1].label(tag)
        self._lay_out(tag)
        if tag.name not in _EMPTY and len(self._open) < _MOST_OPEN:
            self._open.append(_within(self._open[-1], tag))

    def end(self, name: str) -> None:
        """Take in a tag that ends an element."""
        if name in _BLOCKS:
            self._end_line()
        if name in {"ul", "ol"}:
            self._line.label = ""
            del self._lists[-1:]
        elif name in {"td", "th"} and self._grids:
            self._into = self._grids[-1].outer
        elif name == "table" and self._grids:
            self._end_table()
        self._shut({name}, _HOLDS - {name})

    def write(self, text: Text) -> None:
        """Take in text."""
        inside = self._open[-1]
        if inside.unseen:
            return
        for number, line in enumerate(text.text.split("\n") if inside.kept else [text.text]):
            if number:
                self._end_line()
            before = len(line) - len(line.lstrip())
            at = text.line + number + line.count("\n", 0, before)
            self._line.add(line, inside.format, at, kept=inside.kept)

    def close(self) -> None:
        """End the page, and whatever it left open."""
        self._end_line()
        while self._grids:
            self._end_table()

    def _end_line(self) -> None:
        block = self._line.take()
        if block:
            (self.left_out if self._open[-1].menu else self._into).append(block)

    def _lay_out(self, tag: Tag) -> None:
        """Begin a table or a part of one."""
        if tag.name == "table" and len(self._grids) < _DEEPEST_TABLE:
            self._tables += 1
            self._grids.append(Grid(f"t{self._tables}", self._into))
        elif tag.name == "tr" and self._grids:
            self._grids[-1].begin_row()
            self._into = self._grids[-1].outer
        elif tag.name in {"td", "th"} and self._grids:
            self._into = self._grids[-1].begin_cell(tag)

    def _end_table(self) -> None:
        grid = self._grids.pop()
        self._into = grid.outer
        self._into += grid.end()

    def _shut(self, tags: set[str], holds: set[str]) -> None:
        """End the innermost element of these tags and all in it, unless one of `holds` is
        between."""
        for at in range(len(self._open) - 1, 0, -1):
            if self._open[at].tag in tags:
                del self._open[at:]
                return
            if self._open[at].tag in holds:
                return


def _within(outer: _Open, tag: Tag) -> _Open:
    return replace(
        outer,
        tag=tag.name,
        format=outer.format.within(tag),
        unseen=(outer.unseen and tag.name != "body") or tag.name in _UNSEEN,
        menu=outer.menu or tag.name in _MENUS,
        kept=outer.kept or tag.name in {"pre", "textarea"},
    )
