"""The open set of answers: complete, of the shape that is promised, and ours."""

from __future__ import annotations

import json
from collections import Counter
from itertools import islice

import pytest

from examprep import shipped
from examprep.scoring import fit, prepare

FOLDER = shipped.bank_folder() / "csm2" / "responses"
FILES = sorted(FOLDER.glob("*.jsonl"))
BANK = {question.id: question for question in shipped.questions(shipped.bank_folder())}
KINDS = {
    "full", "good", "partial", "thin", "paraphrased",
    "wrong", "contradicting", "stuffed", "off_topic", "blank",
}  # fmt: skip
ROWS = [json.loads(line) for path in FILES for line in path.read_text("utf-8").splitlines()]


def test_sixteen_questions_have_ten_answers_each_of_ten_kinds() -> None:
    assert 16 == len(FILES)
    found = Counter((row["question"], row["response"]) for row in ROWS)
    assert {(path.stem, kind) for path in FILES for kind in KINDS} == set(found)
    assert {1} == set(found.values())


def test_both_markings_have_a_mark_for_every_point() -> None:
    lexicon = fit(islice(BANK.values(), 20))
    for row in ROWS:
        points = prepare(BANK[row["question"]], lexicon).score("").points
        assert [len(points)] * 2 == [len(row["points"]), len(row["second"])], row["question"]
        assert all(0 <= mark <= 1 for mark in [*row["points"], *row["second"]])


@pytest.mark.parametrize("kind", ["blank", "off_topic", "wrong"])
def test_what_says_nothing_of_the_question_earned_next_to_nothing(kind: str) -> None:
    marks = [mark for row in ROWS if row["response"] == kind for mark in row["points"]]
    assert sum(marks) < 0.02 * len(marks)


def test_full_answers_and_paraphrases_earned_nearly_everything() -> None:
    for kind in ("full", "paraphrased"):
        marks = [mark for row in ROWS if row["response"] == kind for mark in row["points"]]
        assert 0.95 * len(marks) < sum(marks)
