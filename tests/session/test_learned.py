"""What a learner's own grades and other people's marks teach."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scheduling.how import How
from examprep.scheduling.queue import Item
from examprep.session import Session, reviewing
from examprep.settings.values import Settings
from examprep.store import marks, questions
from examprep.store.marks import Mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.learning import Example, Model
    from examprep.scoring import Score
    from examprep.store import Store
    from tests.session.conftest import Clock

OPEN = Question("open", Kind.ESSAY, "怎样处理投诉？", points=(Point("耐心倾听"), Point("诚恳致歉")))
KEYED = Question("keyed", Kind.SINGLE, "选哪一项？", key=("A",))
ENDS = {"并微笑告别": 0.9, "后挂断电话": 0.1}
ANSWERS = {
    f"先{begin}{'、' * n}{end}": mark
    for begin in ("倾听", "致歉", "核实", "记录")
    for n in range(3)
    for end, mark in ENDS.items()
}


@pytest.fixture(autouse=True)
def bank(store: Store, clock: Clock) -> None:
    with store.transaction() as tx:
        questions.merge(tx, [OPEN, KEYED], clock())


def review(session: Session, question: Question, answer: str, grade: int) -> Score:
    score = session.score(question, answer)
    reviewing.grade(session, Item(question.id, How.CRAM), answer, score, grade)
    return score


def kept(session: Session) -> list[Mark]:
    with session.store.reading() as tx:
        return marks.of_question(tx, session.learner, OPEN.id)


def test_a_grade_across_the_pass_line_is_half_a_mark_and_undo_takes_it_back(
    session: Session,
) -> None:
    assert 1 == review(session, OPEN, "先听", 4).grade
    (mark,) = kept(session)
    assert ("先听", 0.5) == (mark.answer, mark.weight)
    assert 0.835 == pytest.approx(mark.score)  # the middle of .75 and .92
    reviewing.undo(session)
    assert [] == kept(session)


def test_other_grades_say_nothing_of_the_answer(session: Session) -> None:
    review(session, OPEN, "先听", 1)
    review(session, OPEN, "耐心倾听；诚恳致歉", 3)
    review(session, OPEN, "", 4)
    assert [] == kept(session)
    review(session, KEYED, "A", 1)
    assert [] == session.scorer.learned.tallies()


def test_one_learner_s_grades_do_not_move_another_s_scores(session: Session, store: Store) -> None:
    review(session, OPEN, "先听", 4)
    other = Session(store, session.now, Settings(learner="other"))
    assert 1 == len(kept(session))
    assert [] == kept(other)


def teach(session: Session, **changes: float) -> None:
    at = session.now()
    session.scorer.learned.add(
        [Mark("teacher", OPEN.id, text, mark, at) for text, mark in (ANSWERS | changes).items()]
    )


def test_a_model_is_kept_until_marks_or_the_bank_change(
    session: Session, store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from examprep import learning

    fits: list[int] = []
    fit = learning.fit

    def counted(examples: Sequence[Example]) -> Model | None:
        fits.append(len(examples))
        return fit(examples)

    monkeypatch.setattr(learning, "fit", counted)

    def score() -> Score:
        return Session(store, clock, Settings()).score(OPEN, "先听并微笑告别")

    teach(session)
    first = score()
    assert ("learned", first) == (first.by, score())
    assert 1 == len(fits)

    teach(session, 另一份并微笑告别=0.9)
    score()
    assert 2 == len(fits)

    with store.transaction() as tx:
        questions.merge(tx, [Question("new", Kind.TERM, "什么是回访？")], clock())
    score()
    assert 3 == len(fits)


def test_the_same_marks_give_the_same_scores_in_any_database(
    session: Session, store: Store
) -> None:
    teach(session)
    scheme = session.scorer.plain(OPEN)
    before = session.scorer.learned.model(scheme)
    with store.transaction() as tx:
        marks.forget(tx, "teacher", OPEN.id)
    assert session.scorer.learned.model(scheme) is None
    at = datetime.fromisoformat("2027-01-01T08:00:00+08:00")
    session.scorer.learned.add(
        [Mark("teacher", OPEN.id, text, mark, at) for text, mark in reversed(ANSWERS.items())]
    )
    assert before == session.scorer.learned.model(scheme)
