"""The nouns every room speaks: a question, its parts, its points, and where it came from."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from examprep.errors import N_, MalformedQuestion

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


_BETWEEN_WORDINGS = re.compile(r"[|｜／]")

DIFFICULTIES = range(1, 6)
"""How hard a question is: 1 recalls a fact, 3 applies it, 5 weighs a whole situation."""


class Kind(StrEnum):
    """What an item asks for; the values are the ASCII names used in every file format."""

    SHORT_ANSWER = "short_answer"
    ESSAY = "essay"
    CASE = "case"
    PLAN = "plan"
    TERM = "term"
    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUE_FALSE = "true_false"
    BLANK = "blank"

    @property
    def objective(self) -> bool:
        """Whether an answer is compared with a key instead of with reference points."""
        return self in {Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE, Kind.BLANK}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question stood: a file's name and a place in it (`20:144` is line:column), and,
    when it was parsed from prose, the passage exactly as it stood there."""

    file: str
    at: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """得分点: one idea the marking scheme gives marks for; `points` are the ideas within it."""

    text: str
    marks: float | None = None
    points: tuple[Point, ...] = ()

    def texts(self) -> Iterator[str]:
        """Its text and those of the ideas within it, in reading order."""
        yield self.text
        for inner in self.points:
            yield from inner.texts()


