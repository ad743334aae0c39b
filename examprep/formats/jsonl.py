"""JSON Lines: one question a line, as `examprep.question_json.to_json` gives it. Lossless."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.errors import N_, MalformedQuestion
from examprep.importing.keys import truth
from examprep.problems import QUOTED, SAME_ID, Problem
from examprep.question_json import from_json, to_json
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.questions import Question

NOT_JSON = N_("the line is not one complete JSON object")
NOT_TEXT = N_("the line holds half a character (a lone surrogate)")
OTHER_JSON = N_("JSON of another program, not a question a line; export Excel, CSV or text from it")
TOO_DEEP = N_("the line is nested too deeply")


def looks_like(text: str) -> bool:
    """Whether the text can only be meant as JSON Lines, or is other JSON: it starts with an object
    or is a list."""
    start = text.removeprefix("\ufeff").lstrip()
    return start.startswith("{") or (start.startswith("[") and _is_one(start))


def read(text: str, file: str) -> tuple[list[Question], list[Problem]]:
    """The questions of a JSONL text, and a problem for each line that is none.

    Blank lines do not count. A question without an id gets the empty one; the caller names it.
    A problem's `at` is the line, counted from 1. JSON that is no line for each question, as other
    programs write it, is one problem.
    """
    body = text.removeprefix("\ufeff").strip()
    if _is_one(body) and ("\n" in body or body.startswith("[")):
        return [], [Problem("malformed", file, "1", body[:QUOTED], OTHER_JSON, True)]
    questions: list[Question] = []
    seen: set[str] = set()
    problems: list[Problem] = []
    # Only \n ends a line here: U+2028 and its like may stand unescaped inside a JSON string.
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        if not line.strip():
            continue
        try:
            question = _question(line)
            if question.id in seen:
                raise ValueError(SAME_ID)
        except (ValueError, MalformedQuestion) as error:
            quote = line.strip()[:QUOTED]
            problems.append(Problem("malformed", file, str(number), quote, str(error), True))
        else:
            questions.append(question)
            seen |= {question.id} - {""}
    return questions, problems


def write(questions: Iterable[Question]) -> str:
    """The questions as JSONL, Chinese text readable as it is."""
    return "".join(
        json.dumps(to_json(question), ensure_ascii=False) + "\n" for question in questions
    )


def _is_one(text: str) -> bool:
    """Whether all of a text is a single value of JSON."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _question(line: str) -> Question:
    """The question on a line; ValueError or MalformedQuestion where there is none."""
    try:
        data = json.loads(line)
        question = _judged(from_json(data))
    except json.JSONDecodeError:
        raise ValueError(NOT_JSON) from None
    except RecursionError:
        raise ValueError(TOO_DEEP) from None
    try:
        json.dumps(data, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise ValueError(NOT_TEXT) from None
    return question


def _judged(question: Question) -> Question:
    """A true-or-false item with its key as `true` or `false`, also where 对 or √ stands there."""
    if question.kind is not Kind.TRUE_FALSE:
        return question
    return replace(question, key=tuple(truth(word) or word for word in question.key))
