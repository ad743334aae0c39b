"""A question as JSON, in files, in the store and for programs; read back without loss."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examprep.errors import N_, MalformedQuestion
from examprep.questions import DIFFICULTIES, Kind, Option, Part, Place, Point, Question

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


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
