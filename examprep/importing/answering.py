"""A reference answer as points, on the sub-questions where it follows them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from examprep.importing.asking import lines, marks_taken
from examprep.importing.outline import Item, Outline, outline
from examprep.importing.prose import BULLET, paragraphs
from examprep.questions import Part, Point

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Answered:
    """The answering half of a question: `points` of the whole, or `parts` with theirs."""

    answer: str
    points: tuple[Point, ...]
    parts: tuple[Part, ...]


def answered(text: str, parts: Sequence[Part]) -> Answered:
    """Read a reference answer. It follows the sub-questions where its top-level list has one
    item for each of them; otherwise its points stand for the whole."""
    found = outline(text)
    answer = "\n".join([*paragraphs(found.lead), *lines(found.runs)])
    items = [item for run in found.runs for item in run]
    if parts and len(items) == len(parts) and len(found.runs) == 1:
        filled = tuple(_filled(part, item) for part, item in zip(parts, items, strict=True))
        return Answered(answer, (), filled)
    return Answered(answer, _points(found), tuple(parts))


def _points(found: Outline) -> tuple[Point, ...]:
    """The points of an answer: its list items, behind them or alone the paragraphs of its prose."""
    items = [point for run in found.runs for point in map(_point, run)]
    prose = paragraphs(found.lead)
    if items and prose and introduces(prose[-1]):
        prose.pop()
    return (*map(_plain, prose if items else _listed(prose)), *items)


def _stated(prose: list[str]) -> list[str]:
    """Paragraphs without the first where it only leads in to the others."""
    return prose[1:] if len(prose) > 2 and prose[0].endswith((":", "：")) else prose


def _listed(prose: list[str]) -> list[str]:
    """The paragraphs of an answer; one of three and more short clauses with semicolons between
    them is a list of these."""
    clauses = re.split(r"(?<=[；;])(?=.)", prose[0]) if len(prose) == 1 else []
    short = all(len(c) <= _CLAUSE and not re.search("[。：:].", c) for c in clauses)
    return clauses if len(clauses) > 2 and short else prose


_CLAUSE = 16
"""Characters of the longest clause that is an item of a list, not a part of an argument."""


def _plain(text: str) -> Point:
    words, marks = marks_taken(BULLET.sub("", text))
    return Point(words, marks)


def _point(item: Item) -> Point:
    point = _plain("\n".join(paragraphs(item.text)))
    return replace(point, points=tuple(map(_point, item.items)))


def _filled(part: Part, item: Item) -> Part:
    """A sub-question with the points of the answer's item for it. A repeated prompt and a lead-in
    to the list are no points; a text that says something holds the list's points within it."""
    prose = paragraphs(_without_prompt(item.text, part.prompt))
    if not item.items:
        return replace(part, points=tuple(map(_plain, _listed(_stated(prose)))))
    inner = tuple(map(_point, item.items))
    if not prose or introduces(prose[-1]):
        return replace(part, points=(*map(_plain, prose[:-1]), *inner))
    *before, last = prose
    return replace(part, points=(*map(_plain, before), replace(_plain(last), points=inner)))


def introduces(text: str) -> bool:
    """Whether a text only leads in to the list behind it: it ends in a colon, or is one sentence
    that points below, or a bare title."""
    body = text.rstrip()
    if body.endswith((":", "：")) or not re.search(r"[。！？；!?]", body):
        return True
    return re.search(r"以下|如下|下列", body) is not None and not re.search(r"[。！？；].", body)


def _without_prompt(text: str, prompt: str) -> str:
    """`text` without the prompt that it begins by repeating, word for word or as a short title."""
    title, blank, rest = text.partition(" ")
    asked, words = set(re.findall(r"\w", prompt)), re.findall(r"\w", title)
    if len(words) > len(prompt) or re.search(r"[。：:]", title):
        return text
    known = sum(word in asked for word in words) / max(1, len(words))
    if known < (_RETOLD if blank else 1):
        return text
    return rest.strip()


_RETOLD = 0.75
"""The share of a title's characters that stand in the prompt where it only repeats the prompt."""
