"""What a sitting came to, on the screen."""

from __future__ import annotations

from dataclasses import replace
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.questions import Kind
from examprep.screen.names import kind_name, marks_name, number_name
from examprep.screen.page import columns
from examprep.screen.question import hanging, reference
from examprep.screen.score import scored

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from examprep.paper import Paper
    from examprep.sittings.report import Group, Report, ToLearn

SHOWN = 10
"""So many of the points that cost most are named."""


def marked_lines(paper: Paper, report: Report, width: int) -> Iterator[str]:
    """Every item that was scored with what was answered and what became of each point, section by
    section."""
    for section in paper.sections:
        yield click.style(f"{section.title} · {marks_name(section.full)}", bold=True)
        for item in section.items:
            score = report.scores.get(item.number)
            if score is None:
                continue
            yield ""
            yield from hanging(f"{item.number}. ", item.question.stem, width)
            answer = report.answers.get(item.number, "")
            if answer:
                yield from hanging(_("Your answer: "), answer, width)
            yield from scored(score, answer, width)
            if item.question.kind.objective:
                yield from reference(item.question, width)
        yield ""


def report_lines(
    paper: Paper, sitting: int, report: Report, earlier: Mapping[int, float], width: int
) -> Iterator[str]:
    """The marks of a sitting in all and in groups, against `earlier` totals by sitting, and what to
    learn."""
    yield click.style(" ".join(filter(None, [paper.title, paper.version])), bold=True)
    yield result_line(paper, sitting, report.total)
    if earlier:
        one = _("sitting {number}: {total}")
        told = [one.format(number=n, total=number_name(total)) for n, total in earlier.items()]
        yield _("Before: {totals}").format(totals=_("; ").join(told))
    kinds = [replace(each, name=kind_name(Kind(each.name))) for each in report.kinds]
    groups = ((_("Sections"), report.sections), (_("Chapters"), report.chapters),
              (_("Kinds"), kinds))  # fmt: skip
    for title, rows in groups:
        yield ""
        yield click.style(title, bold=True)
        yield from columns([_group(each) for each in rows], width)
    if report.to_learn:
        yield ""
        yield click.style(_("To learn, what cost most first"), bold=True)
        for each in report.to_learn[:SHOWN]:
            yield from _to_learn(paper, each, width)


def result_line(paper: Paper, sitting: int, total: float) -> str:
    """The marks of the paper, and whether they are enough."""
    text = (
        _("Sitting {sitting}: {total} of {full}, passed")
        if total >= paper.passing
        else _("Sitting {sitting}: {total} of {full}, not passed; {passing} to pass")
    )
    return text.format(
        sitting=sitting,
        total=number_name(total),
        full=marks_name(paper.full),
        passing=number_name(paper.passing),
    )


def _group(group: Group) -> list[str]:
    share = f"{group.earned / group.full:4.0%}" if group.full else "   -"
    return [f"{number_name(group.earned):>5}/{number_name(group.full):<5}", share, group.name]


def _to_learn(paper: Paper, each: ToLearn, width: int) -> Sequence[str]:
    item = paper.item(each.number)
    text = each.point or (item.question.stem if item else "")
    return hanging(f"{each.number:3}  -{number_name(round(each.lost, 1)):<4} ", text, width)
