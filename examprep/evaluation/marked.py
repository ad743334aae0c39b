"""Answers with the marks that people gave them, one JSON object a line; docs/evaluate.md has the
shape."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from examprep.errors import N_
from examprep.problems import Problem
from examprep.questions import Kind, Question

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Marks = float | tuple[float, ...]
"""What a marker gave: a mark for the whole answer, or one for each point, all 0 to 1."""

NOT_OBJECT = N_("not a JSON object on one line")
NO_QUESTION = N_("it names no question: give question, or question_id with question and references")
NO_ANSWER = N_("it has no answer")
NO_MARKS = N_("it has no marks: give score, a number from 0 to 1, or points, a list of them")
NOT_POINTS = N_("points must be the marks of its points, numbers from 0 to 1; or give score alone")
NOT_SECOND = N_("second must be what the first marking is: a number from 0 to 1, or a list of them")
NOT_REFERENCES = N_("references must be a list of texts, and not all of them empty")


@dataclass(frozen=True, slots=True)
class Marked:
    """An answer from the line `line` of `file`, and what one or two markers gave it.

    `reference` names the question; `question` is the question itself where the row brings it.
    `group` is what the row calls the set it is of.
    """

    reference: str
    question: Question | None
    answer: str
    marks: Marks
    second: Marks | None
    group: str
    file: str
    line: int

    def refused(self, detail: str) -> Problem:
        """The row as one that is left out."""
        return _problem(self.file, self.line, self.answer, detail)


def read(lines: Iterable[str], file: str) -> Iterator[Marked | Problem]:
    """The answers of a file's lines in order; a line that cannot be read is a problem."""
    for number, line in enumerate(lines, start=1):
        text = line.removeprefix("\ufeff") if number == 1 else line
        if not text.strip():
            continue
        try:
            yield _marked(json.loads(text), file, number)
        except json.JSONDecodeError:
            yield _problem(file, number, text, NOT_OBJECT)
        except (ValueError, RecursionError) as error:
            yield _problem(file, number, text, str(error) if error.args else NOT_OBJECT)


def _marked(row: Any, file: str, line: int) -> Marked:  # noqa: ANN401 - whatever JSON holds
    if not isinstance(row, dict):
        raise ValueError(NOT_OBJECT)
    if not isinstance(row.get("answer"), str):
        raise ValueError(NO_ANSWER)
    by_point = "points" in row
    marks = _marks(row.get("points" if by_point else "score"), NOT_POINTS if by_point else NO_MARKS)
    second = None if row.get("second") is None else _marks(row["second"], NOT_SECOND)
    if second is not None and _size(second) != _size(marks):
        raise ValueError(NOT_SECOND)
    question = _question(row) if "references" in row else None
    name = question.id if question else row.get("question")
    if not isinstance(name, str) or not name.strip():
        raise ValueError(NO_QUESTION)
    group = str(row.get("set") or "")
    return Marked(name.strip(), question, row["answer"], marks, second, group, file, line)


def _question(row: Mapping[str, Any]) -> Question:
    name, stem, references = row.get("question_id"), row.get("question"), row["references"]
    if not isinstance(name, str) or not isinstance(stem, str):
        raise ValueError(NO_QUESTION)
    if not isinstance(references, list) or not all(isinstance(each, str) for each in references):
        raise ValueError(NOT_REFERENCES)
    filled = [each for each in references if any(map(str.isalnum, each))]
    if not filled:
        raise ValueError(NOT_REFERENCES)
    answer, *others = filled
    return Question(name, Kind.SHORT_ANSWER, stem, answer=answer, alternatives=tuple(others))


def _marks(value: Any, expected: str) -> Marks:  # noqa: ANN401 - whatever JSON holds
    given = value if isinstance(value, list) else [value]
    if not given or not all(_is_mark(each) for each in given):
        raise ValueError(expected)
    return tuple(map(float, value)) if isinstance(value, list) else float(value)


def _is_mark(value: Any) -> bool:  # noqa: ANN401 - whatever JSON holds
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 1


def _size(marks: Marks) -> int:
    return len(marks) if isinstance(marks, tuple) else 0


def _problem(file: str, line: int, text: str, detail: str) -> Problem:
    return Problem("malformed", file, str(line), text.strip(), detail, refused=True)
