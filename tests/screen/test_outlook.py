"""What an exam takes, in words."""

from __future__ import annotations

from examprep.scheduling.deadline import Exam
from examprep.scheduling.outlook import Allowed, Outlook, Recall
from examprep.screen.outlook import lines

TODAY = 739_936  # 20 November 2026


def text(unseen: int, most: int | None, since: int = TODAY) -> str:
    recall = Recall(0.97, 0.87, 1.0)
    exam = Exam("", since + 60, since)
    numbers = (min(unseen, 1), 14.0, 93.0, 243.0)
    found = Outlook(exam, TODAY, 217, unseen, *numbers, recall, Allowed(40, 30), most)
    return "\n".join(lines(found))


def test_with_something_new_left_its_number_a_day_and_its_last_day_are_told() -> None:
    told = text(unseen=12, most=0)
    assert "Each day 1 new, about 14 reviews: 93 min (243 in the busiest week)." in told
    assert "New ones until " in told
    assert "even one new question a day is too much" in told
    assert "examprep config minutes" in told


def test_what_fits_needs_no_advice() -> None:
    assert "examprep config" not in text(unseen=12, most=None)


def test_once_the_last_day_for_new_ones_is_over_those_left_are_told_to_stay_out() -> None:
    assert "and 12 stay out" in text(unseen=12, most=0, since=TODAY - 50)


def test_with_everything_asked_once_nothing_is_said_of_new_questions() -> None:
    told = text(unseen=0, most=0)
    assert "Each day about 14 reviews: 93 min (243 in the busiest week)." in told
    assert "40 questions and 30 minutes a day: the reviews alone take more." in told
    assert "new" not in told.lower()
