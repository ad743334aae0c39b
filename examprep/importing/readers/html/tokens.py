"""A page as tags and text. Python's own parser takes time by the square of the length of a broken
page, and reads it differently from version to version; this one passes every character once."""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = re.compile(r"<(/?)([a-z][\w:-]{0,40})(?=[\s/>])", re.A | re.I)
_STOP = re.compile(r"[<>]|=\s{0,9}[\"']")
_ATTRIBUTE = re.compile(
    r"([^\s\"'<>/=]+)(?:\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?"
)
_CODE = {"script", "style"}
_CODE_ENDS = re.compile(r"</(?:script|style)\b", re.I)


@dataclass(frozen=True, slots=True)
class Text:
    """Text between tags, and the line of the file it begins in."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag with its name in lower case, and the line of the file it stands in."""

    name: str
    ends: bool
    attributes: dict[str, str]
    line: int


@dataclass(slots=True)
class Tokens:
    """Cuts one page. What looks like a tag but is not closed is text."""

    page: str
    _found: dict[str, int] = field(default_factory=dict)
    _counted: int = 0
    _line: int = 1

    def __iter__(self) -> Iterator[Tag | Text]:
        code_ends = [match.start() for match in _CODE_ENDS.finditer(self.page)]
        at = shown = 0
        while (start := self._find("<", at)) < len(self.page):
            end, name = self._markup(start)
            at = end or start + 1
            if not end:
                continue
            if shown < start:
                yield Text(_unescaped(self.page[shown:start]), self._at(shown))
            shown = end
            if name:
                yield self._tag(name, end)
                next_code = bisect_left(code_ends, end)
                if name[2].lower() in _CODE and not name[1] and next_code < len(code_ends):
                    at = shown = code_ends[next_code]
        if shown < len(self.page):
            yield Text(_unescaped(self.page[shown:]), self._at(shown))

    def _markup(self, start: int) -> tuple[int, re.Match[str] | None]:
        """Where the markup that begins at `start` ends, with its name if it is a tag; 0 where
        there is none."""
        if self.page.startswith("<!--", start):
            return self._after("-->", start + 4), None
        if self.page.startswith(("<!", "<?", "</>"), start):
            return self._after(">", start), None
        name = _NAME.match(self.page, start)
        return (self._tag_end(name.end()), name) if name else (0, None)

    def _tag_end(self, at: int) -> int:
        """Where the tag ends that `at` is in; 0 where it does not."""
        quoted = False
        while stop := _STOP.search(self.page, at):
            at = stop.end()
            if stop[0] == ">":
                return at
            if stop[0] == "<":
                # Going back into what was quoted would take time by the square.
                return stop.start() if quoted else 0
            closing = self._find(stop[0][-1], at)
            if closing < len(self.page):
                at, quoted = closing + 1, True
        return len(self.page) if quoted else 0

    def _tag(self, name: re.Match[str], end: int) -> Tag:
        attributes: dict[str, str] = {}
        for found in _ATTRIBUTE.finditer(self.page, name.end(), end - 1):
            key, *values = found.groups()
            attributes.setdefault(key.lower(), _unescaped(next(filter(None, values), "")))
        return Tag(name[2].lower(), bool(name[1]), attributes, self._at(name.start()))

    def _after(self, closing: str, at: int) -> int:
        """The place after the next `closing`; 0 where there is none."""
        found = self._find(closing, at)
        return found + len(closing) if found < len(self.page) else 0

    def _find(self, text: str, at: int) -> int:
        """Where `text` next stands; the length of the page where it does not. Places are asked
        for in order, so that nothing is searched twice."""
        if self._found.get(text, -1) < at:
            found = self.page.find(text, at)
            self._found[text] = found if found >= 0 else len(self.page)
        return self._found[text]

    def _at(self, place: int) -> int:
        """The line of a place; they are asked for in order."""
        self._line += self.page.count("\n", self._counted, place)
        self._counted = max(place, self._counted)
        return self._line


def _unescaped(text: str) -> str:
    try:
        return html.unescape(text)
    except ValueError:  # a character number of thousands of digits
        return text
