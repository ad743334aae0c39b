"""The marks of a class on the screen: their distribution, every item's figures, missed points."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

import click

from examprep.screen.names import number_name
from examprep.screen.page import beginning, columns
from examprep.screen.width import cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.marking.analysis import Analysis
    from examprep.marking.missed import Missed
    from examprep.paper import Paper

RANGES = 10
BAR = 30
SHOWN = 10
"""So many of the points missed most often are named."""


def class_lines(
    paper: Paper, analysis: Analysis, missed: Sequence[Missed], width: int
) -> Iterator[str]:
    """Everything there is to see of a class, none of it wider than `width` cells from 60 on."""
    yield from _summary(paper, analysis)
    yield ""
    yield click.style(_("Totals"), bold=True)
    yield from _distribution(paper, analysis)
    yield ""
    yield click.style(_("Items"), bold=True)
    yield from columns(list(_items(analysis)), width)
    if missed:
        yield ""
        yield click.style(_("Missed most often"), bold=True)
        for each in missed[:SHOWN]:
            figures = f"{each.share:5.0%}  {each.number:3}  "
            yield figures + beginning(each.text, width - cells(figures))


def _summary(paper: Paper, analysis: Analysis) -> Iterator[str]:
    passed = sum(total >= paper.passing for total in analysis.totals)
    candidates = ngettext(
        "{count} candidate, {passed} passed", "{count} candidates, {passed} passed",
        analysis.candidates,
    )  # fmt: skip
    yield candidates.format(count=analysis.candidates, passed=passed)
    figures = _("Mean {mean} of {full}, SD {deviation}, Cronbach's alpha {alpha}")
    yield figures.format(
        mean=f"{analysis.mean:.1f}",
        full=number_name(paper.full),
        deviation=_figure(analysis.deviation, 1),
        alpha=_figure(analysis.alpha),
    )


def _distribution(paper: Paper, analysis: Analysis) -> Iterator[str]:
    step = paper.full / RANGES
    places = [min(int(total / step), RANGES - 1) for total in analysis.totals]
    counts = [places.count(place) for place in range(RANGES)]
    for place, count in enumerate(counts):
        low, high = number_name(place * step), number_name((place + 1) * step)
        bar = "█" * round(count / max(counts) * BAR)
        yield f"{low:>5}-{high:<5} {count:4}  {bar}".rstrip()


def _items(analysis: Analysis) -> Iterator[list[str]]:
    yield [
        _("item"),
        _("full"),
        _("given"),
        _("mean"),
        _("diff."),
        _("discr."),
        _("r rest"),
        _("alpha w/o"),
        "",
    ]
    for item in analysis.items:
        yield [
            str(item.number),
            number_name(item.full),
            str(item.answers),
            _figure(item.mean, 1),
            _figure(item.difficulty),
            _figure(item.discrimination),
            _figure(item.part_whole),
            _figure(item.alpha_without),
            "",
        ]


def _figure(value: float | None, digits: int = 2) -> str:
    return "-" if value is None else f"{value:.{digits}f}"
