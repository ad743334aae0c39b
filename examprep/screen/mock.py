"""A paper that is being sat, on the screen: the time, the item, the list of all."""

from __future__ import annotations

from gettext import gettext as _
from itertools import islice
from typing import TYPE_CHECKING

import click

from examprep.screen.names import marks_name
from examprep.screen.page import columns
from examprep.screen.question import body, hanging

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from examprep.paper import Item, Paper

SOON = 600
"""Seconds before the end from which the time stands out."""


def time_name(seconds: float) -> str:
    """A time as clocks show it, 1:05:00 or 5:00; what is begun of a second counts."""
    minutes, rest = divmod(-int(-seconds // 1), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def time_line(seconds: float) -> str:
    """How much time is left."""
    text = _("Only {time} left!") if seconds <= SOON else _("{time} left")
    return text.format(time=time_name(seconds))


def status_line(paper: Paper, number: int, left: float, answered: int, flagged: int) -> str:
    """Where the candidate is, the time, and how much is done."""
    items = sum(1 for _item in paper.items())
    place = _("Question {number} of {count}").format(number=number, count=items)
    done = _("answered {count}").format(count=answered)
    marked = _("flagged {count}").format(count=flagged) if flagged else ""
    return " · ".join(filter(None, [place, time_line(left), done, marked]))


def item_lines(paper: Paper, item: Item, width: int) -> Iterator[str]:
    """An item as it is put to a candidate: nothing of where it is from."""
    section = next(each for each in paper.sections if item in each.items)
    head = f"{item.number}. {section.title} · {marks_name(item.marks)}"
    yield click.style(head, bold=True)
    if section.answer < len(section.items):
        rule = _("Answer {answer} of {number}; the first ones answered count.")
        told = section.note or rule.format(answer=section.answer, number=len(section.items))
        yield from hanging("", told, width)
    yield ""
    yield from body(item.question, width)


def list_lines(
    paper: Paper, at: int, answered: Collection[int], flagged: Collection[int], width: int
) -> Iterator[str]:
    """A line an item, section by section: ✓ where it is answered, a word where it is flagged."""
    rows = [
        [
            ">" if item.number == at else " ",
            f"{item.number:2}",
            "✓" if item.number in answered else "·",
            _("flagged") if item.number in flagged else "",
            marks_name(item.marks),
            item.question.stem,
        ]
        for section in paper.sections
        for item in section.items
    ]
    lines = columns(rows, width)  # of one table, so that every section begins in the same cell
    for section in paper.sections:
        yield click.style(f"{section.title} · {marks_name(section.full)}", bold=True)
        yield from islice(lines, len(section.items))
