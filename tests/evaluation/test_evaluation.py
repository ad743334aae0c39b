"""Our scorer beside plain ways to score."""

from __future__ import annotations

import pytest

from examprep.evaluation import Judge, Judged, Marked, evaluate
from examprep.problems import Problem
from examprep.questions import Kind, Point, Question
from examprep.scoring import fit

POINTS = ("耐心倾听", "诚恳致歉", "按时回访")
QUESTION = Question(
    "steps",
    Kind.SHORT_ANSWER,
    stem="处理投诉有哪些步骤？",
    points=(Point(POINTS[0], 4), Point(POINTS[1], 2), Point(POINTS[2], 2)),
    alternatives=("先听后致歉再回访",),
)
KEYED = Question("keyed", Kind.SINGLE, stem="选哪一项？", key=("A",))
BARE = Question("bare", Kind.ESSAY, stem="谈谈看法。")


def marked(answer: str, marks: object, second: object = None) -> Marked:
    return Marked("steps", None, answer, marks, second, "", "a.jsonl", 1)  # type: ignore[arg-type]


def judged(answer: str, marks: object, second: object = None) -> Judged:
    found = Judge(fit([QUESTION])).judged(marked(answer, marks, second), QUESTION)
    assert isinstance(found, Judged)
    return found


def test_marks_of_points_make_a_mark_by_what_points_are_worth() -> None:
    row = judged("耐心倾听", (1.0, 0.5, 0.0), (1.0, 0.0, 0.0))
    assert ((4 + 1) / 8, 4 / 8) == (row.human, row.second)
    assert ((1.0, 0.5, 0.0), (1.0, 0.0, 0.0)) == (row.human_points, row.second_points)
    assert 1.0 == row.points[0]


def test_a_mark_for_the_whole_says_nothing_of_points() -> None:
    row = judged("耐心倾听", 0.5)
    assert (0.5, None, (), ()) == (row.human, row.second, row.points, row.human_points)


@pytest.mark.parametrize("question", [KEYED, BARE])
def test_what_cannot_be_compared_with_a_reference_is_refused(question: Question) -> None:
    found = Judge(fit([])).judged(marked("A", 1.0), question)
    assert isinstance(found, Problem)


def test_another_number_of_points_is_refused() -> None:
    assert isinstance(Judge(fit([])).judged(marked("x", (1.0,)), QUESTION), Problem)


def test_an_id_stands_for_one_question() -> None:
    judge = Judge(fit([]))
    assert isinstance(judge.judged(marked("x", 1.0), QUESTION), Judged)
    other = Question("steps", Kind.ESSAY, stem="另一题", answer="倾听")
    assert isinstance(judge.judged(marked("x", 1.0), other), Problem)


def test_a_scorer_that_says_what_people_say_agrees_fully() -> None:
    rows = [judged("", (0.0,) * 3), judged("；".join(POINTS), (1.0,) * 3)]
    found = evaluate(rows)
    ours = found.methods["examprep"]
    assert (2, 1) == (found.answers, found.questions)
    assert 1.0 == pytest.approx(ours.pearson)
    assert 1.0 == ours.kappa
    assert found.points
    assert (6, 1.0, 1.0) == (found.points.n, found.points.f1, found.points.kappa)
    assert (None, None) == (found.markers, found.marker_points)


def test_two_markers_are_compared_with_each_other() -> None:
    rows = [judged("倾听", (1.0, 0.0, 0.0), (1.0, 0.0, 0.0)), judged("致歉", 0.5, 0.25)]
    found = evaluate([*rows, judged("回访", 0.5)])
    assert found.markers
    assert (2, 1.25) == (found.markers.n, found.markers.error)
    assert found.marker_points
    assert (3, 1.0) == (found.marker_points.n, found.marker_points.f1)


def test_baselines_know_a_copy_of_the_reference() -> None:
    """By a hand count: the copy has all words and its whole length, the blank answer nothing."""
    found = evaluate([judged("；".join(POINTS), 1.0), judged("", 0.0)])
    assert {"examprep", "point_recall", "cosine", "length"} == set(found.methods)
    assert [0.0] * 4 == [pytest.approx(each.error) for each in found.methods.values()]
