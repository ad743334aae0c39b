r"""Lists and texts written so that `examprep.importing.sheets.cells` reads them back equal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.formats.markdown import marks
from examprep.importing.sheets import cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from examprep.questions import Option, Point

_SPECIAL = re.compile(
    r"&#|[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)"
)
_APOSTROPHE = re.compile(r"'+[=+\-@＝＋－＠]")
_OWN_LETTER = re.compile(r"[（(]?[A-K][)）.．、:：]")


def text(value: str) -> str:
    """A text as a cell holds it: a reference stands for what spreadsheets change or strip, and
    `&#;` keeps apart what would be read as something else."""
    safe = _SPECIAL.sub(_reference, value)
    if safe[-1:].isspace():
        safe += cells.NOTHING
    if not safe or safe[0].isspace() or _APOSTROPHE.match(safe):
        safe = cells.NOTHING + safe
    return safe


def option(value: str) -> str:
    """The text of an option in the column of its letter."""
    safe = text(value)
    return cells.NOTHING + safe if _OWN_LETTER.match(safe) else safe


def lines(values: Iterable[str]) -> str:
    """Texts as a list, one a line."""
    return _list("\n".join(_line(value) for value in values))


def words(values: Iterable[str]) -> str:
    """Short texts as a list on one line."""
    return _list("、".join(_without(_line(value), cells.BETWEEN) for value in values))


def options(values: Iterable[Option]) -> str:
    """Options in one cell, one a line."""
    return "\n".join(
        f"{_without(_line(value.label), '.．、)）(（ ')}. {_line(value.text)}" for value in values
    )


def points(values: Iterable[Point]) -> str:
    """得分点, one a line, those within another two spaces further in."""
    return "\n".join(_points(values, ""))


def _points(values: Iterable[Point], indent: str) -> Iterator[str]:
    for value in values:
        line = _line(value.text)
        if value.marks is None and (cells.BEFORE.match(line) or cells.NUMBERED.match(line)):
            line = cells.NOTHING + line
        if value.marks is None and cells.BEHIND.search(line):
            line += cells.NOTHING
        yield f"{indent}{marks.shown(value.marks)}{line}"
        yield from _points(value.points, indent + "  ")


def _list(cell: str) -> str:
    """A list in which an empty text is the only entry is not an empty list."""
    return cell + cells.NOTHING if cell == cells.NOTHING else cell


def _line(value: str) -> str:
    return text(value).replace("\n", "&#10;")


def _without(line: str, apart: str) -> str:
    """A line in which the characters of `apart` are references; those of references stay."""
    return re.sub(
        rf"(&#\d*;)|[{re.escape(apart)}\s]", lambda found: found[1] or _reference(found), line
    )


def _reference(found: re.Match[str]) -> str:
    if len(found[0]) == 1 and found[0] != "_":
        return f"&#{ord(found[0])};"
    return f"&#{ord('&')};#" if found[0] == "&#" else f"_{cells.NOTHING}"
