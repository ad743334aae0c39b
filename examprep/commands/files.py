"""Writing to stdout, or a file that is either there as a whole or not at all."""

from __future__ import annotations

import os
import signal
import sys
import threading
from contextlib import contextmanager
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


_KILLED = 128
"""Added to the number of the signal that ended a program, in its exit status."""


def may_write(path: str) -> None:
    """Raise `WrongUsage` where a file would be written over; `-`, stdout, is none."""
    if path != "-" and os.path.isfile(path):
        reason = _("{file} is there already; --force replaces it").format(file=path)
        raise WrongUsage(reason=reason)


def deliver(path: str, chunks: Iterable[str | bytes]) -> None:
    """Write to a file as `write_whole` does, or for `-` to stdout as it comes.

    Raises `WrongUsage` rather than send bytes to a terminal.
    """
    if path != "-":
        write_whole(path, chunks)
        return
    for chunk in chunks:
        if isinstance(chunk, bytes) and sys.stdout.isatty():
            raise WrongUsage(reason=_("this format is no text; name a file with -o"))
        click.echo(chunk, nl=False)


def write_whole(path: str, chunks: Iterable[str | bytes]) -> None:
    """Write a file, texts in the encoding UTF-8, under another name until it is complete.

    What is no regular file, such as a pipe, is written straight away. Raises OSError, which names
    the file.
    """
    target = os.path.realpath(path)
    special = os.path.exists(target) and not os.path.isfile(target)
    aside = target if special else os.path.join(os.path.dirname(target), f".{os.getpid()}.part")
    try:
        with _ends_told(), open(aside, "wb") as file:
            file.writelines(c if isinstance(c, bytes) else c.encode("utf-8") for c in chunks)
        if not special:
            os.replace(aside, target)
    except BaseException as error:
        if not special and os.path.exists(aside):
            os.unlink(aside)
        if isinstance(error, OSError) and error.filename in {None, aside}:
            error.filename = path
        raise


@contextmanager
def _ends_told() -> Iterator[None]:
    """Let what ends a program from outside, a closed terminal or a time limit, be raised here as
    SystemExit, so that nothing half-written stays behind."""
    ends = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    if threading.current_thread() is not threading.main_thread():
        ends = []
    before = {number: signal.signal(number, _end) for number in ends}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end(number: int, _frame: object) -> None:
    raise SystemExit(_KILLED + number)
