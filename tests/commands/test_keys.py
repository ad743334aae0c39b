"""What can be typed once an answer is scored."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

import click
import pytest

from examprep.commands.keys import KEYS, Edited, GoBack, TakeBack, Turn, graded
from examprep.commands.person import Person
from examprep.commands.sitting import sit
from examprep.commands.summary import standing
from examprep.errors import DatabaseUnavailable, ExamprepError
from examprep.questions import Kind, Question
from examprep.scheduling.how import How
from examprep.scheduling.queue import Item
from examprep.scoring import Score
from examprep.screen.prompt import Leave
from examprep.session import Session, reviewing
from examprep.store import imports, merging, open_store
from examprep.store.outcomes import Change
from tests.commands.conftest import BANK, GOOD, MORNING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from examprep.scheduling.queue import Queue


@pytest.fixture
def session(database: str) -> Iterator[Session]:
    at = datetime.fromisoformat(MORNING)
    with open_store(database, at) as store:
        yield Session(store, lambda: at)


BARE = Question("bare", Kind.SHORT_ANSWER, "简述投诉处理原则", warnings=("no_answer",))


@pytest.fixture
def turn(session: Session) -> Turn:
    return Turn(session, BANK[0], GOOD, Score("steps", 0.8, 6.5, 8, 4), 80)


def typing(*words: str) -> Callable[[str], str]:
    left = iter(words)
    return lambda prompt: next(left)


@pytest.mark.parametrize(
    ("grade", "typed"), [(4, [""]), (0, ["0"]), (5, ["５"]), (2, ["6", "x", "-1", "２"])]
)
def test_a_grade_is_accepted_or_given_and_anything_else_asked_again(
    turn: Turn, grade: int, typed: list[str]
) -> None:
    assert grade == graded(turn, typing(*typed))


@pytest.mark.parametrize(
    ("wish", "typed"), [(Leave, ":q"), (Leave, "Q"), (GoBack, "a"), (GoBack, "：A")]
)
def test_a_key_may_do_something_else_first(turn: Turn, wish: type[Exception], typed: str) -> None:
    with pytest.raises(wish):
        graded(turn, typing(typed))


def test_the_reference_answer_is_shown_when_asked_for(
    turn: Turn, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 4 == graded(turn, typing("r", ""))
    assert "Reference answer" in capsys.readouterr().out


def test_what_is_compared_with_nothing_has_no_grade_proposed(
    session: Session, capsys: pytest.CaptureFixture[str]
) -> None:
    bare = Turn(
        session, BARE, "快速、诚恳", Score("bare", 0, None, None, 0, (), ("no_reference",)), 80
    )
    bare.show()
    assert 4 == graded(bare, typing("", "r", "4"))
    shown = capsys.readouterr().out
    assert "no reference answer" in shown
    assert "0%" not in shown


def test_every_key_is_explained(turn: Turn, capsys: pytest.CaptureFixture[str]) -> None:
    graded(turn, typing("?", ""))
    lines = capsys.readouterr().out.splitlines()
    assert list(KEYS) == [line.split()[0] for line in lines[1:]]


OWN = "先跟人家说声对不起，听他把话讲完，当天给个说法，过几天再问问满不满意。"
"""What `GOOD` says, in words of one's own."""


def test_an_answer_kept_as_right_is_full_marks_when_it_comes_again(
    session: Session, capsys: pytest.CaptureFixture[str]
) -> None:
    before = session.score(BANK[0], OWN)
    with pytest.raises(Edited):
        graded(Turn(session, BANK[0], OWN, before, 80), typing("k"))
    assert "examprep edit steps" in capsys.readouterr().out
    kept = session.question("steps")
    assert replace(BANK[0], alternatives=(OWN,)) == kept
    assert before.score < 0.6
    assert 1 == session.score(kept, OWN).score
    assert 0.6 < session.score(kept, "跟人家说声对不起；当天给说法；过几天问问他满不满意").score < 1
    assert 1 == session.score(kept, GOOD).score


@pytest.mark.parametrize(
    ("question", "answer", "flags"),
    [(0, "", ("blank",)), (0, BANK[0].answer, ()), (2, "A", ())],
    ids=["nothing", "the reference answer", "a choice"],
)
def test_what_is_no_answer_in_own_words_is_not_kept(
    session: Session, question: int, answer: str, flags: tuple[str, ...]
) -> None:
    asked = BANK[question]
    score = Score(asked.id, 0.0, None, None, 2, (), flags)
    assert 2 == graded(Turn(session, asked, answer, score, 80), typing("k", ""))
    assert asked == session.question(asked.id)


