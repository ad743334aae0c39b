"""A learner at work in a store: what is asked, how answers score, what is left out."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from examprep.scheduling.study_day import study_day
from examprep.session.missed import missed
from examprep.settings.values import Settings
from examprep.store import questions

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from datetime import datetime

    from sqlmodel import Session as Transaction

    from examprep.notes import Passage
    from examprep.questions import Question
    from examprep.scheduling.queue import Queue
    from examprep.scoring import Score
    from examprep.session.agenda import Overview
    from examprep.session.library import Hit, Library
    from examprep.session.memories import Memories
    from examprep.session.scorer import Scorer
    from examprep.store import Store

AHEAD = 7


class Session:
    """A learner at work in an open store.

    `now` gives the moment as an aware datetime in the learner's own zone; `settings` say who
    learns, how much a day brings, and the scheduler. `new` is how many new questions a day brings
    whatever is set or planned for exams, None to go by those. Cards that another scheduler left
    are worked out anew from the log before they are used.
    """

    def __init__(
        self,
        store: Store,
        now: Callable[[], datetime],
        settings: Settings = Settings(),  # noqa: B008 - a value that nothing can change
        new: int | None = None,
    ) -> None:
        self.store = store
        self.now = now
        self.settings = settings
        self.learner = settings.learner
        self.new = new

    @cached_property
    def memories(self) -> Memories:
        """What keeps the cards; an answer is scored without it."""
        from examprep.scheduling.policy import Policy
        from examprep.scheduling.schedulers import scheduler
        from examprep.session.memories import Memories

        policy = Policy(scheduler(self.settings.scheduler), self.settings.balance)
        return Memories(self.learner, policy)

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
        from examprep.session import agenda

        with self.reading() as tx:
            return agenda.left(tx, self.settings, self.today, only, self.new)

    def question(self, ref: str) -> Question:
        """The question with an id, or the only one whose id starts so; raises NoSuchQuestion."""
        with self.store.reading() as tx:
            return questions.get(tx, ref)

    def draft(self, question: str) -> str:
        """The answer that was being typed when the program last ended, or nothing."""
        from examprep.store import drafts

        with self.store.reading() as tx:
            return drafts.get(tx, self.learner, question)

    def save_draft(self, question: str, text: str) -> None:
        """Keep an answer that was begun; an empty one leaves no draft. Raises NoSuchQuestion for a
        question that was removed since."""
        with self.store.transaction() as tx:
            self._put_draft(tx, question, text)

    def jot(self, question: str, text: str) -> None:
        """Keep an answer that is being typed, as `save_draft` does, unless another is writing:
        raises DatabaseBusy rather than let the keys wait."""
        with self.store.attempt() as tx:
            self._put_draft(tx, question, text)

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

    def skip(self, question: str) -> None:
        """Ask a question no more today."""
        self._hold(question, "skip")

    def suspend(self, question: str) -> None:
        """Ask a question no more until it is resumed."""
        self._hold(question, "suspend")

    def resume(self, question: str) -> None:
        """Ask a question again that was suspended or skipped; its schedule is what it was."""
        self._hold(question, "resume")

    def suspended(self) -> list[str]:
        """The questions that are suspended, in the order in which they were."""
        from examprep.store import holds

        with self.store.reading() as tx:
            return holds.suspended(tx, self.learner)

    def overview(self, days: int = AHEAD) -> Overview:
        """What is left for today, and how much falls due on each of the next `days`."""
        from examprep.session import agenda

        with self.reading() as tx:
            return agenda.overview(tx, self.settings, self.today, days, self.new)

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

    def _put_draft(self, tx: Transaction, question: str, text: str) -> None:
        from examprep.store import drafts

        questions.require(tx, question)
        drafts.put(tx, self.learner, question, text)

    def _hold(self, question: str, what: Literal["skip", "suspend", "resume"]) -> None:
        from examprep.store import holds

        with self.store.transaction() as tx:
            questions.require(tx, question)
            holds.add(tx, self.learner, question, holds.Hold(what), self.today, self.now())
