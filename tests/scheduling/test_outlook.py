"""What an exam takes, and whether a day allows it."""

from __future__ import annotations

from math import sqrt
from random import Random
from typing import TYPE_CHECKING

import pytest

from examprep.scheduling.deadline import Exam
from examprep.scheduling.outlook import Allowed, Outlook, busiest, outlook, recall
from examprep.scheduling.simulation import Outcome

if TYPE_CHECKING:
    from examprep.scheduling.outlook import Played

TODAY = 739_000
EXAM = Exam("", TODAY + 60, TODAY)
"""New questions on 41 days."""

ANY = Allowed(None, None)
NAMES = [f"q{number}" for number in range(82)]


def played(reviews_each: int) -> Played:
    """Days whose reviews are so many times the new questions of a day, and ten besides; an answer
    takes a minute, and one of them is repeated."""

    def play(new: int | None, seed: int) -> Outcome:
        number = 2 if new is None else new
        reviews = 10 + reviews_each * number
        minutes = reviews + number + 1.0
        return Outcome((reviews,) * 60, (number,) * 60, (1,) * 60, (minutes,) * 60,
                       dict.fromkeys(NAMES, 0.9))  # fmt: skip

    return play


def seen(allowed: Allowed, reviews_each: int = 5, unseen: int = 82) -> Outlook:
    return outlook(EXAM, TODAY, NAMES, unseen, played(reviews_each), 3, allowed)


def test_without_limits_everything_fits() -> None:
    found = seen(ANY)

    assert found.feasible
    assert (2, 20, 0) == (found.new, found.reviews, found.short)


def test_minutes_are_those_of_the_days_and_of_the_busiest_week() -> None:
    """22 answers and one repeat, a minute each."""
    assert (23, 23) == (seen(ANY).minutes, seen(ANY).busiest)


@pytest.mark.parametrize(
    ("feasible", "allowed"),
    [
        (True, Allowed(22, None)),
        (False, Allowed(21, None)),
        (True, Allowed(None, 23)),
        (False, Allowed(None, 22)),
    ],
)
def test_a_limit_of_questions_or_of_minutes_decides(feasible: bool, allowed: Allowed) -> None:
    assert feasible == seen(allowed).feasible


def test_what_is_short_is_told_in_days() -> None:
    """16 questions a day leave room for one new one: 82 days, and there are 41."""
    found = seen(Allowed(16, None))

    assert (1, 41) == (found.most, found.short)


def test_where_even_one_new_question_is_too_much_no_days_are_told() -> None:
    found = seen(Allowed(9, None))

    assert (False, 0, 0) == (found.feasible, found.most, found.short)


def test_too_late_for_new_questions_is_not_feasible_without_any_limit() -> None:
    late = Exam("", TODAY + 60, TODAY)

    found = outlook(late, late.last_new + 1, NAMES, 10, played(0), 1, ANY)

    assert (False, 0) == (found.feasible, found.new)


def test_the_busiest_week_is_the_busiest_seven_days_in_a_row() -> None:
    days = Random(1).choices(range(50), k=40)

    assert max(sum(days[at : at + 7]) for at in range(34)) / 7 == busiest(days)
    assert 4 == busiest([3, 5])


def test_the_range_of_the_recall_holds_what_is_drawn_and_how_far_the_model_is_off() -> None:
    """100 questions at 0.9: the share recalled has a standard deviation of 0.03; the model's
    error is 0.0716. Together 0.0776, and 80 % lie within 1.2816 of that."""
    found = recall([[0.9] * 100, [0.9] * 100])

    assert 0.9 == pytest.approx(found.mean)
    assert 0.9 - 1.2816 * sqrt(0.03**2 + 0.0716**2) == pytest.approx(found.low)
    assert 0.9 + 1.2816 * sqrt(0.03**2 + 0.0716**2) == pytest.approx(found.high)
    assert 1 == recall([[0.99] * 10]).high
    assert 0 == recall([[0.0] * 10]).mean
