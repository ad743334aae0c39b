"""What comes with the program: a folder a subject, with a lexicon and a Markdown file a chapter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from examprep.errors import MalformedFile

if TYPE_CHECKING:
    from examprep.questions import Question


def bank_folder() -> Path:
    """Where the shipped bank lies: inside the installed package, else beside it in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "bank"
    return installed if installed.is_dir() else package.parent / "bank"


def wordlists(folder: Path) -> list[tuple[str, str]]:
    """The lexicon of every subject under `folder`: the name of its folder and its own, its text."""
    return [
        (f"{path.parent.name}/{path.name}", path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("*/lexicon.txt"))
    ]


def fingerprint(folder: Path) -> int:
    """A number below 2³¹ that is another one whenever the questions or the lexicons are; found
    without reading a question."""
    found = 0
    for path in sorted([*folder.glob("*/*.md"), *folder.glob("*/lexicon.txt")]):
        found = crc32(path.read_bytes(), found)
    return found >> 1


def questions(folder: Path) -> list[Question]:
    """Every question under `folder`, in the order of its subjects, files and lines.

    Raises `MalformedFile`, naming file and line of the first thing that cannot be read.
    """
    from examprep.formats import markdown

    found: list[Question] = []
    for path in sorted(folder.glob("*/*.md")):
        read, problems = markdown.read(path.read_text(encoding="utf-8"), str(path))
        for problem in problems:
            raise MalformedFile(file=path, line=problem.at, reason=problem.detail)
        found += read
    return found
