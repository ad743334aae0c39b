"""The page that is written on: how wide it is, and columns on it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from examprep.screen.width import UNLIMITED, cells, ends, pad, plain, terminal_columns, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def page_width() -> int:
    """The cells of a line on the terminal; what is no terminal takes any."""
    return terminal_columns() if sys.stdout.isatty() else UNLIMITED


def at_terminal() -> bool:
    """Whether a person can be asked: both what is typed and what is shown are a terminal's."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def columns(rows: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    """Rows of the same length as lines, straight but for the last column, which is free text.

    It is cut where it would go beyond `width`.
    """
    if not rows:
        return
    rows = [[plain(" ".join(text.split("\n"))) for text in row] for row in rows]
    widths = [max(cells(row[at]) for row in rows) for at in range(len(rows[0]) - 1)]
    for row in rows:
        fixed = "".join(pad(text, room) + "  " for text, room in zip(row, widths, strict=False))
        yield (fixed + beginning(row[-1], width - cells(fixed))).rstrip()


def beginning(text: str, width: int) -> str:
    """As much of a text of any number of lines as one of `width` cells takes."""
    return cut(" ".join(text.split()), width)


def cut(text: str, width: int) -> str:
    """`text`, a line, or as much of it as `width` cells take with a mark that it goes on."""
    if cells(text) <= width:
        return text
    return text[: sum(end < width for end in ends(text))] + "…"


def show(lines: Iterable[str], *, err: bool = False) -> None:
    """Write lines on the page, or on stderr."""
    for line in lines:
        click.echo(line, err=err)


def say(text: str, *, err: bool = False) -> None:
    """Write a sentence, broken between words where the page ends."""
    show(wrap(text, page_width()), err=err)
