"""The lexicons that lie beside question files: what a bank in files is scored and checked by."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.problems import Problem


def beside(paths: Iterable[str]) -> tuple[list[tuple[str, str]], list[Problem]]:
    """The lexicons in folders and beside files, in any encoding, each with its path; and what is
    wrong with their lines. Raises UnreadableFile for one that is no text."""
    from examprep.importing.readers.text import decode
    from examprep.scoring.words.vocabulary import NAME, parse

    found: set[Path] = set()
    for path in (Path(path) for path in paths if path != "-"):
        found |= set(path.rglob(NAME)) if path.is_dir() else set(path.parent.glob(NAME))
    lists = [(str(path), decode(path.read_bytes(), str(path))) for path in sorted(found)]
    return lists, [problem for name, text in lists for problem in parse(text, name)[1]]
