"""What papers are made of, as tables on the screen."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING

from examprep.errors import N_
from examprep.paper import Level
from examprep.screen.names import marks_name, number_name
from examprep.screen.page import columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.paper import Paper

LEVELS = {Level.EASY: N_("easy"), Level.MEDIUM: N_("medium"), Level.HARD: N_("hard")}


def section_lines(paper: Paper, width: int) -> Iterator[str]:
    """A line a section: how many questions of how many marks."""
    rows = [
        [
            section.title,
            f"{section.answer} × {number_name(section.marks)}",
            marks_name(section.full),
            _("{answer} of {number}").format(answer=section.answer, number=len(section.items))
            if section.answer < len(section.items)
            else "",
        ]
        for section in paper.sections
    ]
    yield from columns(rows, width)


def chapter_lines(papers: Sequence[Paper], width: int) -> Iterator[str]:
    """The marks of every chapter and level, a column a version."""
    from examprep.papers.balance import balance

    balances = [balance(paper) for paper in papers]
    chapters = sorted({name for each in balances for name in each.chapters})
    versions = [paper.version for paper in papers]
    head = [["", *versions, ""]] if len(papers) > 1 else []
    rows = [[name, *(_number(b.chapters.get(name)) for b in balances), ""] for name in chapters]
    for level, text in LEVELS.items():
        rows.append([_(text), *(_number(b.levels.get(level)) for b in balances), ""])
    yield from columns([*head, *rows], width)


def _number(marks: float | None) -> str:
    return number_name(round(marks or 0.0, 1))
