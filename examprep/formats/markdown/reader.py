"""A Markdown file → its questions, and the problems that kept others out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.errors import N_
from examprep.formats.markdown import front_matter, names
from examprep.formats.markdown.escaping import decode
from examprep.formats.markdown.lines import Malformed, cut, numbered
from examprep.formats.markdown.question import heading, question
from examprep.problems import QUOTED, SAME_ID, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from examprep.formats.markdown.lines import Line, Section
    from examprep.questions import Question

_HEADING = re.compile(r" {0,3}(?:##(?!#)|#(?=\s|$))\s*(?P<title>.*)")
_RULE = re.compile(r" {0,3}-{3,}")
_OURS = "|".join(sorted({*names.SECTIONS, names.EITHER_ANSWER}))
_ITEM = re.compile(rf"\s*#{{3,6}}\s*(?!{_OURS})|\d{{1,3}}\s*[.．、]")
"""The first of several questions under one heading, which our files do not have."""

STRAY = N_("this belongs to no question: a question starts with ## and its kind")
TOO_DEEP = N_("the points are nested too deeply")


def looks_like(text: str) -> bool:
    """Whether the text starts with front matter or a heading and has a question's heading."""
    if not text.lstrip("\ufeff").lstrip().startswith(("---", "#")):
        return False
    return any(_is_question(section) for section in cut(numbered(text), _HEADING)[1])


def read(text: str, file: str) -> tuple[list[Question], list[Problem]]:
    """The questions of a file in its order, and what is wrong with it.

    A question in which something cannot be read is refused, with one problem that names the first
    such line (`at`: its number from 1); the rest is read. A question without an id gets the empty
    one; the caller names it.
    """
    values, body, faults = front_matter.split(numbered(text))
    problems = [_problem(file, fault, refused=False) for fault in faults]
    before, sections = cut(body, _HEADING)
    problems += _stray(before, file)
    questions: list[Question] = []
    seen: set[str] = set()
    for section in sections:
        if section.heading.text.lstrip().startswith("##"):
            try:
                questions.append(_question(section, values, seen))
            except Malformed as fault:
                problems.append(_problem(file, fault, refused=True))
        else:
            values |= {"chapter": decode(section.title)}
            problems += _stray(section.lines, file)
    return questions, problems


def _question(section: Section, values: Mapping[str, str], seen: set[str]) -> Question:
    """The question, its id added to those seen."""
    lines = section.lines
    while lines and (not lines[-1].text or _RULE.fullmatch(lines[-1].text)):
        lines = lines[:-1]
    try:
        found = question(section._replace(lines=lines), values["subject"], values["chapter"])
    except RecursionError:
        raise Malformed(section.heading, TOO_DEEP) from None
    if found.id and found.id in seen:
        raise Malformed(section.heading, SAME_ID)
    seen.add(found.id)
    return found


def _is_question(section: Section) -> bool:
    try:
        heading(section)
    except Malformed:
        return False
    first = next((line.text for line in section.lines if line.text), "")
    return section.heading.text.lstrip().startswith("##") and not _ITEM.match(first)


def _stray(lines: Sequence[Line], file: str) -> list[Problem]:
    """A problem for the first line of text that no question holds."""
    text = [line for line in lines if line.text and not _RULE.fullmatch(line.text)]
    return [_problem(file, Malformed(line, STRAY), refused=False) for line in text[:1]]


def _problem(file: str, fault: Malformed, *, refused: bool) -> Problem:
    quote = fault.line.text.strip()[:QUOTED]
    return Problem("malformed", file, str(fault.line.number), quote, fault.detail, refused)
