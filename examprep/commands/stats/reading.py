"""The figures of a learner, worked out from the store."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Unpack

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlmodel import Session as Transaction

    from examprep.commands.app import App
    from examprep.questions import Question
    from examprep.scheduling.fsrs import Memory
    from examprep.scoring import Line
    from examprep.stats import Report
    from examprep.stats.calibration import Model
    from examprep.stats.leeches import Leech
    from examprep.stats.weakness import WeakPoint
    from examprep.store.questions import Wanted

SHOWN = 10
"""Weak points and leeches that are named."""


@dataclass(frozen=True, slots=True)
class Weak:
    """A weak point with its text."""

    point: WeakPoint
    text: str


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A leech with the stem of its question."""

    leech: Leech
    stem: str


@dataclass(frozen=True, slots=True)
class Figures:
    """A report and the texts of what it names; `bounded` to some days, `narrowed` to
    them or to some questions."""

    report: Report
    weak: tuple[Weak, ...]
    forgotten: tuple[Forgotten, ...]
    bounded: bool
    narrowed: bool


def get(app: App, days: int | None, **wanted: Unpack[Wanted]) -> Figures:
    """The figures over the last `days`, None all of them, and the questions `wanted`."""
    from examprep.scoring import THRESHOLDS
    from examprep.stats import Answer, report
    from examprep.stats.report import Scope
    from examprep.store import questions, statistics

    with app.session() as session, session.reading() as tx:
        since = session.today - days + 1 if days else 1
        scope = Scope(session.today, since, THRESHOLDS.covered, session.settings.leech)
        log = [*map(Answer._make, statistics.answered(tx, session.learner, **wanted))]
        places = statistics.places(tx, session.learner)
        due = statistics.due(tx, session.learner, **wanted)
        made = report(log, places, due, scope, forgetting())
        weak = tuple(islice(_named(tx, made.weak_points), SHOWN))
        forgotten = tuple(
            Forgotten(leech, questions.get(tx, leech.question).stem)
            for leech in made.leeches[:SHOWN]
        )
    return Figures(made, weak, forgotten, days is not None, bool(days or any(wanted.values())))


def forgetting() -> Model[Memory]:
    """What predicts recall: FSRS-6, whichever scheduler sets the dates."""
    from examprep.scheduling import fsrs
    from examprep.scheduling.recall import retrievability
    from examprep.stats.calibration import Model

    return Model(fsrs.Memory(), fsrs.review, retrievability)


def _named(tx: Transaction, points: Iterable[WeakPoint]) -> Iterator[Weak]:
    """The weak points whose texts are known: the question is still scored by as many points, and
    by no other reference answer with as many. What earns nothing by itself, as a heading over its
    points, is left to those."""
    from examprep.store import questions

    known: dict[str, Sequence[Sequence[Line]]] = {}
    for point in points:
        if point.question not in known:
            known[point.question] = _lines(questions.get(tx, point.question))
        fitting = [each for each in known[point.question] if len(each) == point.points]
        if len(fitting) == 1 and fitting[0][point.index].share:
            yield Weak(point, fitting[0][point.index].text)


def _lines(question: Question) -> list[tuple[Line, ...]]:
    from examprep.scoring import answers_of, lines

    if question.kind.objective:
        return []
    return [lines(each) for each in answers_of(question)]
