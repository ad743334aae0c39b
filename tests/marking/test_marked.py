from __future__ import annotations

import pytest

from examprep.marking.marked import earned, mark
from examprep.marking.missed import missed
from tests.marking.papers import paper, scoring

FULL = {1: "先安抚客户的情绪，再核实事情的经过", 2: "增加高峰时的人手，引导客户预约办理"}


def test_a_full_answer_earns_the_marks_of_its_item_and_a_blank_one_none() -> None:
    sheet = mark(paper(), "甲", {1: FULL[1], 2: ""}, scoring)
    assert {1: 4.0, 2: 0.0, 3: 0.0} == sheet.earned


def test_of_more_answers_than_were_asked_for_the_first_count() -> None:
    marks, answers = {1: 4.0, 2: 1.0, 3: 4.0}, dict.fromkeys((1, 2, 3), "答")
    assert {1: 4.0, 2: 1.0, 3: None} == earned(paper(choose=1), marks, answers)
    assert {1: 4.0, 2: None, 3: 4.0} == earned(paper(choose=1), marks, {**answers, 2: " \n"})


def test_a_point_half_covered_is_in_more_doubt_than_one_covered_or_missed() -> None:
    sheet = mark(paper(), "甲", {1: FULL[1], 2: "增加人手"}, scoring)
    assert 0 == pytest.approx(sheet.answers[1].doubt)
    assert sheet.answers[1].doubt < sheet.answers[2].doubt <= 1


def test_a_flagged_answer_is_in_doubt() -> None:
    sheet = mark(paper(), "甲", {1: "不会"}, scoring)
    assert ("blank",) == sheet.answers[1].score.flags
    assert 0.5 <= sheet.answers[1].doubt


def test_that_nothing_written_earns_nothing_is_in_no_doubt() -> None:
    assert 0 == mark(paper(), "甲", {1: " \n"}, scoring).answers[1].doubt


def test_the_points_missed_most_often_come_first() -> None:
    answers = [FULL[1], "先安抚客户的情绪", "先安抚客户的情绪"]
    sheets = [mark(paper(), str(n), {1: answer}, scoring) for n, answer in enumerate(answers)]
    (found,) = missed(sheets)
    assert (1, "再核实事情的经过") == (found.number, found.text)
    assert 2 / 3 == pytest.approx(found.share)
