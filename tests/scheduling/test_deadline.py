"""Scheduling towards an exam: no interval jumps over it, and its eve is not a wall."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.scheduling.deadline import Exam, exam_of, quota
from examprep.scheduling.how import How
from examprep.scheduling.policy import Policy
from examprep.scheduling.replay import Event, Timetable, replay
from examprep.scheduling.schedulers import NAMES, scheduler

START = 739_000
EXAM = Exam("", START + 60, START)
POLICIES = [Policy(scheduler(name), balance) for name in NAMES for balance in (False, True)]
EACH = pytest.mark.parametrize("policy", POLICIES, ids=lambda p: f"{p.scheduler.name} {p.balance}")


def timetable(policy: Policy, *exams: Exam, **subjects: str) -> Timetable:
    made = Timetable(policy, subjects)
    for exam in exams:
        made.take(exam)
    return made


def learned(policy: Policy, number: int, *exams: Exam) -> Timetable:
    """Some questions that were passed three times, on days 0, 7 and 14, then exams planned for."""
    made = Timetable(policy)
    for day in (START, START + 7, START + 14):
        for question in range(number):
            made.review(f"q{question}", 4, day)
    for exam in exams:
        made.take(exam)
    return made


@pytest.mark.parametrize(
    ("window", "last_new", "days"),
    [(14, 40, 60), (14, 37, 56), (7, 20, 30), (3, 11, 15), (1, 5, 7), (1, 0, 2), (1, -1, 1)],
)
def test_the_window_and_the_last_day_for_new_ones_shrink_with_the_time_left(
    window: int, last_new: int, days: int
) -> None:
    exam = Exam("", START + days, START)

    assert range(exam.day - window, exam.day) == exam.window
    assert START + last_new == exam.last_new


@EACH
def test_what_would_cross_the_exam_gets_a_last_pass_in_the_window(policy: Policy) -> None:
    made = timetable(policy, EXAM)
    for day in (0, 2, 10, 30):
        memory = made.review("q", 4, START + day)

    assert START + 30 + memory.interval > EXAM.day
    assert memory.due in EXAM.window


@EACH
def test_last_passes_are_spread_over_the_window_by_least_load(policy: Policy) -> None:
    made = timetable(policy, EXAM)
    for question in range(70):
        for day in (0, 2, 10, 30):
            made.review(f"q{question}", 4, START + day)

    dates = Counter(memory.due for memory in made.memories.values())

    assert dict.fromkeys(EXAM.window, 5) == dates


@EACH
def test_keeping_a_plan_spreads_what_would_cross_over_the_days_that_are_left(
    policy: Policy,
) -> None:
    made = learned(policy, 30)
    assert all((memory.due or 0) > START + 26 for memory in made.memories.values())

    made.take(Exam("", START + 26, START + 16))

    dates = Counter(memory.due for memory in made.memories.values())
    assert {START + 24: 15, START + 25: 15} == dates


@EACH
def test_keeping_a_plan_leaves_what_is_due_before_the_exam_anyway(policy: Policy) -> None:
    before = learned(policy, 30)

    assert before.memories == learned(policy, 30, Exam("", START + 365, START + 16)).memories


@EACH
def test_after_a_last_pass_a_question_stays_away_until_after_the_exam(policy: Policy) -> None:
    made = timetable(policy, EXAM)
    for question in range(50):
        for day in (0, 2, 10, 30, 50):
            made.review(f"q{question}", 4, START + day)

    dates = Counter(memory.due or 0 for memory in made.memories.values())

    assert min(dates) > EXAM.day
    assert max(dates.values()) <= 50


@EACH
def test_what_is_passed_in_the_window_and_due_before_the_exam_anyway_stays(policy: Policy) -> None:
    made = timetable(policy, EXAM)

    memory = made.review("q", 4, EXAM.day - 10)

    assert EXAM.day - 10 + memory.interval == memory.due


@EACH
def test_a_failure_in_the_window_comes_back_the_next_day(policy: Policy) -> None:
    made = timetable(policy, EXAM)
    for day in (0, 2, 10, 30):
        made.review("q", 4, START + day)

    assert EXAM.day - 8 == made.review("q", 1, EXAM.day - 9).due
    assert EXAM.day == made.review("q", 1, EXAM.day - 1).due


@EACH
def test_what_was_passed_just_before_a_plan_is_kept_has_had_its_last_pass(policy: Policy) -> None:
    made = Timetable(policy)
    for day in (0, 2, 10, 40):
        made.review("q", 4, START + day)
    before = made.memories["q"]

    made.take(Exam("", START + 43, START + 41))
    assert before.due != made.memories["q"].due
    made = Timetable(policy)
    for day in (0, 2, 10, 40):
        made.review("q", 4, START + day)
    made.take(Exam("", START + 41, START + 36))
    assert before == made.memories["q"]


@EACH
def test_from_the_exam_on_the_ordinary_schedule_resumes(policy: Policy) -> None:
    planned, ordinary = timetable(policy, EXAM), timetable(policy)
    for made in (planned, ordinary):
        made.review("q", 4, EXAM.day)

    assert ordinary.memories == planned.memories


@EACH
def test_every_subject_has_an_exam_of_its_own(policy: Policy) -> None:
    sooner, later = Exam("客服", START + 50, START), Exam("管理", START + 90, START)
    made = timetable(policy, sooner, later, a="客服", b="管理", c="其他")
    for day in (0, 2, 10, 30):
        for question in "abc":
            made.review(question, 4, START + day)

    assert made.memories["a"].due in sooner.window
    assert (made.memories["b"].due or 0) < later.day
    assert (made.memories["c"].due or 0) > START + 50


def test_an_exam_of_the_subject_counts_before_one_of_all_and_the_last_kept_before_others() -> None:
    everything, own = Exam("", START + 90, START), Exam("客服", START + 40, START)
    again = Exam("客服", START + 50, START)

    assert own == exam_of([own, everything], "客服", START)
    assert everything == exam_of([own, everything], "管理", START)
    assert again == exam_of([own, again, everything], "客服", START)
    assert everything == exam_of([own, everything], "客服", START + 40)
    assert None is exam_of([own], "管理", START)


@pytest.mark.parametrize(
    ("new", "today", "unseen"),
    [(8, 0, 300), (8, 3, 300), (300, 40, 300), (0, 41, 300), (0, 60, 5), (1, 0, 5), (0, 0, 0)],
)
def test_new_questions_are_spread_over_the_days_they_have(
    new: int, today: int, unseen: int
) -> None:
    """41 days of new questions: 300 / 41 is 7.3; after three of those days 300 / 38 is 7.9."""
    assert new == quota(EXAM, START + today, unseen)


LOG = st.lists(
    st.builds(
        Event, st.sampled_from("pqr"), st.integers(START, START + 70), st.integers(0, 5),
        st.sampled_from([How.DUE, How.NEW, How.AGAIN]),
    ),
    max_size=30,
)  # fmt: skip


@given(LOG, st.sampled_from(POLICIES))
def test_no_interval_jumps_over_the_exam_without_a_last_pass(
    log: list[Event], policy: Policy
) -> None:
    log = sorted(log, key=lambda event: event.study_day)
    made = timetable(policy, EXAM)

    for event in log:
        made.take(event)
        memory = made.memories.get(event.question)
        if event.how.moves and memory and event.study_day < EXAM.window.start:
            assert START < (memory.due or 0) < EXAM.day


@given(LOG, st.sampled_from(POLICIES), st.integers(0, 30))
def test_intervals_are_the_scheduler_s_own_with_and_without_an_exam(
    log: list[Event], policy: Policy, kept: int
) -> None:
    """The reviews come on the same days here; what a plan moves is only the day of the next."""
    bare = replay(log, Policy(policy.scheduler))
    planned = replay([*log[:kept], EXAM, *log[kept:]], policy)

    assert {name: memory.interval for name, memory in bare.items()} == {
        name: memory.interval for name, memory in planned.items()
    }
