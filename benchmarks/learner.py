"""A learner made up from a seed: weeks of evenings in a review log, to try figures on.

What is remembered fades exponentially and lasts longer after each recall; each point of an answer
has a difficulty of its own, some chapters are harder than others, the learner corrects some grades,
and stays away on some evenings. Nothing here pretends to be data of a person.
"""

from __future__ import annotations

import random
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from math import exp
from typing import TYPE_CHECKING

from sqlmodel import insert

from examprep.scheduling import sm2
from examprep.scheduling.grades import PASS, REPEAT_BELOW
from examprep.scheduling.sm2 import Memory
from examprep.scoring import THRESHOLDS, answers_of, lines
from examprep.store import questions, reviews
from examprep.store.tables.answers import ReviewRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.questions import Question
    from examprep.store import Store

HALF_SAID = (0.0, 0.2, 0.5)
START = datetime.fromisoformat("2026-10-02T20:00:00+08:00")


@dataclass
class Learner:
    """Studies `bank` with `new` fresh questions an evening, at most `most` answers in all."""

    bank: Sequence[Question]
    new: int = 2
    most: int = 40
    seed: int = 1
    dice: random.Random = field(init=False)
    memories: dict[str, Memory] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self._strength: dict[str, float] = {}
        self._last: dict[str, int] = {}
        self._points = {each.id: self._difficulties(each) for each in self.bank}

    def evenings(self, number: int) -> Iterator[reviews.Review]:
        """The log of `number` evenings, in its order."""
        unseen = [question.id for question in self.bank][::-1]
        for evening in range(number):
            start = START + timedelta(days=evening)
            if evening and self.dice.random() < 0.12:
                continue
            day = start.toordinal()
            due = sorted(name for name, memory in self.memories.items() if (memory.due or 0) <= day)
            self.dice.shuffle(due)
            asked = [(name, "due") for name in due[: self.most]]
            asked += [(unseen.pop(), "new") for _ in range(min(self.new, len(unseen)))]
            yield from self._evening(start, day, asked)

    def _evening(
        self, at: datetime, day: int, asked: list[tuple[str, str]]
    ) -> Iterator[reviews.Review]:
        for name, how in asked:
            review = self._answer(name, how, day, at)
            at += timedelta(seconds=review.seconds or 0)
            self.memories[name] = sm2.review(self.memories.get(name, Memory()), review.grade, day)
            yield review
            if review.grade < REPEAT_BELOW and len(asked) < 4 * self.most:
                asked.append((name, "again"))

    def _answer(self, name: str, how: str, day: int, at: datetime) -> reviews.Review:
        points = self._points[name]
        strength = self._strength.get(name, 0.0)
        away = day - self._last.get(name, day)
        if how == "again":
            chance = 0.85
        elif strength:
            chance = 0.35 + 0.6 * exp(-away / (8 * strength))
        else:
            chance = 0.35
        coverage = tuple(
            1.0 if self.dice.random() < chance * (1.25 - hard) else self.dice.choice(HALF_SAID)
            for hard in points
        )
        score = sum(coverage) / len(coverage)
        proposed = THRESHOLDS.grade(score)
        grade = min(5, max(0, proposed + self.dice.choice((0, 0, 0, 0, 0, 0, 1, 1, -1))))
        if how != "again":
            self._strength[name] = strength * 1.8 + 1 if grade >= PASS else 0.6
            self._last[name] = day
        return reviews.Review(
            learner="me",
            question=name,
            study_day=day,
            at=at,
            answer="（模拟的作答）",
            score=score,
            coverage=coverage,
            flags=(),
            proposed=proposed,
            grade=grade,
            how=how,
            scheduler=sm2.NAME,
            scheduler_version=sm2.VERSION,
            thresholds=THRESHOLDS.version,
            seconds=round(20 + len(points) * self.dice.lognormvariate(2.6, 0.4), 1),
        )

    def _difficulties(self, question: Question) -> list[float]:
        chapter = random.Random(question.chapter).uniform(0, 0.3)
        number = len(lines(answers_of(question)[0])) or 1
        return [chapter + self.dice.uniform(0, 0.7) ** 2 for _ in range(number)]


def study(store: Store, learner: Learner, evenings: int) -> int:
    """Write the log of some evenings; how many answers there were. A session makes the cards."""
    log = [
        {**asdict(review), "coverage": list(review.coverage), "flags": [], "id": None}
        for review in learner.evenings(evenings)
    ]
    with store.transaction() as tx:
        if not questions.count(tx):
            questions.merge(tx, learner.bank, START)
        tx.connection().execute(insert(ReviewRow), log)
    return len(log)
