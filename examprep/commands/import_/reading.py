"""Reading the files that are to be imported, behind a progress bar."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from examprep.commands import question_files
from examprep.errors import ExamprepError, NoQuestions
from examprep.screen.progress import progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.commands.question_files import QuestionFile


def read(paths: Sequence[str], subject: str) -> tuple[list[QuestionFile], list[ExamprepError]]:
    """What the files, and those in folders, hold; and why some of them cannot be read."""
    found: list[QuestionFile] = []
    files = {path: list(question_files.found([path])) for path in paths}
    failures: list[ExamprepError] = [NoQuestions(file=path) for path in paths if not files[path]]
    sizes = {file: _size(file) for path in paths for file in files[path]}
    with progress(sizes) as begin:
        for file in sizes:
            begin(file)
            try:
                found += question_files.read(file, subject)
            except ExamprepError as error:
                failures.append(error)
    return found, failures


def _size(file: str) -> int:
    """Its bytes, as far as they are known before it is read."""
    with suppress(OSError):
        return os.path.getsize(file)
    return 0
