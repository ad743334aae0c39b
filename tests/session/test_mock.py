"""Sitting a paper: resumed as it was, ended in time, marked once."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from examprep.errors import DatabaseUnavailable, NoSuchPaper, OpenedElsewhere, TimeIsUp
from examprep.paper import Clock, Item, Level, Paper, Section
from examprep.questions import Kind, Option, Point, Question
from examprep.session import Session, checking
from examprep.session.mock import Mock, schedule
from examprep.settings.values import Settings
from examprep.store import imports, papers, questions, reviews, sittings
from tests.session.conftest import START, answer
from tests.session.conftest import Clock as WallClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from sqlmodel import Session as Transaction

    from examprep.store import Store

POINTS = ("先安抚客户的情绪", "再核实事情的经过")
ASKED = (
    Question("q1", Kind.SHORT_ANSWER, "投诉处理先做什么？", marks=4,
             points=tuple(Point(text, 2) for text in POINTS)),
    Question("q2", Kind.MULTIPLE, "哪些是？", marks=2, key=("A", "B"),
             options=tuple(Option(c, f"{c}项") for c in "ABCD")),
    Question("gone", Kind.SINGLE, "哪一个是？", marks=1, key=("A",),
             options=tuple(Option(c, f"{c}项") for c in "ABCD")),
)  # fmt: skip


@dataclass
class Running:
    """A clock that tells seconds and never goes back."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def paper(store: Store) -> Paper:
    """A paper of ten minutes; its last question is not in the bank any more."""
    items = tuple(Item(n, question, Level.EASY) for n, question in enumerate(ASKED, 1))
    sections = tuple(
        Section(item.question.stem, (item.question.kind,), item.marks, 1, (item,)) for item in items
    )
    made = Paper("p1", "b", "", "own", 1, "卷", "客服", 10, 7, 4, sections)
    with store.transaction() as tx:
        questions.merge(tx, ASKED[:2], START)
        papers.add(tx, [made], START)
    return made


@pytest.fixture
def running() -> Running:
    return Running()


def pass_time(clock: WallClock, running: Running, seconds: float) -> None:
    clock.moment += timedelta(seconds=seconds)
    running.seconds += seconds


def test_a_sitting_is_resumed_with_all_that_was_written(
    session: Session, paper: Paper, running: Running
) -> None:
    mock = Mock(session, paper, running)
    mock.write(1, "先安抚")
    mock.flag(2)
    mock.place = 2
    mock.write(1, "先安抚客户")
    again = Mock(session, paper, Running())
    assert (1, True, 2) == (again.sitting.number, again.resumed, again.place)
    assert ("先安抚客户", True, {1}) == (
        again.answer(1).text, again.answer(2).flagged, again.answered(),
    )  # fmt: skip


@pytest.mark.parametrize(("rule", "rest"), [(Clock.GOES_ON, 420), (Clock.PAUSES, 540)])
def test_while_away_the_time_goes_on_or_pauses_as_the_paper_says(
    session: Session, paper: Paper, clock: WallClock, running: Running, rule: Clock, rest: float
) -> None:
    paper = replace(paper, clock=rule)
    mock = Mock(session, paper, running)
    pass_time(clock, running, 60)
    mock.tick()
    clock.moment += timedelta(seconds=120)
    assert rest == Mock(session, paper, Running()).left


def test_a_wall_clock_set_back_takes_nothing_from_the_time_used(
    session: Session, paper: Paper, clock: WallClock, running: Running
) -> None:
    mock = Mock(session, paper, running)
    pass_time(clock, running, 60)
    clock.moment -= timedelta(hours=3)
    mock.tick()
    assert 540 == mock.left
    pass_time(clock, running, 60)
    assert 480 == mock.left
    mock.tick()
    assert 480 == Mock(session, paper, Running()).left


