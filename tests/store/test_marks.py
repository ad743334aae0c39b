"""Marks in the store: whose they are, for whom they hold, and what forgets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examprep.questions import Kind, Question
from examprep.store import marks, questions
from examprep.store.marks import Mark

if TYPE_CHECKING:
    from datetime import datetime

    from examprep.store import Store


@pytest.fixture(autouse=True)
def bank(store: Store, at: datetime) -> None:
    with store.transaction() as tx:
        questions.merge(tx, [Question(name, Kind.ESSAY, name) for name in ("q1", "q2")], at)


def put(store: Store, *given: Mark) -> None:
    with store.transaction() as tx:
        for mark in given:
            marks.put(tx, mark)


def test_a_marker_s_marks_hold_for_everyone(store: Store, at: datetime) -> None:
    mark = Mark("teacher", "q1", "答", 0.5, at)
    put(store, mark)
    with store.reading() as tx:
        assert [mark] == marks.of_question(tx, "me", "q1")
        assert [] == marks.of_question(tx, "me", "q2")


def test_who_marks_an_answer_again_changes_the_mark(store: Store, at: datetime) -> None:
    others = Mark("you", "q1", "答", 0.1, at)
    again = Mark("me", "q1", "答", 0.9, at)
    put(store, Mark("me", "q1", "答", 0.5, at), others, again)
    with store.reading() as tx:
        assert [others, again] == marks.of_question(tx, "me", "q1")


def test_marks_are_tallied_by_question(store: Store, at: datetime) -> None:
    put(store, Mark("me", "q2", "甲", 0.5, at, 0.5), Mark("me", "q2", "乙", 0.5, at))
    with store.reading() as tx:
        assert [("q2", 2, 1.5)] == [tuple(each) for each in marks.tallies(tx, "me")]


def test_forgetting_removes_one_s_own_marks_of_a_question(store: Store, at: datetime) -> None:
    mine, yours = Mark("me", "q1", "甲", 0.5, at), Mark("you", "q1", "乙", 0.5, at)
    put(store, mine, yours, Mark("me", "q2", "丙", 0.5, at))
    with store.transaction() as tx:
        assert 1 == marks.forget(tx, "me", "q1")
        assert [yours] == marks.of_question(tx, "me", "q1")
        assert 1 == len(marks.of_question(tx, "me", "q2"))
