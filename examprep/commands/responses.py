"""Reading a pile of answers from a file or from stdin, as it comes."""

from __future__ import annotations

import codecs
import io
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from gettext import ngettext
from itertools import chain
from typing import TYPE_CHECKING, Generic, TypeVar, cast

import click

from examprep.errors import N_, ExamprepError, NoSuchQuestion, UnreadableFile
from examprep.problems import Problem, in_marks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from examprep.scoring.responses import Response

Found = TypeVar("Found")

STDIN = "<stdin>"
ENOUGH = 1 << 16
"""So many bytes tell the encoding of a file."""
REFUSED = 4
"""The exit status when everything was done but for some rows."""


@contextmanager
def responses(path: str) -> Iterator[Iterator[Response | Problem]]:
    """The rows of a CSV or JSON Lines file (`-`: of stdin), one at a time.

    Raises `UnreadableFile`, also where the rows end before there was one.
    """
    from examprep.scoring.responses import read

    with lines_of(path) as lines:
        yield _some(read(lines, file_name(path)), file_name(path))


@contextmanager
def lines_of(path: str) -> Iterator[Iterable[str]]:
    """The lines of a text file (`-`: of stdin) as they come, their ends kept.

    Text in any encoding that `import` reads, such as GB18030, in which Excel writes CSV in China;
    the first piece of it that is not ASCII decides. Raises `UnreadableFile`.
    """
    try:
        with opened(path) as data:
            yield _lines(_decoded(data))
    except UnicodeDecodeError:
        reason = N_("not a text file in UTF-8, UTF-16, GB18030 (GBK) or Big5; save it as UTF-8")
        raise UnreadableFile(file=file_name(path), reason=reason) from None


def file_name(path: str) -> str:
    """What a file is called in messages."""
    return STDIN if path == "-" else path


@dataclass(slots=True)
class Intake(Generic[Found]):
    """Pairs each response of `file` with what `find` gives for its question, in order.

    Rows that cannot be read, or whose question raises `NoSuchQuestion`, are reported on stderr and
    counted as `refused`.
    """

    file: str
    find: Callable[[str], Found]
    refused: int = 0

    def pairs(self, rows: Iterable[Response | Problem]) -> Iterator[tuple[Response, Found]]:
        """The pairs, one at a time."""
        for row in rows:
            if isinstance(row, Problem):
                report(row)
                self.refused += 1
                continue
            try:
                found = self.find(row.question)
            except NoSuchQuestion as error:
                self.refuse(row, error)
            else:
                yield row, found

    def refuse(self, row: Response, error: ExamprepError) -> None:
        """Leave a response out, and say why."""
        click.echo(f"{self.file}:{row.line}: {error}", err=True)
        self.refused += 1

    def finish(self) -> int:
        """Say how many rows were refused; the exit status that follows."""
        return report_refused(self.refused)


def report(problem: Problem) -> None:
    """A row that was left out, as a line on stderr that begins to quote it."""
    said = f"{problem.file}:{problem.at}: {problem.advice()}"
    click.echo(" ".join(filter(None, [said, in_marks(problem.quote)])), err=True)


def report_refused(count: int) -> int:
    """Say how many rows were left out, if any were; the exit status that follows."""
    if not count:
        return 0
    left_out = ngettext("{count} row left out.", "{count} rows left out.", count)
    click.echo(left_out.format(count=count), err=True)
    return REFUSED


def _some(rows: Iterator[Response | Problem], file: str) -> Iterator[Response | Problem]:
    first = next(rows, None)
    if first is None:
        raise UnreadableFile(file=file, reason=N_("it holds no answers"))
    yield from chain([first], rows)


@contextmanager
def opened(path: str) -> Iterator[io.BufferedReader]:
    """The bytes of a file (`-`: of stdin). Raises `UnreadableFile`."""
    if path == "-":
        yield cast("io.BufferedReader", sys.stdin.buffer)
        return
    try:
        file = open(path, "rb")  # noqa: SIM115 - closed below; errors while it is read are not ours
    except OSError as error:
        raise UnreadableFile(file=path, reason=error.strerror) from None
    with file:
        yield file


def _decoded(data: io.BufferedReader) -> Iterator[str]:
    """The text in pieces, each as soon as it is there."""
    pieces = iter(data.read1, b"")
    for piece in pieces:
        if piece.isascii() and b"\0" not in piece:
            yield piece.decode("ascii")
            continue
        # A file has more to judge by; what comes through a pipe may wait for its answer.
        start = piece + data.read(ENOUGH) if data.seekable() else piece
        decoder = codecs.getincrementaldecoder(_encoding(start))()
        yield from map(decoder.decode, chain([start], pieces))
        yield decoder.decode(b"", final=True)


def _lines(pieces: Iterable[str]) -> Iterator[str]:
    """The lines of a text; the pieces of one are joined when it ends."""
    begun: list[str] = []
    for piece in pieces:
        begun.append(piece)
        if "\n" in piece or "\r" in piece:
            lines = list(io.StringIO("".join(begun), newline=""))
            begun = [] if lines[-1].endswith("\n") else [lines.pop()]
            yield from lines
    yield from io.StringIO("".join(begun), newline="")


def _encoding(start: bytes) -> str:
    """The encoding of a text that begins so; the readers, which know every one that Chinese files
    come in, load only where it is not UTF-8."""
    if b"\0" not in start:
        with suppress(UnicodeDecodeError):
            codecs.getincrementaldecoder("utf-8")().decode(start)
            return "utf-8-sig"
    from examprep.importing.readers.text import encoding

    return encoding(start)
