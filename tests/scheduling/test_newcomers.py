"""New questions come in the order of the bank, as many as plans and the daily number ask for."""

from __future__ import annotations

from examprep.scheduling.deadline import Exam
from examprep.scheduling.newcomers import newcomers

TODAY = 739_000
OWN = Exam("客服", TODAY + 60, TODAY)
BANK = [f"{subject}{number}" for number in range(100) for subject in "客管"]


def exam_of(question: str) -> Exam | None:
    return OWN if question.startswith("客") else None


def no_exam(question: str) -> Exam | None:
    return None


def test_without_an_exam_the_daily_number_counts() -> None:
    assert BANK[:10] == newcomers(BANK, [], TODAY, 10, no_exam)
    assert BANK[2:10] == newcomers(BANK[2:], BANK[:2], TODAY, 10, no_exam)
    assert [] == newcomers(BANK[12:], BANK[:12], TODAY, 10, no_exam)


def test_a_plan_sets_its_own_number_and_leaves_that_of_the_others_alone() -> None:
    """41 days for 100 questions: three a day. The other subject has its two as ever."""
    assert ["客0", "管0", "客1", "管1", "客2"] == newcomers(BANK, [], TODAY, 2, exam_of)


def test_what_the_day_has_brought_counts_towards_the_number_it_belongs_to() -> None:
    begun, left = ["客0", "客1"], BANK[1:2] + BANK[3:]

    assert ["管0", "管1", "客2"] == newcomers(left, begun, TODAY, 2, exam_of)


def test_after_the_last_day_for_them_a_plan_brings_no_new_questions() -> None:
    assert ["管0", "管1"] == newcomers(BANK, [], OWN.last_new + 1, 2, exam_of)


def test_all_are_asked_by_the_last_day_for_them() -> None:
    left = [name for name in BANK if name.startswith("客")]

    for today in range(TODAY, OWN.last_new + 1):
        assert left
        brought = newcomers(left, [], today, 0, exam_of)
        left = [name for name in left if name not in brought]

    assert [] == left
