"""The figures as JSON: the shape that docs/stats.md promises."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from examprep.screen.dates import iso

if TYPE_CHECKING:
    from examprep.commands.stats.reading import Figures
    from examprep.stats.groups import Group
    from examprep.stats.report import Report
    from examprep.stats.retention import Share


def to_json(figures: Figures) -> dict[str, Any]:
    """The figures as an object; shares and scores run from 0 to 1, None where there is nothing."""
    report = figures.report
    return {
        "today": iso(report.today),
        "since": iso(report.since) if figures.bounded else None,
        "answers": report.answers,
        "questions": report.questions,
        "asked": dict(report.hows),
        "score": report.score,
        "retention": {
            "all": _share(report.retention.all),
            "young": _share(report.retention.young),
            "mature": _share(report.retention.mature),
        },
        "streak": asdict(report.streak),
        "time": asdict(report.time),
        "days": [{"date": iso(day), **asdict(done)} for day, done in report.days],
        "trend": [{**asdict(step), "start": iso(step.start)} for step in report.trend],
        "kinds": [{"kind": group.name[0], **_group(group)} for group in report.kinds],
        "chapters": [
            {"subject": group.name[0], "chapter": group.name[1], **_group(group)}
            for group in report.chapters
        ],
        "forecast": _forecast(report),
        "weak_points": [
            {
                "question": weak.point.question,
                "point": weak.point.index,
                "text": weak.text,
                "coverage": weak.point.coverage,
                "answers": weak.point.answers,
            }
            for weak in figures.weak
        ],
        "leeches": [{**asdict(each.leech), "stem": each.stem} for each in figures.forgotten],
        "grades": {
            "changed": _share(report.agreement.changed),
            "difference": report.agreement.difference,
            "table": report.agreement.rows(),
        },
        "calibration": report.calibration and asdict(report.calibration),
    }


def _share(share: Share) -> dict[str, Any]:
    return {**asdict(share), "share": share.value}


def _group(group: Group) -> dict[str, Any]:
    return {
        "questions": group.questions,
        "answers": group.answers,
        "score": group.score,
        "retention": _share(group.retention),
    }


def _forecast(report: Report) -> dict[str, Any]:
    return {
        "overdue": report.forecast.overdue,
        "days": [
            {"date": iso(day), "due": count}
            for day, count in enumerate(report.forecast.days, report.today)
        ],
        "later": report.forecast.later,
    }
