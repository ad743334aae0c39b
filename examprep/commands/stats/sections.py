"""The figures in words and shapes, the same for the terminal and the page."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

from examprep.commands.stats import words
from examprep.commands.stats.days import calendar, forecast, trend
from examprep.questions import Kind
from examprep.screen.charts.shapes import (
    Entries,
    Entry,
    Figure,
    Figures,
    Matrix,
    Part,
    Row,
    Scatter,
    Section,
    Spot,
    Table,
    Words,
)
from examprep.screen.names import kind_name
from examprep.screen.page import beginning

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.commands.stats import reading
    from examprep.stats.calibration import Calibration
    from examprep.stats.groups import Group
    from examprep.stats.report import Report

KNOWN = 80
"""So many cells of its stem tell a question from others."""


def sections(figures: reading.Figures) -> Iterator[Section]:
    """Every section that there is something to say in."""
    report = figures.report
    if not report.answers:
        yield Section(_("No answers"), (Words(words.nothing(figures)),))
        return
    yield Section(words.span(figures), (summary(report),))
    yield Section(_("Study days"), (calendar(report),))
    yield Section(_("Score"), (Words(words.scores(report)), trend(report)))
    days = forecast(report)
    drawn = (days,) if days.top else ()
    yield Section(_("Due in the next 30 days"), (Words(words.coming(report)), *drawn))
    yield Section(_("By kind"), (kinds(report),))
    yield Section(_("By chapter"), (chapters(report),))
    if figures.weak:
        yield Section(_("Weakest points"), (Words(words.weakness()), weak_points(figures)))
    if figures.forgotten:
        yield Section(_("Leeches"), (Words(words.leech()), leeches(figures.forgotten)))
    if report.agreement.changed.total:
        told = Words(words.agreement(report.agreement))
        yield Section(_("Automatic grades and yours"), (told, grades(report)))
    if report.calibration:
        yield Section(_("Does the prediction of recall hold?"), prediction(report.calibration))


def summary(report: Report) -> Figures:
    """The figures that matter most."""
    kept, streak, time = report.retention, report.streak, report.time
    answers = ngettext("on {count} question", "on {count} questions", report.questions)
    middle = _("median {seconds} s an answer").format(seconds=round(time.median or 0))
    longest = _("longest {longest}, {days} in all")
    return Figures(
        (
            Figure(_("Answers"), str(report.answers), answers.format(count=report.questions)),
            Figure(_("Retention"), words.percent(kept.all.value), words.retention(kept)),
            Figure(
                _("Study days in a row"),
                str(streak.current),
                longest.format(longest=streak.longest, days=streak.days),
            ),
            Figure(_("Time"), words.duration(time.seconds), middle if time.answers else ""),
        )
    )


def kinds(report: Report) -> Table:
    """A row for every kind of question."""
    return _table(_("Kind"), [(kind_name(Kind(each.name[0])), each) for each in report.kinds])


def chapters(report: Report) -> Table:
    """A row for every chapter; with its subject where there are several."""
    several = len({group.name[0] for group in report.chapters}) > 1
    rows = []
    for group in report.chapters:
        subject, chapter = group.name
        name = " / ".join(filter(None, group.name)) if several else chapter or subject
        rows.append((name or _("no chapter"), group))
    return _table(_("Chapter"), rows)


def weak_points(figures: reading.Figures) -> Entries:
    """The weakest points, each with how much of it was said."""
    return Entries(
        tuple(
            Entry(words.percent(weak.point.coverage), weak.text, words.lately(weak.point))
            for weak in figures.weak
        )
    )


def leeches(forgotten: Sequence[reading.Forgotten]) -> Entries:
    """The leeches, each with how often it was forgotten and what tells it from others."""
    return Entries(
        tuple(
            Entry(f"{each.leech.lapses} ×", beginning(each.stem, KNOWN), each.leech.question)
            for each in forgotten
        )
    )


def grades(report: Report) -> Matrix:
    """The table of automatic and own grades."""
    labels = tuple(str(grade) for grade in range(6))
    return Matrix(_("your grade"), _("automatic"), labels, report.agreement.rows())


def prediction(fit: Calibration) -> tuple[Part, ...]:
    """What the prediction is worth, and predicted against actual recall."""
    spots = tuple(Spot(each.predicted, each.actual, each.answers) for each in fit.bins)
    plot = Scatter(_("predicted"), _("recalled"), _("answers"), spots)
    return Words(words.calibration(fit)), Words(words.verdict(fit)), plot


def _table(heading: str, named: list[tuple[str, Group]]) -> Table:
    headings = (heading, _("questions"), _("answers"), _("retention"), _("score"))
    rows = (
        Row(
            (
                name,
                str(group.questions),
                str(group.answers),
                words.percent(group.retention.value),
                words.percent(group.score),
            ),
            group.score,
        )
        for name, group in named
    )
    return Table(headings, tuple(rows))
