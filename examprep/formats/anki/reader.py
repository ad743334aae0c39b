"""Notes of Anki, a line each → questions."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from functools import partial
from io import StringIO
from typing import TYPE_CHECKING

from examprep.errors import N_
from examprep.formats import html_text, sides
from examprep.formats.refusal import Reading, malformed
from examprep.importing.sheets import cells as cell
from examprep.importing.sheets import headers, keys, kinds
from examprep.questions import Kind, Question

if TYPE_CHECKING:
    from _csv import Reader as CsvReader
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from examprep.problems import Problem

NO_FRONT = N_("the note has no front")
DAMAGED = N_("a field of this note is too long")

_HEADER = re.compile(r"#\s*([a-z ]+?)\s*:(.*)", re.IGNORECASE)
_KNOWN = re.compile(
    r"#\s*(?:separator|html|tags|columns|notetype|deck|(?:notetype|deck|tags|guid) column)\s*:",
    re.IGNORECASE,
)
_CLOZE = re.compile(r"\{\{c\d+::\s*([^{}]*?[^{}\s])\s*(?:::[^{}]*)?\}\}")
"""What a cloze card hides, with the hint behind it."""
_SPECIAL = ("guid", "notetype", "deck", "tags")
_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t", "space": " ", "pipe": "|", "colon": ":"}


def looks_like(text: str) -> bool:
    """Whether a text starts with a header of Anki's, or holds two columns with a tab on every
    line, the first of which names no columns."""
    if _KNOWN.match(text.removeprefix("\ufeff")):
        return True
    lines = [line.split("\t") for line in text.splitlines() if line.strip()]
    even = len(lines) > 1 and all(len(line) == 2 for line in lines)
    return even and "stem" not in map(headers.field, lines[0])


def read(text: str, file: str) -> tuple[list[Question], list[Problem]]:
    """The questions of the notes: the first field is the front, the second the back, what further
    ones hold is explanation. A note without a front is refused."""
    said, body, skipped = _headers(text.removeprefix("\ufeff"))
    rows = ((skipped + number, row) for number, row in _rows(body, _separator(said, body)))
    return read_notes(rows, said, file)


def read_notes(
    rows: Iterable[tuple[int, list[str]]], said: Mapping[str, str], file: str
) -> tuple[list[Question], list[Problem]]:
    """The questions of notes that stand at places in a file; `said` are its headers."""
    reading = Reading(file)
    for number, row in rows:
        reading.add(number, "".join(row), partial(_note, row, said))
    return reading.result()


def _headers(text: str) -> tuple[dict[str, str], str, int]:
    """The headers, the text behind them, and how many lines they take."""
    found: dict[str, str] = {}
    lines = text.split("\n")
    count = 0
    while count < len(lines) and lines[count].startswith(("#", "tags:")):
        if header := _HEADER.match(f"#{lines[count].lstrip('#')}"):
            value = header[2] if header[2] == "\t" else header[2].strip()
            found[header[1].lower()] = value
        count += 1
    return found, "\n".join(lines[count:]), count


def _separator(said: Mapping[str, str], body: str) -> str:
    named = said.get("separator", "").lower()
    if named in _SEPARATORS:
        return _SEPARATORS[named]
    if named in _SEPARATORS.values():
        return named
    first = body.partition("\n")[0]
    return next((mark for mark in "\t|;:," if mark in first), "\t")


def _rows(body: str, separator: str) -> list[tuple[int, list[str]]]:
    """Every row that is not blank, with the line it starts on; a damaged one has no cells. Where
    the quotation marks of a file do not match, they are taken as they are."""
    rows: list[tuple[int, list[str]]] = []
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        lines = StringIO(body, newline="")
        rows = list(_numbered(csv.reader(lines, delimiter=separator, quoting=quoting, strict=True)))
        if all(row for _, row in rows):
            break
    return rows


def _numbered(reader: CsvReader) -> Iterator[tuple[int, list[str]]]:
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield line, []
        else:
            if any(value.strip() for value in row):
                yield line, row


def _note(row: Sequence[str], said: Mapping[str, str]) -> Question:
    columns = {name: _column(said.get(f"{name} column", ""), row) for name in _SPECIAL}
    of = {name: row[index] if index is not None else "" for name, index in columns.items()}
    fields = [_plain(text, said) for at, text in enumerate(row) if at not in columns.values()]
    if not fields or not fields[0]:
        raise malformed(NO_FRONT if row else DAMAGED)
    told = sides.told(f"{of['tags']} {said.get('tags', '')}".split())
    found = _question(fields[0], "\n".join(fields[1:2]), told.kind)
    subject, _, chapter = (of["deck"] or said.get("deck", "")).partition("::")
    explained = "\n".join(filter(None, [found.explanation, *fields[2:]]))
    known = subject if (subject, chapter) != ("examprep", "") else ""
    return replace(
        found,
        id=of["guid"].strip(),
        subject=known,
        chapter=chapter,
        tags=told.tags,
        difficulty=told.difficulty,
        explanation=explained,
    )


def _column(named: str, row: Sequence[str]) -> int | None:
    index = int(named) - 1 if named.strip().isdecimal() else -1
    return index if 0 <= index < len(row) else None


def _plain(text: str, said: Mapping[str, str]) -> str:
    form = said.get("html", "").lower()
    is_html = form == "true" or (form != "false" and html_text.looks_like(text))
    return html_text.plain(text) if is_html else text.strip()


def _question(front: str, back: str, kind: Kind | None) -> Question:
    if kind in {None, Kind.BLANK} and (hidden := tuple(_CLOZE.findall(front))):
        stem = _CLOZE.sub("____", front)
        return Question("", Kind.BLANK, stem, key=hidden, explanation=back)
    answered = sides.with_answer(Question("", Kind.TERM, ""), back)
    choices = keys.split(front, answered.answer, kind)
    options = choices.options
    kind = kind or kinds.implied(answered.answer, options, choices.stem)
    stem, parts = sides.stem_and_parts(choices.stem)
    stem, marks = cell.marks_taken(stem) if cell.BEHIND.search(stem) else (stem, None)
    if not stem.strip():
        raise malformed(NO_FRONT)
    asked = Question("", kind, stem, marks=marks, parts=parts, options=options)
    found = sides.with_answer(asked, back)
    if not kind.objective:
        return found
    return _keyed(found)


def _keyed(question: Question) -> Question:
    """An objective item with its answer as its key; what stands in lines below a key explains."""
    kind, options, stem = question.kind, question.options, question.stem
    first, _, rest = question.answer.partition("\n")
    key = keys.key(first, kind, options, stem)
    if kind is Kind.BLANK or not rest or not keys.possible(key, kind, options):
        return replace(question, key=keys.key(question.answer, kind, options, stem), answer="")
    explained = "\n".join(filter(None, [rest, question.explanation]))
    return replace(question, key=key, answer="", explanation=explained)
