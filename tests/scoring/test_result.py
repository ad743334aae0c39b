"""A score as JSON has the shape that is promised."""

from __future__ import annotations

import json

from examprep.questions import Kind, Part, Point, Question
from examprep.scoring import Lexicon, score


def test_a_score_as_json() -> None:
    question = Question(
        "q1", Kind.CASE, "情境", marks=3, parts=(Part("对策？", points=(Point("弹性排班"),)),)
    )
    assert {
        "question": "q1",
        "score": 1.0,
        "marks": 3.0,
        "full": 3,
        "grade": 5,
        "points": [
            {
                "part": 0,
                "text": "弹性排班",
                "coverage": 1.0,
                "verdict": "covered",
                "evidence": [[2, 6]],
                "marks": 3.0,
                "depth": 0,
                "missing": [],
                "capped": None,
            }
        ],
        "flags": [],
        "by": "matcher",
    } == json.loads(json.dumps(score(question, "实行弹性排班。", Lexicon(0, {})).to_json()))


def test_a_blank_as_json() -> None:
    question = Question("q1", Kind.SINGLE, "？", key=("A",))
    assert {
        "question": "q1", "score": 0.0, "marks": None, "full": None, "grade": 0,
        "points": [], "flags": ["blank"], "by": "matcher",
    } == score(question, "", Lexicon(0, {})).to_json()  # fmt: skip
