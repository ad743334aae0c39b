"""Reading the files that are to be imported, behind a progress bar."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from examprep.commands import question_files
from examprep.commands.passed_over import PassedOver
from examprep.errors import ExamprepError
from examprep.screen.progress import progress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Held = TypeVar("Held")


@dataclass(frozen=True, slots=True)
class Read(Generic[Held]):
    """What the files held, which of a folder hold nothing, and why others cannot be read."""

    found: list[Held]
    passed_over: list[PassedOver]
    failures: list[ExamprepError]


def read(
    paths: Sequence[str], parse: Callable[[str], list[Held]], nothing: type[ExamprepError]
) -> Read[Held]:
    """What the files, and those in folders, hold by `parse`, which raises `nothing` for one that
    holds nothing: that is a failure of a file that was named, and of a folder without any other."""
    done: Read[Held] = Read([], [], [])
    files = {path: list(question_files.found([path])) for path in paths}
    sizes = {file: _size(file) for path in paths for file in files[path]}
    with progress(sizes) as begin:
        for file in sizes:
            begin(file)
            try:
                done.found.extend(parse(file))
            except ExamprepError as error:
                if isinstance(error, nothing) and file not in paths:
                    done.passed_over.append(PassedOver.because(file, error))
                else:
                    done.failures.append(error)
    passed = {each.file for each in done.passed_over}
    bare = [path for path in paths if passed.issuperset(files[path])]
    return replace(done, failures=[*(nothing(file=path) for path in bare), *done.failures])


def _size(file: str) -> int:
    """Its bytes, as far as they are known before it is read."""
    with suppress(OSError):
        return os.path.getsize(file)
    return 0
