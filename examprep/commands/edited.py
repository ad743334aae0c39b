"""A question as the text that is edited: ours to write, to mark a mistake in, and to take back."""

from __future__ import annotations

import re
from gettext import gettext as _
from typing import TYPE_CHECKING

from examprep.errors import MalformedFile

if TYPE_CHECKING:
    from examprep.questions import Question

_MARK = re.compile(r"\s*<!-- examprep: .*-->\s*")


def as_text(question: Question) -> str:
    """The question as it is opened in the editor."""
    from examprep.formats import markdown

    return markdown.write([question])


def taken_back(text: str, file: str, question: Question) -> Question:
    """What was made of `question`, from Markdown or a line of JSON; marks in it do not count.

    Raises MalformedFile, with the line of `file`, for anything but one question with the same id.
    """
    from examprep.formats import jsonl, markdown

    lines = _lines(text)
    counted = [number for number, line in enumerate(lines, 1) if not _MARK.fullmatch(line)]
    plain = "\n".join(lines[number - 1] for number in counted)
    read = jsonl.read if jsonl.looks_like(plain) else markdown.read
    found, problems = read(plain, file)
    if problems:
        line = counted[int(problems[0].at) - 1]
        raise MalformedFile(file=file, line=line, reason=problems[0].advice())
    if len(found) != 1:
        raise MalformedFile(file=file, line=1, reason=_("there must be one question, and no more"))
    if found[0].id != question.id:
        heading = next((n for n in counted if lines[n - 1].startswith("##")), 1)
        reason = _("the id must stay {id}: the reviews hang on it").format(id=question.id)
        raise MalformedFile(file=file, line=heading, reason=reason)
    return found[0]


def marked(text: str, mistake: MalformedFile) -> str:
    """The text with the mistake named at its top and above the line that it is in."""
    mark = f"<!-- examprep: {mistake.fields['reason']} -->".replace("\n", " ")
    shown = [mark]
    for number, line in enumerate(_lines(text), 1):
        if number == mistake.fields["line"] and len(shown) > 1:
            shown.append(mark)
        if not _MARK.fullmatch(line):
            shown.append(line)
    return "\n".join(shown)


def unmarked(text: str) -> str:
    """The text without the marks."""
    return "\n".join(line for line in _lines(text) if not _MARK.fullmatch(line))


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