@dataclass(frozen=True, slots=True)
class Part:
    """小问: one sub-question, with the points that answer it."""

    prompt: str
    marks: float | None = None
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of an objective item: its letter and its text."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """One item of the bank.

    `points` answer the question as a whole, those on a part answer that part. `answer` is the
    whole reference answer as one text; `alternatives` are other full reference answers. `key` is
    the answer of an objective item: option letters, `true`/`false`, or the text of each blank.
    Marks are None where the source gives none; `difficulty` is 1 (easy) to 5, None if not known.
    """

    id: str
    kind: Kind
    stem: str
    subject: str = ""
    chapter: str = ""
    marks: float | None = None
    points: tuple[Point, ...] = ()
    parts: tuple[Part, ...] = ()
    options: tuple[Option, ...] = ()
    key: tuple[str, ...] = ()
    answer: str = ""
    alternatives: tuple[str, ...] = ()
    explanation: str = ""
    tags: tuple[str, ...] = ()
    difficulty: int | None = None
    source: Place | None = None
    warnings: tuple[str, ...] = ()

    def asked(self) -> str:
        """All that the learner is shown as the question: stem, sub-questions and options."""
        lines = [self.stem, *(part.prompt for part in self.parts)]
        return "\n".join([*lines, *(f"{option.label}. {option.text}" for option in self.options)])

    def top_points(self) -> Iterator[tuple[int | None, Point]]:
        """Every top-level point with the index of the part it stands on (None: the whole)."""
        for point in self.points:
            yield None, point
        for index, part in enumerate(self.parts):
            for point in part.points:
                yield index, point

    def texts(self) -> Iterator[str]:
        """All that it says, its answers and tags included, a text at a time."""
        yield from (self.stem, *(part.prompt for part in self.parts))
        yield from (option.text for option in self.options)
        for _, point in self.top_points():
            yield from point.texts()
        yield from (*self.key, self.answer, *self.alternatives, self.explanation, *self.tags)

    def without_source(self) -> Question:
        """The question itself, to compare two of them wherever they came from."""
        return replace(self, source=None)


def wordings(key: str) -> list[str]:
    """The wordings that each fill a blank, of its key: 实施 and 执行 of 实施|执行."""
    return [each.strip() for each in _BETWEEN_WORDINGS.split(key)]


def to_json(question: Question) -> dict[str, Any]:
    """The question as the JSON object that JSONL files hold, one a line."""
    source = question.source
    return {
        "id": question.id,
        "kind": question.kind.value,
        "subject": question.subject,
        "chapter": question.chapter,
        "stem": question.stem,
        "marks": question.marks,
        "points": [_point_to_json(point) for point in question.points],
        "parts": [
            {
                "prompt": part.prompt,
                "marks": part.marks,
                "points": [_point_to_json(point) for point in part.points],
            }
            for part in question.parts
        ],
        "options": [{"label": option.label, "text": option.text} for option in question.options],
        "key": list(question.key),
        "answer": question.answer,
        "alternatives": list(question.alternatives),
        "explanation": question.explanation,
        "tags": list(question.tags),
        "difficulty": question.difficulty,
        "source": source and {"file": source.file, "place": source.at, "text": source.text},
        "warnings": list(question.warnings),
    }


def from_json(data: Mapping[str, Any]) -> Question:
    """The question that `to_json` wrote; every field but `kind` and `stem` may be absent.

    `id` may be absent too: the caller gives one. Raises `MalformedQuestion`, naming the field.
    """
    if not isinstance(data, dict):
        raise MalformedQuestion(field="question", expected=N_("an object"))
    _known(data, to_json(Question("", Kind.TERM, "")))
    try:
        kind = Kind(_text(data, "kind"))
    except ValueError:
        raise MalformedQuestion(field="kind", expected=N_(", ").join(Kind)) from None
    if not _text(data, "stem").strip():
        raise MalformedQuestion(field="stem", expected=N_("a text that is not empty"))
    return Question(
        id=_text(data, "id"),
        kind=kind,
        stem=_text(data, "stem"),
        subject=_text(data, "subject"),
        chapter=_text(data, "chapter"),
        marks=_marks(data),
        points=_points(data),
        parts=tuple(
            Part(_text(part, "prompt"), _marks(part), _points(part))
            for part in _objects(data, "parts", ("prompt", "marks", "points"))
        ),
        options=tuple(
            Option(_text(option, "label"), _text(option, "text"))
            for option in _objects(data, "options", ("label", "text"))
        ),
        key=_texts(data, "key"),
        answer=_text(data, "answer"),
        alternatives=_texts(data, "alternatives"),
        explanation=_text(data, "explanation"),
        tags=_texts(data, "tags"),
        difficulty=_difficulty(data),
        source=_place(data.get("source")),
        warnings=_texts(data, "warnings"),
    )


def _point_to_json(point: Point) -> dict[str, Any]:
    return {
        "text": point.text,
        "marks": point.marks,
        "points": [_point_to_json(inner) for inner in point.points],
    }


def _points(data: Mapping[str, Any]) -> tuple[Point, ...]:
    return tuple(
        Point(_text(point, "text"), _marks(point), _points(point))
        for point in _objects(data, "points", ("text", "marks", "points"))
    )


def _place(data: object) -> Place | None:
    if data is None:
        return None
    if not isinstance(data, dict):
        raise MalformedQuestion(field="source", expected=N_("an object or null"))
    _known(data, ("file", "place", "text"))
    return Place(_text(data, "file"), _text(data, "place"), _text(data, "text"))


def _known(data: Mapping[str, Any], fields: Iterable[str]) -> None:
    """Refuse a field that nothing would read, so that a misspelt one is not lost."""
    for field in sorted(set(data) - set(fields)):
        raise MalformedQuestion(field=field, expected=N_("left out, as there is no such field"))


def _text(data: Mapping[str, Any], field: str) -> str:
    value = data.get(field)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise MalformedQuestion(field=field, expected=N_("a text"))
    return value


def _texts(data: Mapping[str, Any], field: str) -> tuple[str, ...]:
    value = data.get(field) or []
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise MalformedQuestion(field=field, expected=N_("a list of texts"))
    return tuple(value)


def _objects(data: Mapping[str, Any], field: str, fields: Iterable[str]) -> list[dict[str, Any]]:
    value = data.get(field) or []
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise MalformedQuestion(field=field, expected=N_("a list of objects"))
    for item in value:
        _known(item, fields)
    return value


def _marks(data: Mapping[str, Any]) -> float | None:
    value = data.get("marks")
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e6:
        raise MalformedQuestion(field="marks", expected=N_("a number of marks, 0 or more"))
    return value


def _difficulty(data: Mapping[str, Any]) -> int | None:
    value = data.get("difficulty")
    if value is not None and (isinstance(value, bool) or value not in DIFFICULTIES):
        whole = N_("a whole number from 1 to 5, or null")
        raise MalformedQuestion(field="difficulty", expected=whole)
    return None if value is None else int(value)