def test_what_is_written_after_the_end_is_not_taken(
    session: Session, paper: Paper, clock: WallClock, running: Running
) -> None:
    mock = Mock(session, paper, running)
    mock.write(1, "按时")
    pass_time(clock, running, 603)
    with pytest.raises(TimeIsUp):
        mock.write(1, "太晚")
    again = Mock(session, paper, Running())
    assert (0, "按时") == (again.left, again.answer(1).text)


def test_an_answer_that_the_disk_did_not_take_is_not_held_for_kept(
    session: Session, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rehearsed() -> AbstractContextManager[Transaction]:
        return full_disk(session.store)

    mock = Mock(session, paper, Running())
    with monkeypatch.context() as patched:
        patched.setattr(session.store, "transaction", rehearsed)
        with pytest.raises(DatabaseUnavailable):
            mock.write(1, "写好了", seconds=30)
    assert not mock.answered()

    mock.write(1, "写好了", seconds=30)
    assert 30 == Mock(session, paper, Running()).answer(1).seconds


@contextmanager
def full_disk(store: Store) -> Iterator[Transaction]:
    """A transaction that cannot be committed."""
    with store.rehearsal() as tx:
        yield tx
    raise DatabaseUnavailable(name=store.name, reason="disk full")


def test_a_submitted_sitting_is_marked_by_the_rule_of_the_paper_and_logged_once(
    session: Session, paper: Paper
) -> None:
    mock = Mock(session, replace(paper, partial="half"), Running())  # type: ignore[arg-type]
    mock.write(1, "；".join(POINTS), seconds=30)
    mock.write(2, "A")
    mock.submit()
    mock.submit()
    with session.store.reading() as tx:
        kept = sittings.answers(tx, mock.sitting.id)
        log = reviews.graded(tx, session.learner)
        took = [review.seconds for review in reviews.history(tx, session.learner, "q1")]
    assert [4, 1, 0] == [(kept[n].score or {})["marks"] for n in (1, 2, 3)]
    assert [("q1", "mock", 5), ("q2", "mock", 1)] == [(r.question, r.how, r.grade) for r in log]
    assert [kept[1].review, kept[2].review, None] == [log[0].id, log[1].id, kept[3].review]
    assert ([30], []) == (took, checking.check(session))


def test_whoever_opened_a_sitting_last_goes_on_and_nothing_is_written_over(
    session: Session, paper: Paper, clock: WallClock, running: Running
) -> None:
    first = Mock(session, paper, running)
    first.write(1, "先安抚")
    pass_time(clock, running, 1)
    second = Mock(session, paper, Running())
    assert "先安抚" == second.answer(1).text
    second.write(1, "；".join(POINTS))
    for act in (first.tick, first.submit, lambda: first.write(1, "旧"), lambda: first.flag(2)):
        with pytest.raises(OpenedElsewhere):
            act()
    second.submit()
    with session.store.reading() as tx:
        kept = sittings.answers(tx, second.sitting.id)
    assert ("；".join(POINTS), 4) == (kept[1].text, (kept[1].score or {})["marks"])


def test_a_paper_that_was_deleted_meanwhile_is_no_traceback(session: Session, paper: Paper) -> None:
    mock = Mock(session, paper, Running())
    with session.store.transaction() as tx:
        papers.remove(tx, paper.id)
    with pytest.raises(NoSuchPaper):
        mock.write(1, "先安抚")


def test_after_a_submitted_sitting_another_one_begins(session: Session, paper: Paper) -> None:
    first = Mock(session, paper, Running())
    first.write(1, "旧")
    first.submit()
    second = Mock(session, paper, Running())
    assert (2, False, "") == (second.sitting.number, second.resumed, second.answer(1).text)


def test_marks_leave_the_schedule_alone_until_it_is_wanted(session: Session, paper: Paper) -> None:
    mock = Mock(session, paper, Running())
    mock.write(1, "；".join(POINTS))
    mock.submit()
    with session.reading() as tx:
        assert None is session.memories.get(tx, "q1").due
    assert (2, ()) == schedule(session, mock.sitting)
    with session.reading() as tx:
        assert [session.today + 1] * 2 == [
            session.memories.get(tx, name).due for name in ("q1", "q2")
        ]
        hows = [review.how for review in reviews.graded(tx, session.learner)]
    assert (["new", "new"], []) == (hows, checking.check(session))
    assert (0, ()) == schedule(session, mock.sitting)


def test_a_question_forgotten_ahead_of_its_day_does_not_make_way_for_itself(
    store: Store, paper: Paper, clock: WallClock
) -> None:
    """FSRS would have it back in five days, which is the day that it was due on until now."""
    session = Session(store, clock, Settings(scheduler="fsrs", balance=True))
    for _ in range(4):
        due = answer(session, "q1").memory.due or 0
        clock.pass_days(due - session.today)
    clock.pass_days(-5)
    mock = Mock(session, paper, Running())
    mock.submit()
    assert (2, ()) == schedule(session, mock.sitting)
    with session.reading() as tx:
        assert session.today + 5 == session.memories.get(tx, "q1").due
    assert [] == checking.check(session)


@pytest.mark.parametrize(("action", "suspended"), [("show", []), ("suspend", ["q1"])])
def test_a_question_forgotten_once_too_often_is_told_and_may_be_suspended(
    store: Store, paper: Paper, clock: WallClock, action: str, suspended: list[str]
) -> None:
    session = Session(store, clock, Settings(leech=1, leech_action=action))
    answer(session, "q1", 5, 1.0, 1.0)
    clock.pass_days(1)
    mock = Mock(session, paper, Running())
    mock.write(1, POINTS[0])
    mock.submit()

    ((score, leech),) = schedule(session, mock.sitting).leeches

    assert ("q1", 1, ((1, 1),)) == (score.question, leech.lapses, leech.missed)
    assert (bool(suspended), suspended) == (leech.suspended, session.suspended())


def test_no_more_of_the_log_is_read_to_schedule_than_what_was_sat(
    session: Session, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        mock = Mock(session, paper, Running())
        mock.write(1, "；".join(POINTS))
        mock.submit()
    read: list[str] = []
    made = reviews.Review

    def counted(**fields: Any) -> reviews.Review:  # noqa: ANN401 - as they are given
        read.append(fields["question"])
        return made(**fields)

    monkeypatch.setattr(reviews, "Review", counted)
    assert (2, ()) == schedule(session, mock.sitting)
    assert ["q1", "q2"] == sorted(read)


def test_a_deleted_paper_takes_its_sittings_along_and_leaves_the_log(
    session: Session, paper: Paper
) -> None:
    mock = Mock(session, paper, Running())
    mock.submit()
    with session.store.transaction() as tx:
        papers.remove(tx, paper.id)
        assert [] == sittings.of_paper(tx, session.learner, paper.id)
        assert 2 == len(reviews.graded(tx, session.learner))


def test_a_sitting_stands_when_the_import_of_its_questions_is_taken_back(
    session: Session, store: Store, running: Running
) -> None:
    brought = Question("new", Kind.TERM, "什么是回访？", marks=10, answer="再次联系客户")
    item = Item(1, brought, Level.EASY)
    section = Section("名词解释", (Kind.TERM,), 10, 1, (item,))
    asked = Paper("p2", "b2", "", "own", 1, "卷", "客服", 10, 10, 6, (section,))
    with store.transaction() as tx:
        questions.merge(tx, [brought], START, imports.begin(tx, "new.md", START))
        papers.add(tx, [asked], START)
    mock = Mock(session, asked, running)
    mock.write(1, "再次联系客户")
    mock.submit()
    with store.transaction() as tx:
        run = imports.latest(tx)
        assert run
        assert 1 == imports.undo(tx, run, START).removed
    with store.reading() as tx:
        kept = sittings.answers(tx, mock.sitting.id)[1]
        assert [] == reviews.graded(tx, session.learner)
    assert ("再次联系客户", None, 1.0) == (kept.text, kept.review, (kept.score or {})["score"])
