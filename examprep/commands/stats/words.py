"""What figures mean, in sentences."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

from examprep.screen.dates import date_name

if TYPE_CHECKING:
    from examprep.commands.stats.reading import Figures
    from examprep.stats.agreement import Agreement
    from examprep.stats.calibration import Calibration
    from examprep.stats.report import Report
    from examprep.stats.retention import Retention
    from examprep.stats.weakness import WeakPoint

FEW = 50
"""Answers below which nothing is concluded from a calibration."""

SIGNIFICANT = 1.96
"""Standard errors beyond which a difference is hardly chance: 95 % of a normal distribution."""


def percent(value: float | None) -> str:
    """A share in whole per cent."""
    return "–" if value is None else f"{value:.0%}"


def duration(seconds: float) -> str:
    """A time in hours and minutes, less than a minute in seconds."""
    if seconds < 60:
        return _("{seconds} s").format(seconds=round(seconds))
    minutes = round(seconds / 60)
    if minutes < 60:
        return _("{minutes} min").format(minutes=minutes)
    return _("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def lately(point: WeakPoint) -> str:
    """The question of a point, and how many answers to it were looked at."""
    note = ngettext(
        "{question}, last {count} answer", "{question}, last {count} answers", point.answers
    )
    return note.format(question=point.question, count=point.answers)


def nothing(figures: Figures) -> str:
    """What to say where there are no answers."""
    if figures.narrowed:
        return _("No answer fits what was asked for. `examprep stats` shows everything.")
    return _("Figures appear here after the first evening. Begin with: examprep quiz")


def span(figures: Figures) -> str:
    """Which days the figures are about."""
    report = figures.report
    until = date_name(report.today, report.today)
    if not figures.bounded:
        return _("All answers until {until}").format(until=until)
    since = date_name(report.since, report.today)
    return _("Answers from {since} to {until}").format(since=since, until=until)


def retention(kept: Retention) -> str:
    """How much was recalled of what was due, and how much of what was long ago."""
    if not kept.all.total:
        return _("nothing was due yet")
    if not kept.mature.total:
        return _("{passed} of {total} due were recalled").format(
            passed=kept.all.passed, total=kept.all.total
        )
    return _("{passed} of {total} due were recalled; after 3 weeks or more {mature}").format(
        passed=kept.all.passed, total=kept.all.total, mature=percent(kept.mature.value)
    )


def scores(report: Report) -> str:
    """The mean score."""
    return _("Mean score of the first answer of a day: {mean}.").format(mean=percent(report.score))


def coming(report: Report) -> str:
    """How much comes, and how much of it is late."""
    days, overdue = report.forecast.days, report.forecast.overdue
    due = _("{today} today ({overdue} overdue), {total} in 30 days; new questions come on top.")
    return due.format(today=days[0] + overdue, overdue=overdue, total=sum(days) + overdue)


def weakness() -> str:
    """What the list of weak points is."""
    return _("How much of each point the last answers said, the first answer of each day.")


def leech() -> str:
    """What to do about leeches."""
    return _("Forgotten again and again: split them or put them in other words: examprep edit ID")


def agreement(grades: Agreement) -> str:
    """How the learner's grades differ from the automatic ones."""
    mean = grades.difference or 0
    if not grades.changed.passed:
        told = _("You kept all {total} automatic grades.")
    elif mean > 0:
        told = _(
            "You changed {changed} of {total} grades ({share}), by {difference} up on average."
        )
    else:
        told = _(
            "You changed {changed} of {total} grades ({share}), by {difference} down on average."
        )
    return told.format(
        changed=grades.changed.passed,
        total=grades.changed.total,
        share=percent(grades.changed.value),
        difference=f"{abs(mean):.2f}",
    )


def calibration(fit: Calibration) -> str:
    """The prediction beside what happened."""
    return _(
        "{count} answers that were due: {predicted} recall was predicted, {recalled} came true. "
        "Log loss {loss}, always saying {recalled} has {flat}; Brier score {brier} and "
        "{flat_brier}; less is better."
    ).format(
        count=fit.answers,
        predicted=percent(fit.predicted),
        recalled=percent(fit.recalled),
        loss=f"{fit.prediction.log_loss:.3f}",
        flat=f"{fit.constant.log_loss:.3f}",
        brier=f"{fit.prediction.brier:.3f}",
        flat_brier=f"{fit.constant.brier:.3f}",
    )


def verdict(fit: Calibration) -> str:
    """Whether the prediction is worth anything, in plain words."""
    if fit.answers < FEW:
        return _("That is too few to tell whether the prediction holds.")
    if abs(fit.advantage) <= SIGNIFICANT * fit.error:
        return _("The prediction is neither clearly better nor worse than that constant.")
    if fit.advantage > 0:
        return _("The prediction is better than that constant: it knows what you will forget.")
    return _("The prediction is worse than that constant: do not rely on it.")
