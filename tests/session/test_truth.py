"""Whatever is done, in whatever order: the cards are what replaying the log gives, and whatever is
taken back is as if it had never been. Played against a real database."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from examprep.questions import Kind, Question
from examprep.scheduling.how import How
from examprep.scheduling.queue import Item
from examprep.session import Session, checking, planning, reviewing
from examprep.settings.values import Settings
from examprep.store import cards, connections, imports, open_store, questions, reviews
from tests.session.conftest import START, Clock, answer, next_item

if TYPE_CHECKING:
    import pytest

    from examprep.store.cards import Card

SUBJECTS = ("客服", "管理")
SUBJECT = st.sampled_from(("", *SUBJECTS))
NUMBER = st.integers(0, 30)
LONGEST_WAIT = 10_000
"""Days; 200 such waits stay within the calendar."""


class Truth(RuleBasedStateMachine):
    """A learner at work, with every other thing that may change a schedule.

    `before` holds the cards as they were before each answer since something else has changed them.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.clock = Clock()
        self.store = open_store(Path(self.folder.name) / "bank.db", START)
        self.session = Session(self.store, self.clock, Settings(new=4))
        self.before: list[list[Card]] = []
        self.bring(0)
        self.bring(1)

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    def kept(self) -> list[Card]:
        with self.session.reading() as tx:
            return cards.everything(tx, "me")

    def question(self, number: int) -> str:
        with self.store.reading() as tx:
            names = questions.ids(tx)
        return names[number % len(names)]

    def answer(self, item: Item, grade: int) -> None:
        self.before.append(self.kept())
        answer(self.session, item, grade)

    @rule(grades=st.lists(st.integers(0, 5), min_size=1, max_size=4))
    def quiz(self, grades: list[int]) -> None:
        for grade in grades:
            if item := next_item(self.session):
                self.answer(item, grade)

    @rule(number=NUMBER, times=st.integers(2, 4))
    def learn(self, number: int, times: int) -> None:
        """Answer a question well on the days it is due, until it is due far ahead."""
        question = self.question(number)
        for _time in range(times):
            self.answer(Item(question, How.DUE), 4)
            with self.session.reading() as tx:
                card = cards.get(tx, "me", question)
            assert card
            if card.due and _time < times - 1:
                self.clock.pass_days(min(max(0, card.due - self.session.today), LONGEST_WAIT))

    @rule(grade=st.integers(0, 5), how=st.sampled_from(How), number=NUMBER)
    def answer_out_of_turn(self, grade: int, how: How, number: int) -> None:
        self.answer(Item(self.question(number), how), grade)

    @rule()
    def undo(self) -> None:
        undone = reviewing.undo(self.session)
        if self.before:
            assert undone
            assert self.before.pop() == self.kept()

    @rule(number=NUMBER, what=st.sampled_from(["skip", "suspend", "resume"]))
    def put_off(self, number: int, what: str) -> None:
        before = self.kept()
        getattr(self.session, what)(self.question(number))
        assert before == self.kept()

    @rule(days=st.sampled_from([1, 1, 1, 2, 3, 7, 30, -1, -5]))
    def let_time_pass_or_set_the_clock_back(self, days: int) -> None:
        self.clock.pass_days(days)

    @rule(number=NUMBER)
    def move_to_the_other_subject(self, number: int) -> None:
        with self.store.transaction() as tx:
            question = questions.get(tx, self.question(number))
            subject = SUBJECTS[question.subject == SUBJECTS[0]]
            questions.update(tx, replace(question, subject=subject), self.clock())
        self.before.clear()

    @rule(number=NUMBER)
    def bring(self, number: int) -> None:
        """Import a few questions, which may be there already, with other content."""
        batch = [
            Question(f"q{n % 7}", Kind.TERM, f"什么是第{n}种服务？", subject=SUBJECTS[n % 2])
            for n in range(number * 3, number * 3 + 3)
        ]
        with self.store.transaction() as tx:
            questions.merge(tx, batch, self.clock(), imports.begin(tx, "bank.md", self.clock()))
        self.before.clear()

    @rule()
    def take_an_import_back_with_its_answers(self) -> None:
        with self.store.transaction() as tx:
            run = imports.latest(tx)
            if run and run.id > 2:
                imports.undo(tx, run, self.clock())
        self.before.clear()

    @rule(subject=SUBJECT, days=st.integers(1, 40))
    def plan(self, subject: str, days: int) -> None:
        planning.keep(self.session, self.session.today + days, subject)
        self.before.clear()

    @rule(subject=SUBJECT)
    def give_up_a_plan(self, subject: str) -> None:
        planning.remove(self.session, subject)
        self.before.clear()

    @rule(days=st.integers(1, 70))
    def plan_and_think_better_of_it(self, days: int) -> None:
        planning.remove(self.session, "国学")
        before = self.kept()
        planning.keep(self.session, self.session.today + days, "国学")
        planning.remove(self.session, "国学")
        assert before == self.kept()

    @rule(scheduler=st.sampled_from(["sm2", "fsrs"]), balance=st.booleans())
    def schedule_otherwise(self, scheduler: str, balance: bool) -> None:
        chosen = replace(self.session.settings, scheduler=scheduler, balance=balance)
        self.session = Session(self.store, self.clock, chosen)
        self.before.clear()

    @rule(scheduler=st.sampled_from(["sm2", "fsrs"]), balance=st.booleans())
    def try_another_scheduler_and_go_back(self, scheduler: str, balance: bool) -> None:
        before = self.kept()
        chosen = replace(self.session.settings, scheduler=scheduler, balance=balance)
        assert [] == checking.check(Session(self.store, self.clock, chosen))
        assert before == self.kept()

    @invariant()
    def cards_are_a_replay_of_the_log(self) -> None:
        assert [] == checking.check(self.session)

    @invariant()
    def every_card_is_due_after_its_last_scheduled_answer(self) -> None:
        with self.session.reading() as tx:
            last = {
                row.question: row.study_day
                for row in reviews.graded(tx, "me")
                if How(row.how).moves
            }
        assert {card.question: True for card in self.kept()} == {
            card.question: (card.due or 0) > last[card.question] for card in self.kept()
        }


def test_the_log_is_the_truth_after_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody pulls the plug here, so nothing has to reach the disk at once."""
    monkeypatch.setattr(
        connections, "PRAGMAS", ("PRAGMA foreign_keys=ON", "PRAGMA synchronous=OFF")
    )
    run_state_machine_as_test(
        Truth,
        settings=settings(
            max_examples=20,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
