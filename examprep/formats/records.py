"""JSON of other programs: a list of objects, one a question, whose fields are called as the columns
of a spreadsheet are; several lists stand under their kinds as sheets do."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from examprep.importing import sheets
from examprep.importing.document import Block, Table
from examprep.importing.sheets.headers import field

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from examprep.problems import Problem
    from examprep.questions import Question

_DEPTH = 4
"""How far within a file the lists may stand: {"data": {"list": […]}}."""
_OURS = {"kind", "stem"}
"""The fields of our own JSON Lines, which hold more than a table does."""
_LABELS = ("label", "key", "option", "name", "选项", "标号")
_TEXTS = ("text", "content", "value", "point", "内容", "选项内容", "要点", "得分点")
_WORTHS = ("score", "marks", "mark", "points", "分值", "分数", "得分")


def looks_like(text: str) -> bool:
    """Whether a text is JSON with a list of objects that name a stem and something else."""
    return any(map(sheets.looks_like, _tables(text)))


def read(text: str, file: str) -> tuple[list[Question], list[Problem]]:
    """The questions of every such list. A place is the number of the object, behind the name of
    its list where it has one: `单选题!3`."""
    return sheets.read(filter(sheets.looks_like, _tables(text)), file)


def _tables(text: str) -> list[Table]:
    start = text.removeprefix("\ufeff").lstrip()
    if not start.startswith(("[", "{")):
        return []
    try:
        value = json.loads(start)
    except (ValueError, RecursionError):
        value = _lines(start)
    return list(_within(value, "", _DEPTH))


def _lines(text: str) -> list[Any]:
    """The objects of a text with one a line; [] where any line is none."""
    try:
        return [json.loads(line) for line in text.split("\n") if line.strip()]
    except (ValueError, RecursionError):
        return []


def _within(value: object, name: str, depth: int) -> Iterator[Table]:
    """Every list of objects in a value as a table."""
    if isinstance(value, list):
        if value and all(isinstance(one, dict) and not one.keys() >= _OURS for one in value):
            yield _table(value, f"{name}!" if name else "")
    elif isinstance(value, dict) and depth and not value.keys() >= _OURS:
        for key, inner in value.items():
            yield from _within(inner, key if isinstance(inner, list) else name, depth - 1)


def _table(objects: Sequence[Mapping[str, Any]], place: str) -> Table:
    names = list(dict.fromkeys(name for one in objects for name in one))
    header = tuple(Block(_called(name, objects), f"{place}1") for name in names)
    rows = (
        tuple(Block(_cell(name, one), f"{place}{number}") for name in names)
        for number, one in enumerate(objects, 1)
    )
    return Table((header, *rows))


def _called(name: str, objects: Sequence[Mapping[str, Any]]) -> str:
    """What a field is called: `points` that are a list are those of the answer, and no marks."""
    listed = field(name) == "marks" and any(isinstance(one.get(name), list) for one in objects)
    return "得分点" if listed else name


def _cell(name: str, one: Mapping[str, Any]) -> str:
    """A field as a cell has it. Numbers that answer a choice count its options from 0 or from 1,
    which nothing tells, so they are put as what they are, and no key."""
    value = one.get(name)
    chosen = field(name) in {"answer", "key"} and any(field(n).startswith("option") for n in one)
    numbers = value if isinstance(value, list) else [value]
    if chosen and any(type(number) is int for number in numbers):
        return f"{numbers}"
    return _text(value)


def _text(value: object) -> str:
    """A value as text: the items of a list a line each, options behind their letters, what is
    worth something before its marks."""
    if isinstance(value, list):
        return "\n".join(map(_text, value))
    if isinstance(value, dict):
        every = (_LABELS, _TEXTS, _WORTHS)
        *told, marks = [next((str(value[n]) for n in ns if n in value), "") for ns in every]
        if told[1] and marks.replace(".", "", 1).isdigit():
            return f"{told[1]}（{marks}分）"
        pairs = [told] if all(told) else [[label, _text(inner)] for label, inner in value.items()]
        return "\n".join(f"{label}. {inner}" for label, inner in pairs)
    return "" if value is None else str(value)
