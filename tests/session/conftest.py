"""A learner at work in a real SQLite file, with a clock that the test sets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from examprep.questions import Kind, Question
from examprep.scheduling.how import How
from examprep.scheduling.queue import Item
from examprep.scoring import PointScore, Score, Verdict
from examprep.session import Session, reviewing
from examprep.settings.values import Settings
from examprep.store import open_store, questions

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from examprep.session.reviewing import Reviewed
    from examprep.store import Store

START = datetime(2026, 3, 1, 9, tzinfo=timezone(timedelta(hours=8)))


@dataclass
class Clock:
    """The learner's clock; calling it tells the time."""

    moment: datetime = START

    def __call__(self) -> datetime:
        return self.moment

    def pass_days(self, days: int) -> None:
        self.moment += timedelta(days=days)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "bank.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """A bank of five questions, q1 to q5."""
    with open_store(path, START) as opened:
        bank = [Question(f"q{n}", Kind.TERM, f"什么是第{n}种服务？") for n in range(1, 6)]
        with opened.transaction() as tx:
            questions.merge(tx, bank, START)
        yield opened


@pytest.fixture
def session(store: Store, clock: Clock) -> Session:
    return Session(store, clock, Settings(new=3))


def next_item(session: Session, only: Collection[str] | None = None) -> Item | None:
    """What is asked now; None when the day's work is done."""
    return next(iter(session.queue(only).items), None)


def answer(
    session: Session,
    asked: Item | str,
    grade: int = 4,
    *coverage: float,
    seconds: float | None = None,
) -> Reviewed:
    """Give a question an answer with that grade, which covered its points so far."""
    item = Item(asked, How.DUE) if isinstance(asked, str) else asked
    points = tuple(PointScore(None, "点", each, Verdict.MISSED) for each in coverage)
    score = Score(item.question, 0.5, None, None, 2, points)
    return reviewing.grade(session, item, "答", score, grade, seconds)
