"""Questions that a learner picked, asked whatever day they are due."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from examprep.scheduling.grades import PASS
from examprep.scheduling.how import How
from examprep.scheduling.queue import Item, Queue, to_repeat
from examprep.scheduling.queue.mixing import varied
from examprep.session import agenda
from examprep.store import cards, questions, reviews
from examprep.store.traits import traits

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from sqlmodel import Session as Transaction

    from examprep.questions import Question
    from examprep.session.session import Session


def picked(session: Session, only: Collection[str]) -> Callable[[], Queue]:
    """What tells how much is left of asking the questions `only` once each, from now on.

    What is due or new is asked as that, what went badly today is repeated, and the rest is crammed,
    which leaves its schedule alone.
    """
    with session.reading() as tx:
        names = _ordered(tx, only)
        start = reviews.end(tx)

    def left() -> Queue:
        today = session.today
        with session.reading() as tx:
            done = reviews.since(tx, session.learner, start)
            due = cards.dates(tx, session.learner)
            again = set(to_repeat(agenda.answered(tx, session.learner, today)))

        def how(name: str) -> How:
            day = due.get(name)
            if day is None:
                return How.NEW
            if day <= today:
                return How.DUE
            return How.AGAIN if name in again else How.CRAM

        return Queue(tuple(Item(name, how(name)) for name in names if name not in done))

    return left


def crammed(session: Session, only: Collection[str]) -> Callable[[], Queue]:
    """What tells how much is left of cramming the questions `only`.

    A round that was broken off today goes on where it stopped; when it is done, another begins.
    One that goes on past the end of the day is still the same.
    """
    begun = session.today
    with session.reading() as tx:
        names = _ordered(tx, only)
        before = _times(tx, session, begun)
    rounds = min((before[name] for name in names), default=0)

    def left() -> Queue:
        with session.reading() as tx:
            times = _times(tx, session, begun)
        return Queue(tuple(Item(name, How.CRAM) for name in names if times[name] <= rounds))

    return left


def wrong(tx: Transaction, learner: str, partial: float) -> set[str]:
    """The questions whose latest answer failed, or missed a point: covered less than `partial`."""
    latest = reviews.latest(tx, learner)
    low = {row.question: row for row in latest if min(row.coverage, default=1.0) < partial}
    asked = questions.among(tx, list(low))
    missed = {each.id for each in asked if _missed(each, low[each.id].coverage, partial)}
    return missed.union(row.question for row in latest if row.grade < PASS)


def _missed(question: Question, coverage: Sequence[float], partial: float) -> bool:
    """Whether an answer missed what is worth something; a heading over its points is not."""
    from examprep.scoring import answers_of, lines

    low = [at for at, covered in enumerate(coverage) if covered < partial]
    fitting = [each for each in map(lines, answers_of(question)) if len(each) == len(coverage)]
    return not fitting or any(points[at].share for points in fitting for at in low)


def _ordered(tx: Transaction, only: Collection[str]) -> list[str]:
    """The ids in `only`, with kinds and chapters in turn; always in the same order."""
    found = [(Item(name, How.CRAM), given) for name, given in traits(tx) if name in only]
    return [item.question for item in varied(found)]


def _times(tx: Transaction, session: Session, begun: int) -> Counter[str]:
    """How often each question was crammed since the study day on which a round was `begun`."""
    days = range(begun, max(begun, session.today) + 1)
    rows = (row for day in days for row in reviews.of_day(tx, session.learner, day))
    return Counter(row.question for row in rows if row.how == How.CRAM)