def test_with_nothing_to_take_back_the_answer_waits_for_its_grade(
    turn: Turn, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 3 == graded(turn, typing("u", "3"))
    assert "no answer to take back" in capsys.readouterr().out


def test_what_is_taken_back_is_said(turn: Turn, capsys: pytest.CaptureFixture[str]) -> None:
    score = replace(turn.score, question="survey")
    reviewing.grade(turn.session, Item("survey", How.NEW), "A", score, 4)
    with pytest.raises(TakeBack) as wish:
        graded(turn, typing("：u"))
    assert "survey" == wish.value.undone.review.question
    assert "Taken back: survey, grade 4" in capsys.readouterr().out
    assert None is reviewing.undo(turn.session)


class Wavering:
    """Answers with `answers`, and does at each grading what `wishes` say."""

    def __init__(self, session: Session, answers: list[str], wishes: list[Any]) -> None:
        self.session, self.answers, self.wishes = session, answers, wishes
        self.drafts: list[tuple[str, str]] = []
        self.waited: list[ExamprepError] = []

    def answer(self, question: Question, queue: Queue) -> str:
        self.drafts.append((question.id, self.session.draft(question.id)))
        if not self.answers:
            raise Leave
        return self.answers.pop(0)

    def grade(self, question: Question, answer: str, score: Score) -> int:
        wish = self.wishes.pop(0)
        if isinstance(wish, int):
            return wish
        if wish is not TakeBack:
            raise wish
        undone = reviewing.undo(self.session)
        assert undone
        raise TakeBack(undone)

    def took(self) -> None:
        pass

    def wait(self, error: ExamprepError) -> None:
        self.waited.append(error)

    def hear(self, record: object) -> None:
        pass


def test_an_answer_may_be_changed_before_it_is_graded(session: Session) -> None:
    person = Wavering(session, ["先", "先道歉"], [GoBack(), 4])
    sitting = sit(session, person, session.queue)
    assert "先道歉" == next(sitting).answer
    assert [("steps", ""), ("steps", "先")] == person.drafts


def test_the_answer_before_is_taken_back_and_both_go_on_as_drafts(session: Session) -> None:
    person = Wavering(session, ["甲", "乙", "甲二", "乙二"], [5, TakeBack, 3, 4])
    records = islice(sit(session, person, session.queue), 3)
    answered = [(record.question.id, record.answer) for record in records]
    assert [("steps", "甲"), ("steps", "甲二"), ("survey", "乙二")] == answered
    assert [("steps", ""), ("survey", ""), ("steps", "甲"), ("survey", "乙")] == person.drafts
    with session.store.reading() as tx:
        from examprep.store import reviews

        assert [3, 4] == [review.grade for review in reviews.graded(tx, "me")]


def test_what_cannot_be_stored_is_tried_again_once_there_is_room(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = DatabaseUnavailable(path="bank.db", reason="the disk is full")
    store, failures = reviewing.grade, [full, full]

    def grade(*given: Any) -> Any:  # noqa: ANN401 - as it is given
        if failures:
            raise failures.pop()
        return store(*given)

    monkeypatch.setattr(reviewing, "grade", grade)
    person = Wavering(session, ["先道歉"], [4])
    assert 4 == next(sit(session, person, session.queue)).reviewed.review.grade
    assert [full, full] == person.waited


def test_a_person_may_give_up_on_what_cannot_be_stored(session: Session) -> None:
    full = DatabaseUnavailable(path="bank.db", reason="the disk is full")
    Person(session, typing("")).wait(full)
    with pytest.raises(DatabaseUnavailable):
        Person(session, typing("q")).wait(full)


@pytest.mark.parametrize("key", [KeyboardInterrupt, EOFError])
def test_who_leaves_what_cannot_be_stored_is_not_told_that_it_is_kept(
    session: Session, key: type[BaseException]
) -> None:
    def pressed(_prompt: str) -> str:
        raise key

    full = DatabaseUnavailable(path="bank.db", reason="the disk is full")
    with pytest.raises(DatabaseUnavailable):
        Person(session, pressed).wait(full)


def test_a_draft_that_cannot_be_kept_does_not_end_the_answer(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise DatabaseUnavailable(path="bank.db", reason="the disk is full")

    monkeypatch.setattr(Session, "save_draft", full)
    person = Person(session, typing("先道歉", "."))
    assert "先道歉" == person.answer(BANK[0], session.queue())


def remove_all(session: Session) -> None:
    """What taking back the import of every question does, in another window."""
    at = session.now()
    with session.store.transaction() as tx:
        run = imports.begin(tx, "bank.md", at)
        merging.record(tx, run, [Change(question.id, None, None) for question in BANK])
        imports.undo(tx, imports.Run(run, "bank.md", at), at)


def test_a_question_removed_while_it_is_answered_gives_the_answer_back_and_ends_nothing(
    session: Session, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    person = Wavering(session, ["先道歉"], [4])
    monkeypatch.setattr(person, "took", lambda: remove_all(session))
    assert [] == list(sit(session, person, session.queue))
    told = capsys.readouterr().err
    assert "steps was removed from the bank meanwhile" in told
    assert told.endswith("\n先道歉\n")


def test_an_answer_to_be_changed_is_given_back_too_once_its_question_is_gone(
    session: Session, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    person = Wavering(session, ["先道歉"], [GoBack()])
    grade = person.grade

    def removing(*given: Any) -> int:  # noqa: ANN401 - as it is given
        remove_all(session)
        return grade(*given)

    monkeypatch.setattr(person, "grade", removing)
    assert [] == list(sit(session, person, session.queue))
    assert capsys.readouterr().err.endswith("\n先道歉\n")


def test_typing_goes_on_although_the_question_was_removed(session: Session) -> None:
    queue = session.queue()
    remove_all(session)
    assert "先道歉" == Person(session, typing("先道歉", ".")).answer(BANK[0], queue)


def test_what_was_taken_back_is_no_part_of_the_summary(session: Session) -> None:
    person = Wavering(session, ["甲", "乙", "甲二"], [5, TakeBack, 3])
    records = list(islice(sit(session, person, session.queue), 2))
    assert [("steps", 5), ("steps", 3)] == [
        (record.question.id, record.reviewed.review.grade) for record in records
    ]
    assert [3] == [record.reviewed.review.grade for record in standing(session, records)]
    assert [] == standing(session, [])


def test_the_key_for_notes_says_how_they_come_in(
    turn: Turn, capsys: pytest.CaptureFixture[str]
) -> None:
    with click.Context(click.Command("quiz")):
        assert 4 == graded(turn, typing("n", ""))
    assert "examprep import --as notes FILE" in capsys.readouterr().err
