"""A learner at work: asking, scoring, grading, taking back; each answer is one transaction."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from examprep.scheduling.grades import REPEAT_BELOW, checked
from examprep.scheduling.how import How
from examprep.scheduling.policy import Policy
from examprep.scheduling.schedulers import scheduler
from examprep.scheduling.study_day import date_of, study_day
from examprep.session import agenda, leeches
from examprep.session.memories import Memories
from examprep.session.missed import missed
from examprep.settings import Settings
from examprep.store import drafts, holds, questions, reviews
from examprep.store.holds import Hold
from examprep.store.reviews import Review

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from datetime import date, datetime

    from sqlmodel import Session as Transaction

    from examprep.notes import Passage
    from examprep.questions import Question
    from examprep.scheduling.queue import Item, Queue
    from examprep.scheduling.schedulers import Memory
    from examprep.scoring import Score
    from examprep.session.agenda import Overview
    from examprep.session.leeches import Leech
    from examprep.session.library import Hit, Library
    from examprep.session.scorer import Scorer
    from examprep.store import Store

AHEAD = 7


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


class Session:
    """A learner at work in an open store.

    `now` gives the moment as an aware datetime in the learner's own zone; `settings` say who
    learns, how much a day brings, and the scheduler. Cards that another scheduler left are worked
    out anew from the log before they are used.
    """

    def __init__(
        self,
        store: Store,
        now: Callable[[], datetime],
        settings: Settings = Settings(),  # noqa: B008 - a value that nothing can change
    ) -> None:
        self.store = store
        self.now = now
        self.settings = settings
        self.learner = settings.learner
        self.memories = Memories(
            settings.learner, Policy(scheduler(settings.scheduler), settings.balance)
        )

    @cached_property
    def scorer(self) -> Scorer:
        """What scores answers; what is due is asked without it."""
        from examprep.session.scorer import Scorer

        return Scorer(self.store, self.learner)

    @cached_property
    def library(self) -> Library:
        """What finds texts; what is due is asked without it."""
        from examprep.session.library import Library

        return Library(self.store)

    @property
    def today(self) -> int:
        """The study day it is now."""
        return study_day(self.now())

    def queue(self, only: Collection[str] | None = None) -> Queue:
        """What is left to ask today, in order; `only` narrows it to some ids of questions.

        It is worked out from what is stored, so it is the same after a restart.
        """
        with self.reading() as tx:
            return agenda.left(tx, self.settings, self.today, only)

    def next_item(self, only: Collection[str] | None = None) -> Item | None:
        """The question to ask now, or None when the day's work is done."""
        return next(iter(self.queue(only).items), None)

    def question(self, ref: str) -> Question:
        """The question with an id, or the only one whose id starts so; raises NoSuchQuestion."""
        with self.store.reading() as tx:
            return questions.get(tx, ref)

    def draft(self, question: str) -> str:
        """The answer that was being typed when the program last ended, or nothing."""
        with self.store.reading() as tx:
            return drafts.get(tx, self.learner, question)

    def save_draft(self, question: str, text: str) -> None:
        """Keep an answer that is being typed; an empty one leaves no draft."""
        with self.store.transaction() as tx:
            drafts.put(tx, self.learner, question, text)

    def score(self, question: Question, answer: str) -> Score:
        """What `answer` is worth; nothing is logged."""
        return self.scorer.score(question, answer)

    def passages(self, question: Question, score: Score) -> dict[int, tuple[Hit[Passage], ...]]:
        """For each missed point, by its index in `score`, the nearest passages of the notes; a
        point that none is near to is left out."""
        if not self.library.has_notes():
            return {}
        near = {
            index: self.library.passages(score.points[index].text, context)
            for index, context in missed(question, score)
        }
        return {index: hits for index, hits in near.items() if hits}

    def warm(self) -> None:
        """Load what `score` and `passages` need, in a thread while the learner reads; never
        raises."""
        self.scorer.warm()
        with suppress(Exception):
            if self.library.has_notes():
                self.library.index()

    def grade(
        self, item: Item, answer: str, score: Score, grade: int, seconds: float | None = None
    ) -> Reviewed:
        """Log the answer with its final `grade`, 0-5, and schedule the question: one transaction.

        The `how` in the log is what the store says by now: a question that another window has
        asked since it was queued is not scheduled twice. Cram and mock stay what they are. Raises
        ValueError for anything but a grade.
        """
        checked(grade)
        at = self.now()
        day = study_day(at)
        with self.writing() as tx:
            memory = self.memories.get(tx, item.question)
            how = _how(item, memory, day)
            review = reviews.record(tx, self.review(item, answer, score, grade, seconds, how, at))
            self.scorer.learned.hear(tx, review)
            drafts.remove(tx, self.learner, item.question)
            leech = None
            if how.moves:
                before, memory = memory, self.memories.review(tx, item.question, grade, day)
                if memory.lapses > before.lapses:
                    leech = leeches.noticed(tx, self.settings, review, score, memory.lapses)
            held = item.question in holds.held(tx, self.learner, day)
            suspended = item.question in holds.suspended(tx, self.learner)
        again = how.daily and grade < REPEAT_BELOW and not held
        return Reviewed(review, memory, None if suspended else _date(memory), again, leech)

    def review(
        self,
        item: Item,
        answer: str,
        score: Score,
        grade: int,
        seconds: float | None,
        how: How,
        at: datetime,
    ) -> Review:
        """The log row of an answer, not logged yet."""
        from examprep.scoring import THRESHOLDS

        return Review(
            learner=self.learner,
            question=item.question,
            study_day=study_day(at),
            at=at,
            answer=answer,
            score=score.score,
            coverage=tuple(point.coverage for point in score.points),
            flags=score.flags,
            proposed=score.grade,
            grade=grade,
            how=how.value,
            scheduler=self.memories.policy.scheduler.name,
            scheduler_version=self.memories.policy.version,
            thresholds=THRESHOLDS.version,
            seconds=seconds,
        )

    def skip(self, question: str) -> None:
        """Ask a question no more today."""
        self._hold(question, Hold.SKIP)

    def suspend(self, question: str) -> None:
        """Ask a question no more until it is resumed."""
        self._hold(question, Hold.SUSPEND)

    def resume(self, question: str) -> None:
        """Ask a question again that was suspended or skipped; its schedule is what it was."""
        self._hold(question, Hold.RESUME)

    def suspended(self) -> list[str]:
        """The questions that are suspended, in the order in which they were."""
        with self.store.reading() as tx:
            return holds.suspended(tx, self.learner)

    def undo(self) -> Undone | None:
        """Take back the learner's latest review, whenever it was; None when there is none."""
        at = self.now()
        with self.store.transaction() as tx:
            review = reviews.last(tx, self.learner)
            if review is None:
                return None
            reviews.undo(tx, review, at)
            self.scorer.learned.take_back(tx, review)
            self.memories.rebuild(tx)
            memory = self.memories.get(tx, review.question)
        return Undone(review, memory, _date(memory))

    def overview(self, days: int = AHEAD) -> Overview:
        """What is left for today, and how much falls due on each of the next `days`."""
        with self.reading() as tx:
            return agenda.overview(tx, self.settings, self.today, days)

    def check(self) -> list[str]:
        """The questions whose card is not what replaying the log gives: none, if all is well."""
        with self.reading() as tx:
            return self.memories.astray(tx)

    def reschedule(self) -> None:
        """Work every card out anew from the log: what a damaged one is repaired with."""
        with self.store.transaction() as tx:
            self.memories.rebuild(tx)

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """A transaction whose cards are up to date."""
        with self.store.transaction() as tx:
            if not self.memories.current(tx):
                self.memories.rebuild(tx)
            yield tx

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """A transaction that only reads, and whose cards are up to date."""
        with self.store.reading() as tx:
            current = self.memories.current(tx)
            if current:
                yield tx
        if not current:
            with self.writing():
                pass
            with self.store.reading() as tx:
                yield tx

    def _hold(self, question: str, what: Hold) -> None:
        with self.store.transaction() as tx:
            holds.add(tx, self.learner, question, what, self.today, self.now())


def _how(item: Item, memory: Memory, day: int) -> How:
    if not item.how.daily:
        return item.how
    if memory.due is None:
        return How.NEW
    return How.DUE if memory.due <= day else How.AGAIN


def _date(memory: Memory) -> date | None:
    return date_of(memory.due) if memory.due is not None else None
