"""Whatever a learner does and takes back, the cards are what replaying the log gives."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from examprep.questions import Kind, Question
from examprep.scheduling import sm2
from examprep.scheduling.how import How
from examprep.scheduling.queue import Item
from examprep.scheduling.sm2 import Memory
from examprep.session import Session, checking, reviewing
from examprep.settings.values import Settings
from examprep.store import open_store, questions, reviews
from tests.session.conftest import START, Clock, answer, next_item

GRADE = st.tuples(st.just("grade"), st.integers(0, 5))
CRAM = st.tuples(st.just("cram"), st.integers(0, 5))
UNDO = st.tuples(st.just("undo"), st.just(0))
WAIT = st.tuples(st.just("wait"), st.integers(1, 20))
ACTIONS = st.lists(st.one_of(GRADE, GRADE, CRAM, UNDO, WAIT), max_size=25)
"""What to do, and the grade to do it with or the days to wait."""

BANK = [Question(f"q{n}", Kind.TERM, f"什么是第{n}种服务？") for n in range(3)]


class Model:
    """The learner's days without a database: a list of reviews, and memories replayed from it."""

    def __init__(self) -> None:
        self.done: list[tuple[Item, int, int]] = []

    def memories(self) -> dict[str, Memory]:
        memories: dict[str, Memory] = {}
        for item, grade, day in self.done:
            if item.how in {How.NEW, How.DUE}:
                before = memories.get(item.question, Memory())
                memories[item.question] = sm2.review(before, grade, day)
        return memories


def act(session: Session, clock: Clock, model: Model, what: str, number: int) -> None:
    if what == "wait":
        clock.pass_days(number)
    elif what == "undo":
        assert (reviewing.undo(session) is not None) == bool(model.done)
        model.done = model.done[:-1]
    else:
        item = Item("q1", How.CRAM) if what == "cram" else next_item(session)
        if item:
            answer(session, item, number)
            model.done.append((item, number, session.today))


def kept(session: Session) -> dict[str, Memory]:
    from examprep.store import cards

    with session.store.reading() as tx:
        return {
            card.question: Memory(due=card.due, **card.state) for card in cards.everything(tx, "me")
        }


@settings(max_examples=40, deadline=None)
@given(ACTIONS)
def test_cards_are_a_replay_of_the_log_and_undoing_all_leaves_nothing(
    actions: list[tuple[str, int]],
) -> None:
    clock, model = Clock(), Model()
    with TemporaryDirectory() as folder, open_store(Path(folder) / "bank.db", START) as store:
        with store.transaction() as tx:
            questions.merge(tx, BANK, START)
        session = Session(store, clock, Settings(new=2))
        fresh = session.queue()

        for what, number in actions:
            act(session, clock, model, what, number)
            assert model.memories() == kept(session)
        assert [] == checking.check(session)

        while model.done:
            act(session, clock, model, "undo", 0)
            assert model.memories() == kept(session)
        assert (None, {}, fresh) == (reviewing.undo(session), kept(session), session.queue())
        with store.reading() as tx:
            assert [] == reviews.graded(tx, "me")
