"""Reading the files that are to be imported, behind a progress bar."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from examprep.commands import question_files
from examprep.errors import ExamprepError
from examprep.screen.progress import progress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Held = TypeVar("Held")


def read(
    paths: Sequence[str], parse: Callable[[str], list[Held]], nothing: type[ExamprepError]
) -> tuple[list[Held], list[ExamprepError]]:
    """What the files, and those in folders, hold by `parse`; and why some of them cannot be read:
    `nothing` where a folder holds no file."""
    found: list[Held] = []
    files = {path: list(question_files.found([path])) for path in paths}
    failures = [nothing(file=path) for path in paths if not files[path]]
    sizes = {file: _size(file) for path in paths for file in files[path]}
    with progress(sizes) as begin:
        for file in sizes:
            begin(file)
            try:
                found += parse(file)
            except ExamprepError as error:
                failures.append(error)
    return found, failures


def _size(file: str) -> int:
    """Its bytes, as far as they are known before it is read."""
    with suppress(OSError):
        return os.path.getsize(file)
    return 0
