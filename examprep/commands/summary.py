"""What a sitting came to, and what to do next."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

import click

from examprep.commands.advice import typable
from examprep.commands.going_on import going_on
from examprep.screen.names import minutes_name
from examprep.screen.page import say, show

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from examprep.commands.sitting import Record
    from examprep.scheduling.queue import Queue
    from examprep.session import Session


@dataclass(frozen=True, slots=True)
class Summary:
    """How many answers there were, the minutes they took, 0 where unknown, their mean score from 0
    to 1, and how often each grade."""

    answers: int
    minutes: int
    mean: float
    grades: Counter[int]


def get(records: Sequence[Record]) -> Summary:
    """The summary of a sitting."""
    from examprep.session.agenda import minutes

    scores = [record.score.score for record in records]
    grades = Counter(record.reviewed.review.grade for record in records)
    seconds = sum(record.reviewed.review.seconds or 0 for record in records)
    return Summary(len(records), minutes(seconds), sum(scores) / max(len(scores), 1), grades)


def show_summary(session: Session, records: Sequence[Record], left: Callable[[], Queue]) -> None:
    """A few lines about the sitting, what is `left`, how to go on, and what tomorrow brings."""
    summary = get(standing(session, records))
    if summary.answers:
        click.echo()
        show_numbers(summary)
        if summary.minutes:
            say(_("Time: {minutes}.").format(minutes=minutes_name(summary.minutes)))
    show(going_on(session, left))
    tomorrow = session.overview(days=1).ahead[0][1]
    say(_("Due tomorrow: {count}.").format(count=tomorrow))
    if summary.answers:
        say(typable(_("The last answer can be taken back with: examprep undo")))


def standing(session: Session, records: Sequence[Record]) -> list[Record]:
    """Those of a sitting that were not taken back since."""
    from examprep.store import reviews

    places = [record.reviewed.review.id for record in records]
    with session.store.reading() as tx:
        gone = reviews.taken_back(tx, min(places, default=0) - 1)
    return [record for record, place in zip(records, places, strict=True) if place not in gone]


def show_numbers(summary: Summary) -> None:
    """Answers, mean score and grades in a line."""
    done = ngettext(
        "{count} answer, mean score {mean}; grades: {grades}.",
        "{count} answers, mean score {mean}; grades: {grades}.",
        summary.answers,
    )
    grades = _(", ").join(f"{grade} × {count}" for grade, count in sorted(summary.grades.items()))
    say(done.format(count=summary.answers, mean=f"{summary.mean:.0%}", grades=grades))
