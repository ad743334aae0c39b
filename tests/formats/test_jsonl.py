"""JSON Lines: a line a question, and a bad line costs no other."""

from __future__ import annotations

import json

import pytest

from examprep.formats import jsonl
from examprep.problems import SAME_ID, Problem
from examprep.questions import Kind, Point, Question

GOOD = '{"id": "ok", "kind": "case", "stem": "题干"}'


def test_a_question_is_one_line_of_readable_chinese() -> None:
    question = Question("q-1", Kind.TERM, "服务\n质量", points=(Point("要点", 2),))
    text = jsonl.write([question, question])
    assert 2 == text.count("\n")
    assert '"stem": "服务\\n质量"' in text
    assert json.loads(text.splitlines()[0])["points"] == [
        {"text": "要点", "marks": 2, "points": []}
    ]


def test_only_kind_and_stem_are_needed() -> None:
    questions, problems = jsonl.read('\n{"kind": "term", "stem": "服务补救"}\n\n', "a.jsonl")
    assert ([Question("", Kind.TERM, "服务补救")], []) == (questions, problems)


def test_two_questions_without_an_id_are_two_questions() -> None:
    line = '{"kind": "term", "stem": "服务补救"}\n'
    assert 2 == len(jsonl.read(line * 2, "a.jsonl")[0])


@pytest.mark.parametrize(
    ("key", "read"),
    [("对", "true"), ("√", "true"), ("T", "true"), ("错", "false"), ("true", "true"), ("无", "无")],
)
def test_a_judgement_is_read_however_its_key_is_said(key: str, read: str) -> None:
    line = json.dumps({"kind": "true_false", "stem": "题干", "key": [key]})
    [question], problems = jsonl.read(line, "a.jsonl")
    assert ((read,), []) == (question.key, problems)


def test_a_line_separator_inside_a_text_does_not_end_the_line() -> None:
    [question], problems = jsonl.read('{"kind": "term", "stem": "甲\u2028乙"}', "a.jsonl")
    assert ("甲\u2028乙", []) == (question.stem, problems)


@pytest.mark.parametrize(
    ("line", "detail"),
    [
        ("一、简答题", jsonl.NOT_JSON),
        ('{"kind": "term"', jsonl.NOT_JSON),
        (GOOD + GOOD, jsonl.NOT_JSON),
        ("[" * 100_000, jsonl.TOO_DEEP),
        ('{"kind": "term", "stem": "\\ud800"}', jsonl.NOT_TEXT),
        (GOOD, SAME_ID),
        ("[]", "the field question must be: an object"),
        ("null", "the field question must be: an object"),
        ('{"kind": "term"}', "the field stem must be: a text that is not empty"),
        (
            '{"kind": "term", "stem": "x", "mark": 3}',
            "the field mark must be: left out, as there is no such field",
        ),
        (
            '{"kind": "term", "stem": "x", "marks": NaN}',
            "the field marks must be: a number of marks, 0 or more",
        ),
    ],
)
def test_a_bad_line_is_refused_by_its_number_and_the_rest_is_read(line: str, detail: str) -> None:
    questions, problems = jsonl.read(f"{GOOD}\n\n{line}\n{GOOD.replace('ok', 'end')}", "a.jsonl")
    assert ["ok", "end"] == [question.id for question in questions]
    assert [Problem("malformed", "a.jsonl", "3", line[:20], detail, True)] == problems


@pytest.mark.parametrize(
    ("text", "expected"),
    [(GOOD, True), (f"\ufeff\n {GOOD}", True), ("## 简答", False), ("", False)],
)
def test_a_text_that_starts_with_an_object_looks_like_jsonl(text: str, expected: bool) -> None:
    assert expected == jsonl.looks_like(text)


@pytest.mark.parametrize("difficulty", ["0", "6", "2.5", "true", '"3"', "[]"])
def test_a_difficulty_is_a_whole_number_from_1_to_5(difficulty: str) -> None:
    line = f'{{"kind": "term", "stem": "投诉", "difficulty": {difficulty}}}\n'
    questions, (problem,) = jsonl.read(line, "bank.jsonl")
    assert ([], "1", True) == (questions, problem.at, problem.refused)
    assert "the field difficulty" in problem.detail


@pytest.mark.parametrize(
    "text", ['{\n "list": [\n {"title": "甲？"}\n ]\n}\n', '[{"title": "甲？", "answer": "乙"}]']
)
def test_json_of_another_program_is_one_problem(text: str) -> None:
    assert jsonl.looks_like(text)
    questions, (problem,) = jsonl.read(text, "a.json")
    assert ([], "1", True) == (questions, problem.at, problem.refused)
