"""Answers graded and taken back: each is one transaction that logs it and moves the schedule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.scheduling.grades import REPEAT_BELOW, checked
from examprep.scheduling.how import How
from examprep.scheduling.study_day import date_of, study_day
from examprep.session import leeches
from examprep.store import drafts, holds, questions, reviews
from examprep.store.reviews import Review

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlmodel import Session as Transaction

    from examprep.scheduling.queue import Item
    from examprep.scheduling.schedulers import Memory
    from examprep.scoring import Score
    from examprep.session.leeches import Leech
    from examprep.session.session import Session


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What an answer led to: its log row, and the memory as it stands now.

    `due` is the date of the next review, None where none is planned (crammed before it was ever
    due, or suspended). `again` is whether the question comes back today. `leech` tells of a
    question that was forgotten too often.
    """

    review: Review
    memory: Memory
    due: date | None
    again: bool
    leech: Leech | None = None


@dataclass(frozen=True, slots=True)
class Undone:
    """The review taken back, and the memory as it was before; `due` None: the question is new."""

    review: Review
    memory: Memory
    due: date | None


def grade(
    session: Session,
    item: Item,
    answer: str,
    score: Score,
    given: int,
    seconds: float | None = None,
) -> Reviewed:
    """Log the answer with the grade that was `given` in the end, 0-5, and schedule the question.

    The `how` in the log is what the store says by now: a question that another window has asked
    since it was queued is not scheduled twice. Cram and mock stay what they are. Raises ValueError
    for anything but a grade, and NoSuchQuestion for one that was removed since.
    """
    checked(given)
    at = session.now()
    day = study_day(at)
    learner, question = session.learner, item.question
    with session.writing() as tx:
        questions.require(tx, question)
        memory = session.memories.get(tx, question)
        how = _how(item, memory, day)
        review = reviews.record(tx, row(session, answer, score, given, how, at, seconds))
        session.scorer.learned.hear(tx, review)
        drafts.remove(tx, learner, question)
        leech = None
        if how.moves:
            memory, leech = moved(session, tx, review, score)
        held = question in holds.held(tx, learner, day)
        suspended = question in holds.suspended(tx, learner)
    again = how.daily and given < REPEAT_BELOW and not held
    return Reviewed(review, memory, None if suspended else _date(memory), again, leech)


def moved(
    session: Session, tx: Transaction, review: Review, score: Score
) -> tuple[Memory, Leech | None]:
    """Let a logged `review` move the schedule: the memory after it, and what it tells of a question
    that was forgotten once too often."""
    before = session.memories.get(tx, review.question)
    memory = session.memories.review(tx, review.question, review.grade, review.study_day)
    if memory.lapses == before.lapses:
        return memory, None
    return memory, leeches.noticed(tx, session.settings, review, score, memory.lapses)


def undo(session: Session) -> Undone | None:
    """Take back the learner's latest review, whenever it was; None when there is none.

    Its answer becomes a draft, to be changed and given again, unless another is being typed.
    """
    at = session.now()
    with session.store.transaction() as tx:
        review = reviews.last(tx, session.learner)
        if review is None:
            return None
        reviews.undo(tx, review, at)
        session.scorer.learned.take_back(tx, review)
        session.memories.rebuild(tx)
        if not drafts.get(tx, session.learner, review.question):
            drafts.put(tx, session.learner, review.question, review.answer)
        memory = session.memories.get(tx, review.question)
    return Undone(review, memory, _date(memory))


def row(
    session: Session,
    answer: str,
    score: Score,
    given: int,
    how: How,
    at: datetime,
    seconds: float | None,
) -> Review:
    """The row of the log for an answer, not logged yet."""
    from examprep.scoring import THRESHOLDS

    return Review(
        learner=session.learner,
        question=score.question,
        study_day=study_day(at),
        at=at,
        answer=answer,
        score=score.score,
        coverage=tuple(point.coverage for point in score.points),
        flags=score.flags,
        proposed=score.grade,
        grade=given,
        how=how.value,
        scheduler=session.memories.policy.scheduler.name,
        scheduler_version=session.memories.policy.version,
        thresholds=THRESHOLDS.version,
        seconds=seconds,
    )


def _how(item: Item, memory: Memory, day: int) -> How:
    if not item.how.daily:
        return item.how
    if memory.due is None:
        return How.NEW
    return How.DUE if memory.due <= day else How.AGAIN


def _date(memory: Memory) -> date | None:
    return date_of(memory.due) if memory.due is not None else None
