"""How far a long piece of work has come, on stderr and only on a terminal."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

LONG = 1_000_000
"""A single file of as many bytes is read long enough to wonder."""


@contextmanager
def progress(sizes: Mapping[str, int]) -> Iterator[Callable[[str], None]]:
    """A bar for files of these `sizes` in bytes, shown where there are several or one is long.

    Gives what is to be called with the name of a file when its turn comes.
    """
    if not sys.stderr.isatty() or (len(sizes) < 2 and sum(sizes.values()) < LONG):
        yield lambda name: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

    columns = (BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    name_column = TextColumn("{task.description}", markup=False)
    with Progress(*columns, name_column, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=sum(sizes.values()) or None)
        done = 0

        def begin(name: str) -> None:
            nonlocal done
            bar.update(task, completed=done, description=name)
            done += sizes[name]

        yield begin
