"""Numbered lines, the headings that cut them, and the reason why they cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from examprep.formats.markdown.escaping import decode

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence


class Line(NamedTuple):
    """One line of a file without the space at its end; numbers start at 1."""

    number: int
    text: str


class Section(NamedTuple):
    """A heading, its title without the marks of a heading, and the lines under it."""

    heading: Line
    title: str
    lines: list[Line]


class Malformed(Exception):
    """A question that cannot be read because of one line; `detail` is a message id.

    It never leaves the format: `read` makes a `Problem` of it.
    """

    def __init__(self, line: Line, detail: str) -> None:
        super().__init__(line, detail)
        self.line = line
        self.detail = detail


def numbered(text: str) -> list[Line]:
    """The lines of a file, whatever system wrote their ends."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return [Line(number, line.rstrip()) for number, line in enumerate(plain.split("\n"), start=1)]


def cut(lines: Sequence[Line], heading: re.Pattern[str]) -> tuple[list[Line], list[Section]]:
    """The lines before the first heading, and the sections; `heading` has a group `title`."""
    before: list[Line] = []
    sections: list[Section] = []
    for line in lines:
        if found := heading.match(line.text):
            sections.append(Section(line, found["title"], []))
        else:
            (sections[-1].lines if sections else before).append(line)
    return before, sections


def text_of(lines: Sequence[Line]) -> str:
    """The lines as the text they mean, without the empty lines around it."""
    return decode("\n".join(line.text for line in lines).strip("\n"))
