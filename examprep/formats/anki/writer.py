"""Questions → notes of Anki, a line each."""

from __future__ import annotations

import csv
import html
import re
from dataclasses import replace
from io import StringIO
from typing import TYPE_CHECKING

from examprep.formats import sides
from examprep.formats.markdown import marks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.questions import Question

_HEADERS = (
    "#separator:tab",
    "#html:true",
    "#notetype:Basic",
    "#guid column:1",
    "#deck column:2",
    "#tags column:5",
)
_SPACE = re.compile(r"(?<=[ \n]) |^ | (?=\n|\Z)")


def write(questions: Iterable[Question]) -> str:
    """A note a question: its id as the GUID, so that Anki updates instead of adding it again."""
    text = StringIO(newline="")
    text.writelines(f"{header}\n" for header in _HEADERS)
    writer = csv.writer(text, delimiter="\t", quoting=csv.QUOTE_ALL, lineterminator="\n")
    for question in questions:
        note = (front(question), back(question), " ".join(tags(question)))
        writer.writerow((question.id, deck(question), *note))
    return text.getvalue()


def front(question: Question) -> str:
    """The stem with its marks, the sub-questions and the options, as HTML."""
    whole = replace(question, stem=question.stem + marks.shown(question.marks))
    options = [f"{option.label}. {option.text}" for option in question.options]
    return _html("\n".join([sides.asked(whole), *options]))


def back(question: Question) -> str:
    """The key or the reference answer with its points, and the explanation, as HTML."""
    if question.kind.objective:
        return _html(sides.answered(replace(question, answer=sides.key(question))))
    return _html(sides.answered(question))


def deck(question: Question) -> str:
    """One deck a chapter, below that of its subject."""
    return "::".join(filter(None, (question.subject, question.chapter))) or "examprep"


def tags(question: Question) -> list[str]:
    """The tags, which hold no blanks in Anki."""
    return [re.sub(r"\s", "_", tag) for tag in sides.tags(question)]


def _html(text: str) -> str:
    escaped = html.escape(text.replace("\x1f", ""), quote=False)
    return _SPACE.sub("&nbsp;", escaped).replace("\n", "<br>")
