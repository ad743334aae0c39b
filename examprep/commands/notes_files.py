"""Reading files of course notes, whatever they are, by the same readers as questions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from examprep.commands.question_files import content
from examprep.errors import NoPassages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.importing.notes import Notes


def read(path: str, given: Sequence[str], subject: str = "") -> list[Notes]:
    """What a file holds (`-`: stdin), a zip what each file in it does, each under the name that
    `name` gives it. Raises UnreadableFile, and NoPassages where there is no text in any."""
    from examprep.importing import notes
    from examprep.importing.readers import document, unpacked

    called = name(path, given)
    held = [
        notes.read(replace(document(data, path), file=inner), subject)
        for inner, data in unpacked(content(path), called)
    ]
    filled = [each for each in held if each.passages]
    if not filled:
        raise NoPassages(file=path)
    return filled


def name(path: str, given: Sequence[str]) -> str:
    """What a file of notes is known by: its own name, or in a folder that was given, the way to it
    from that folder on, so that files of the same name stay apart."""
    if path == "-":
        return "<stdin>"
    root = next(Path(each) for each in given if Path(path).is_relative_to(each))
    return Path(path).relative_to(root.parent).as_posix()
