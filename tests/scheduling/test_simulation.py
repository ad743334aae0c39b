"""Days played ahead by someone who remembers as FSRS predicts."""

from __future__ import annotations

from random import Random

from examprep.scheduling.policy import Policy
from examprep.scheduling.replay import Timetable
from examprep.scheduling.schedulers import scheduler
from examprep.scheduling.simulation import Learner, Outcome, play

START = 739_000
NAMES = [f"q{number}" for number in range(60)]


def outcome(seed: int, days: int = 40, first: float = 0.5) -> Outcome:
    timetable = Timetable(Policy(scheduler("sm2")))
    learner = Learner({}, Random(seed), first, {"q0": 60.0, "q1": 90.0})
    return play(timetable, learner, NAMES, range(START, START + days), lambda _day, left: left[:5])


def test_the_same_dice_play_the_same_days() -> None:
    assert outcome(1) == outcome(1)
    assert outcome(1) != outcome(2)


def test_new_questions_come_as_they_are_asked_for_until_there_are_none() -> None:
    assert (5,) * 12 + (0,) * 28 == outcome(1).new


def test_a_learner_who_never_fails_a_first_answer_sees_each_again_on_the_days_of_sm2() -> None:
    """Nothing is forgotten within a day: 5 reviews on the second day and on the seventh after."""
    played = outcome(1, 3, first=1.0)

    assert (0, 5) == played.reviews[:2]
    assert (0,) == played.failed[:1]


def test_what_fails_takes_its_time_once_more() -> None:
    """On the first day, a minute for one question, a minute and a half for another, none else."""
    assert (2.5,) == outcome(1, 1, first=1.0).minutes
    assert (5.0,) == outcome(1, 1, first=0.0).minutes


def test_what_was_never_asked_is_not_recalled() -> None:
    recalls = outcome(1, 4).recalls

    assert 40 == sum(recall == 0 for recall in recalls.values())
    assert set(NAMES) == set(recalls)


def test_first_answers_fail_as_often_as_is_assumed() -> None:
    assert 60 == sum(outcome(1, 12, first=0.0).new)
    assert (5,) == outcome(1, 1, first=0.0).failed
    assert (0,) == outcome(1, 1, first=1.0).failed
