"""A learner sitting a paper: the time runs, every answer is a transaction, the end marks it."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import replace
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from examprep.errors import DatabaseBusy, NoSuchPaper, OpenedElsewhere, TimeIsUp
from examprep.marking.marked import mark
from examprep.scheduling.grades import PASS
from examprep.scheduling.how import How
from examprep.scheduling.study_day import study_day
from examprep.session.reviewing import moved, row
from examprep.sittings.clock import Spent, advanced, left
from examprep.store import questions, reviews, sittings
from examprep.store.sittings import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from datetime import datetime

    from sqlmodel import Session as Transaction

    from examprep.marking.marked import MarkedAnswer
    from examprep.paper import Paper
    from examprep.scoring import Score
    from examprep.session.leeches import Leech
    from examprep.session.session import Session
    from examprep.store.reviews import Review
    from examprep.store.sittings import Sitting

GRACE = 2.0
"""Seconds that saving may take of what was written before the end."""


class Mock:
    """The open sitting of `paper`, or a new one where none is open.

    `running` tells seconds and never goes back, as a wall clock may. The time is counted from here
    on; a thread that calls `tick` now and then keeps it also while nobody writes.

    Whoever opened a sitting last goes on with it: all that writes raises `OpenedElsewhere` once
    another process has kept the time, and leaves what stands there alone.
    """

    def __init__(
        self, session: Session, paper: Paper, running: Callable[[], float] = monotonic
    ) -> None:
        self.session = session
        self.paper = paper
        self._running = running
        self._lock = Lock()
        self._last = running()
        with session.store.transaction() as tx:
            self.sitting = self._open(tx)
            self.answers = sittings.answers(tx, self.sitting.id)
        self.resumed = bool(self.answers) or self.sitting.spent > 0
        self.place = self.sitting.place
        self.spent = Spent(self.sitting.spent, self.sitting.ticked)
        self.tick()

    @property
    def left(self) -> float:
        """The seconds that are left now."""
        return left(self._now(), self.paper.minutes)

    def answer(self, number: int) -> Answer:
        """What stands under a number."""
        return self.answers.get(number) or Answer(number)

    def answered(self) -> set[int]:
        """The numbers that something is written under."""
        return {number for number, answer in self.answers.items() if answer.text.strip()}

    def tick(self) -> None:
        """Keep how far the time is and where the learner; another time, if another is writing."""
        with suppress(DatabaseBusy), self._keeping(self.session.store.attempt):
            pass

    def write(self, number: int, text: str, seconds: float = 0.0) -> None:
        """Let `text` stand under a number; `seconds` more went into it. Raises `TimeIsUp`, and
        DatabaseBusy, when it stands here and may be written again."""
        answer = self.answer(number)
        written = replace(answer, text=text, seconds=answer.seconds + seconds)
        self._save(written, self.session.store.transaction)

    def jot(self, number: int, text: str) -> None:
        """Write as `write` does, and raise DatabaseBusy rather than let the keys wait."""
        self._save(replace(self.answer(number), text=text), self.session.store.attempt)

    def flag(self, number: int) -> None:
        """Flag an item, or take its flag away. Raises `TimeIsUp`."""
        answer = self.answer(number)
        self._save(replace(answer, flagged=not answer.flagged), self.session.store.transaction)

    def submit(self) -> None:
        """Mark what stands there, log what counts and close the sitting: one transaction.

        An item that nothing was written under counts as missed, unless the section left the
        choice.
        """
        scoring = self.session.scorer.scoring(self.paper.partial)
        texts = {item.number: self.answer(item.number).text for item in self.paper.items()}
        sheet = mark(self.paper, self.session.learner, texts, scoring)
        at = self.session.now()
        with self._keeping(self.session.writing) as tx:
            if not sittings.submit(tx, self.sitting.id, at):
                return
            bank = set(questions.ids(tx))
            for number, marked in sheet.answers.items():
                counts = sheet.earned[number] is not None and marked.score.question in bank
                review = self._log(tx, marked, at) if counts else None
                score = marked.score.to_json()
                marks = replace(self.answer(number), score=score, review=review)
                sittings.put(tx, self.sitting.id, marks)

    def _open(self, tx: Transaction) -> Sitting:
        learner, paper = self.session.learner, self.paper.id
        kept = sittings.of_paper(tx, learner, paper)
        if kept and kept[-1].submitted is None:
            return kept[-1]
        first = next(self.paper.items()).number
        return sittings.begin(tx, learner, paper, self.session.now(), first)

    def _now(self) -> Spent:
        since = self._running() - self._last
        return advanced(self.spent, self.session.now(), since, self.paper.clock)

    @contextmanager
    def _keeping(
        self, opened: Callable[[], AbstractContextManager[Transaction]]
    ) -> Iterator[Transaction]:
        """A transaction that keeps the time of a sitting which is still ours."""
        with self._lock:
            with opened() as tx:
                used = sittings.used(tx, self.sitting.id)
                if used is None:
                    raise NoSuchPaper(id=self.paper.id)
                if Spent(*used) != self.spent:
                    raise OpenedElsewhere(id=self.paper.id)
                spent, last = self._now(), self._running()
                sittings.tick(tx, self.sitting.id, spent.seconds, spent.at, self.place)
                yield tx
            self.spent, self._last = spent, last

    def _save(
        self, answer: Answer, opened: Callable[[], AbstractContextManager[Transaction]]
    ) -> None:
        try:
            with self._keeping(opened) as tx:
                if self._now().seconds > self.paper.minutes * 60 + GRACE:
                    raise TimeIsUp
                sittings.put(tx, self.sitting.id, answer)
        except DatabaseBusy:
            text = replace(self.answer(answer.number), text=answer.text)
            self.answers[answer.number] = text
            raise
        self.answers[answer.number] = answer

    def _log(self, tx: Transaction, marked: MarkedAnswer, at: datetime) -> int:
        score, seconds = marked.score, self.answer(marked.number).seconds or None
        made = row(self.session, marked.answer, score, score.grade, How.MOCK, at, seconds)
        return reviews.record(tx, made).id


class Scheduled(NamedTuple):
    """How many answers of a sitting `moved` the schedule, and the questions among them that were
    forgotten too often, each with what the answer scored."""

    moved: int
    leeches: tuple[tuple[Score, Leech], ...]


def schedule(session: Session, sitting: Sitting) -> Scheduled:
    """Let the answers of a submitted sitting move the schedule.

    The log takes a review back and adds it again as one that moves: of a question that is new or
    due, and of any that failed, unless it was answered again since. A right answer ahead of its day
    is no review.
    """
    from examprep.scoring import Score

    at = session.now()
    told: list[tuple[Score, Leech | None]] = []
    with session.writing() as tx:
        answers = sittings.answers(tx, sitting.id).values()
        logged = [answer.review for answer in answers if answer.review]
        latest = reviews.latest_among(tx, session.learner, logged)
        mock = {review.id: review for review in latest if review.how == How.MOCK}
        for answer in answers:
            review = mock.get(answer.review or 0)
            how = review and _moving(session, tx, review)
            if review and how and answer.score:
                reviews.undo(tx, review, at)
                moving = replace(review, how=how.value, at=at, study_day=study_day(at), id=0)
                kept = reviews.record(tx, moving)
                score = Score.from_json(answer.score)
                told.append((score, moved(session, tx, kept, score)[1]))
                sittings.put(tx, sitting.id, replace(answer, review=kept.id))
    return Scheduled(len(told), tuple((score, leech) for score, leech in told if leech))


def _moving(session: Session, tx: Transaction, review: Review) -> How | None:
    """As what an answer moves the schedule, None where it does not."""
    due = session.memories.get(tx, review.question).due
    if due is None:
        return How.NEW
    return How.DUE if due <= session.today or review.grade < PASS else None
