"""Rows of marked answers."""

from __future__ import annotations

import json

import pytest

from examprep.evaluation import Marked, read
from examprep.problems import Problem

SAMPLE = {
    "set": "LE",
    "question_id": "LE-1",
    "question": "原则有哪些？",
    "references": ["倾听；致歉", "先听；再致歉"],
    "answer": "倾听",
    "score": 0.5,
}
BANK = {"question": "steps", "answer": "倾听", "points": [1, 0.5, 0], "second": [1, 0, 0]}


def only(row: object) -> Marked | Problem:
    (found,) = read([json.dumps(row)], "a.jsonl")
    return found


def test_a_row_may_bring_its_question() -> None:
    found = only(SAMPLE)
    assert isinstance(found, Marked)
    assert found.question
    assert ("LE-1", "原则有哪些？") == (found.question.id, found.question.stem)
    assert ("倾听；致歉", ("先听；再致歉",)) == (found.question.answer, found.question.alternatives)
    assert ("LE", 0.5, None) == (found.group, found.marks, found.second)


def test_a_row_may_name_a_question_and_be_marked_by_points_twice() -> None:
    found = only(BANK)
    assert isinstance(found, Marked)
    assert ("steps", None) == (found.reference, found.question)
    assert ((1.0, 0.5, 0.0), (1.0, 0.0, 0.0)) == (found.marks, found.second)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"answer": None}, "it has no answer"),
        ({"points": None}, "points must be the marks"),
        ({"points": [1, 1.5, 0]}, "points must be the marks"),
        ({"points": [1, True, 0]}, "points must be the marks"),
        ({"points": []}, "points must be the marks"),
        ({"points": ["倾听"], "score": 0.5}, "points must be the marks"),
        ({"second": [1, 0]}, "second must be"),
        ({"second": 0.5}, "second must be"),
        ({"question": 7}, "it names no question"),
        ({"references": ["；"], "question_id": "x"}, "references must be"),
        ({"references": ["倾听"]}, "it names no question"),
    ],
)
def test_a_row_that_cannot_be_used_says_what_it_lacks(
    changes: dict[str, object], said: str
) -> None:
    found = only({**BANK, **changes})
    assert isinstance(found, Problem)
    assert ("a.jsonl", "1", True) == (found.file, found.at, found.refused)
    assert said in found.detail


def test_a_row_without_any_mark_says_so() -> None:
    found = only({"question": "steps", "answer": "倾听"})
    assert isinstance(found, Problem)
    assert found.detail.startswith("it has no marks")


def test_every_line_is_counted_and_blank_ones_are_none() -> None:
    lines = ["\ufeff" + json.dumps(BANK), "", "nonsense", "[1]", "[" * 100_000, "NaN"]
    found = list(read(lines, "a.jsonl"))
    assert isinstance(found[0], Marked)
    assert ["3", "4", "5", "6"] == [each.at for each in found[1:] if isinstance(each, Problem)]
