"""Passages of 100 to 400 characters, cut where the notes themselves begin something new."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.importing import cleaning
from examprep.importing.cleaning import Noise, Removal
from examprep.importing.notes.cleaning import PASSES
from examprep.importing.notes.headings import CHAPTER, Line, depths
from examprep.importing.prose import paragraphs
from examprep.notes import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.importing.cleaning import Clean
    from examprep.importing.document import Document

LEAST = 100
"""Characters from which a passage ends at the next heading; only a chapter ends it sooner."""
ENOUGH = 200
"""Characters from which it ends at the next paragraph."""
MOST = 400

_SENTENCE = re.compile(r".*?(?:[。！？!?；;]+[”’）)」』]*|$)", re.S)
_CLAUSE = re.compile(r".*?(?:[，,、：:]|$)", re.S)
_HASHES = re.compile(r"(#{1,6}) ")


@dataclass(frozen=True, slots=True)
class Notes:
    """What a file of notes holds, and what was left out of it as noise."""

    file: str
    passages: tuple[Passage, ...]
    removals: tuple[Removal, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """A heading or a paragraph, or as much of a long one as a passage may hold: the headings it
    stands under, its own included, and its depth where it is a heading. `solid` is how many
    characters other than blanks stand before it."""

    text: str
    headings: tuple[str, ...]
    depth: int | None
    solid: int


def read(document: Document, subject: str = "") -> Notes:
    """The passages of a document in order: every character that is not noise, and no blank, stands
    in exactly one of them. Cost is linear in the text."""
    clean = cleaning.clean(document, PASSES)
    solid = [at for at, character in enumerate(clean.traced.text) if not character.isspace()]
    passages = (
        Passage(
            document.file,
            document.place(clean.traced.origin[solid[units[0].solid]]),
            units[0].headings,
            "\n".join(unit.text for unit in units),
            subject,
        )
        for units in _packed(_units(_lines(document, clean), solid))
    )
    left_out = (Removal(Noise.FURNITURE, block.at, block.text) for block in document.left_out)
    return Notes(document.file, tuple(passages), (*left_out, *clean.removals))


def _lines(document: Document, clean: Clean) -> list[Line]:
    """The lines that are not blank; whether they were headings in Markdown, the document tells."""
    lines: list[Line] = []
    given, origin = document.text, clean.traced.origin
    start, apart = 0, True
    for line in clean.traced.text.split("\n"):
        if text := line.strip():
            first = start + line.index(text[0])
            begin = given.rfind("\n", 0, origin[first]) + 1
            hashes = _HASHES.match(given, begin)
            lines.append(Line(text, first, apart, len(hashes[1]) if hashes else 0))
        apart = not text
        start += len(line) + 1
    return lines


def _units(lines: Sequence[Line], solid: Sequence[int]) -> Iterator[Unit]:
    """Headings and what stands under them, paragraph by paragraph."""
    path: list[tuple[int, str]] = []
    body: list[Line] = []
    for line, depth in zip(lines, depths(lines), strict=True):
        if depth is None:
            body.append(line)
            continue
        yield from _paragraphs(body, _names(path), solid)
        body = []
        path = [*(above for above in path if above[0] < depth), (depth, line.text)]
        yield Unit(line.text, _names(path), depth, bisect_left(solid, line.start))
    yield from _paragraphs(body, _names(path), solid)


def _names(path: Sequence[tuple[int, str]]) -> tuple[str, ...]:
    return tuple(text for _, text in path)


def _paragraphs(
    body: Sequence[Line], headings: tuple[str, ...], solid: Sequence[int]
) -> Iterator[Unit]:
    if not body:
        return
    done = bisect_left(solid, body[0].start)
    for paragraph in paragraphs("\n".join(line.text for line in body)):
        for piece in _pieces(paragraph):
            yield Unit(piece, headings, None, done)
            done += sum(not character.isspace() for character in piece)


def _pieces(text: str) -> Iterator[str]:
    """A paragraph as it is, or cut where a sentence ends, or a clause, or at the last."""
    if len(text) <= MOST:
        yield text
        return
    current = ""
    for sentence in _SENTENCE.findall(text):
        for clause in _CLAUSE.findall(sentence) if len(sentence) > ENOUGH else [sentence]:
            for part in (clause[at : at + MOST] for at in range(0, len(clause), MOST)):
                if current and len(current) + len(part) > ENOUGH:
                    yield current.strip()
                    current = ""
                current += part
    if current.strip():
        yield current.strip()


def _packed(units: Iterator[Unit]) -> Iterator[list[Unit]]:
    """Units in passages: not less than `LEAST` or more than `MOST`, where the text lets them."""
    current: list[Unit] = []
    for unit in units:
        if current and _begins(unit, current):
            yield current
            current = []
        current.append(unit)
    if current:
        yield current


def _begins(unit: Unit, current: Sequence[Unit]) -> bool:
    """Whether a unit begins a new passage behind some that belong together."""
    length = sum(len(each.text) + 1 for each in current)
    if length + len(unit.text) > MOST:
        return True
    if all(each.depth is not None for each in current):
        return False
    if unit.depth is not None:
        return unit.depth <= CHAPTER or length >= LEAST
    return length >= ENOUGH and not current[-1].text.endswith(("：", ":"))
