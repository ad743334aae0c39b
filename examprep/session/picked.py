"""Questions that a learner picked, asked whatever day they are due."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from examprep.scheduling.grades import PASS
from examprep.scheduling.how import How
from examprep.scheduling.queue import Item, Queue
from examprep.scheduling.queue.mixing import varied
from examprep.store import cards, questions, reviews
from examprep.store.traits import traits

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from sqlmodel import Session as Transaction

    from examprep.questions import Question
    from examprep.session.session import Session


def picked(session: Session, only: Collection[str]) -> Callable[[], Queue]:
    """What tells how much is left of asking the questions `only` once each, from now on.

    What is due or new is asked as that, and the rest as cramming, which leaves its schedule alone.
    """
    with session.reading() as tx:
        names = _ordered(tx, only)
        start = reviews.end(tx)

    def left() -> Queue:
        with session.reading() as tx:
            done = reviews.since(tx, session.learner, start)
            due = cards.dates(tx, session.learner)
        waiting = [name for name in names if name not in done]
        return Queue(tuple(Item(name, _how(due.get(name), session.today)) for name in waiting))

    return left


def crammed(session: Session, only: Collection[str]) -> Callable[[], Queue]:
    """What tells how much is left of cramming the questions `only`.

    A round that was broken off today goes on where it stopped; when it is done, another begins.
    """
    with session.reading() as tx:
        names = _ordered(tx, only)
        before = _times(tx, session)
    rounds = min((before[name] for name in names), default=0)

    def left() -> Queue:
        with session.reading() as tx:
            times = _times(tx, session)
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


def _how(due: int | None, today: int) -> How:
    if due is None:
        return How.NEW
    return How.DUE if due <= today else How.CRAM


def _times(tx: Transaction, session: Session) -> Counter[str]:
    """How often each question was crammed today."""
    rows = reviews.of_today(tx, session.learner, session.today)
    return Counter(row.question for row in rows if row.how == How.CRAM)
