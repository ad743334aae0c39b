"""Subject and chapter as the category of a Moodle question: `$course$/top/subject/chapter`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from examprep.questions import Question

_CONTEXT = re.compile(r"\$[a-z]+\$")
_SLASH = re.compile(r"(?<!/)/(?!/)")
_TOP = "$course$/top"


def written(subject: str, chapter: str) -> str:
    """The path of a category; a slash within a name is doubled."""
    names = [name.replace("/", "//") for name in (subject, chapter) if name]
    return "/".join([_TOP, *(" ".join(name.split("\n")) for name in names)])


def changing(questions: Iterable[Question]) -> Iterator[tuple[str, Question]]:
    """Each question behind the path of its category, which is empty where it stays the same."""
    before = written("", "")
    for question in questions:
        own = written(question.subject, question.chapter)
        yield "" if own == before else own, question
        before = own


def read(path: str) -> tuple[str, str]:
    """Subject and chapter of a category. One name alone is a chapter."""
    names = [name.strip().replace("//", "/") for name in _SLASH.split(path.strip())]
    if names and _CONTEXT.fullmatch(names[0]):
        names = names[1:]
    if names and names[0] == "top":
        names = names[1:]
    subject, *chapter = names if len(names) > 1 else ["", *names]
    return subject, "/".join(chapter)
