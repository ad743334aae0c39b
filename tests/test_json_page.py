"""docs/json.md names what programs get."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from examprep.formats import jsonl
from examprep.question_json import to_json
from examprep.questions import Kind
from examprep.scoring.result import PointScore, Score, Verdict

PAGE = (Path(__file__).resolve().parents[1] / "docs" / "json.md").read_text(encoding="utf-8")
[LINE] = re.findall(r"```json\n(.*?\n)```", PAGE, re.DOTALL)
QUESTION, SCORE, *_ = PAGE.split("\n## ")[1:]
POINT = PointScore(None, "得分点", 0.5, Verdict.PARTIAL)


def fields(section: str) -> set[str]:
    """What stands in the first cells of its tables."""
    cells = re.findall(r"^\| (`[^|]*) \|", section, re.MULTILINE)
    return {name for cell in cells for name in re.findall(r"`(\w+)`", cell)}


def test_the_question_is_read_and_written_as_it_stands() -> None:
    questions, problems = jsonl.read(LINE, "json.md")
    assert ([], LINE) == (problems, jsonl.write(questions))


def test_every_field_of_a_question_is_explained() -> None:
    [question], _ = jsonl.read(LINE, "json.md")
    assert set(to_json(question)) == fields(QUESTION)


def test_every_field_of_a_score_is_explained() -> None:
    score = Score("q", 0.5, None, None, 2, (POINT,)).to_json()
    assert {*score, *POINT.to_json(), "passages"} == fields(SCORE)


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_is_named(kind: Kind) -> None:
    assert f"`{kind}`" in PAGE
