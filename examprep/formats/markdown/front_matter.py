"""The lines between --- and --- at the top of a file: the subject and chapter of its questions."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from examprep.errors import N_
from examprep.formats.markdown.lines import Malformed
from examprep.formats.markdown.names import FRONT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from examprep.formats.markdown.lines import Line

_FENCE = "---"
_ENTRY = re.compile(r"(\w+)\s*[：:]\s*(.*)")
_PLAIN = re.compile(r"\w(?:[\w（）()、，。·/+\- ]*[\w（）()、，。])?")

NOT_CLOSED = N_("the front matter is not closed: put --- on a line of its own under it")
NOT_AN_ENTRY = N_("the front matter holds only subject: and chapter:")


def split(lines: Sequence[Line]) -> tuple[dict[str, str], Sequence[Line], list[Malformed]]:
    """Subject and chapter, the lines after the front matter, and what is wrong in it."""
    values = {"subject": "", "chapter": ""}
    if lines[0].text != _FENCE:
        return values, lines, []
    faults: list[Malformed] = []
    for index, line in enumerate(lines[1:], start=1):
        if line.text == _FENCE:
            return values, lines[index + 1 :], faults
        if line.text.startswith("#"):
            return values, lines[index:], [Malformed(lines[0], NOT_CLOSED)]
        try:
            values |= _entry(line)
        except Malformed as fault:
            faults.append(fault)
    return values, (), [Malformed(lines[0], NOT_CLOSED)]


def written(values: Mapping[str, str]) -> list[str]:
    """The front matter for these values, as YAML reads it too; none where all are empty."""
    entries = [f"{name}: {_value(value)}" for name, value in values.items() if value]
    return [_FENCE, *entries, _FENCE] if entries else []


def _entry(line: Line) -> dict[str, str]:
    if not line.text:
        return {}
    found = _ENTRY.fullmatch(line.text)
    if not found or found[1] not in FRONT:
        raise Malformed(line, NOT_AN_ENTRY)
    return {FRONT[found[1]]: _meant(found[2], line)}


def _meant(value: str, line: Line) -> str:
    if not value.startswith('"'):
        return value
    try:
        return str(json.loads(value))
    except ValueError:
        raise Malformed(line, NOT_AN_ENTRY) from None


def _value(value: str) -> str:
    return value if _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)
