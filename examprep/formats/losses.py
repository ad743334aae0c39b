"""What a format cannot hold of some questions, to be said before they are written to it."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.errors import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    from examprep.problems import Problem
    from examprep.questions import Point, Question

LOST = {
    "question": N_("whole questions"),
    "id": N_("ids"),
    "kind": N_("kinds"),
    "stem": N_("stems, in part"),
    "subject": N_("subjects"),
    "chapter": N_("chapters"),
    "marks": N_("marks of questions"),
    "parts": N_("sub-questions"),
    "points": N_("points"),
    "point_marks": N_("marks of points"),
    "options": N_("options"),
    "key": N_("keys"),
    "answer": N_("reference answers"),
    "alternatives": N_("alternative answers"),
    "explanation": N_("explanations"),
    "tags": N_("tags"),
    "difficulty": N_("difficulties"),
    "source": N_("sources"),
    "warnings": N_("warnings"),
}
"""Every code with what is lost; codes are stable, `export --json` gives them."""

_TEXTS = ("stem", "answer", "explanation")
_VALUES = ("id", "kind", "subject", "chapter", "marks", "difficulty", "source")
_LISTS = ("options", "key", "alternatives", "tags", "warnings")
EXAMPLES = 3
"""A loss names this many questions."""


@dataclass(frozen=True, slots=True)
class Loss:
    """`count` things of one sort that a format does not hold, as a key of `LOST`, and the ids of
    the first questions they belong to."""

    what: str
    count: int
    examples: tuple[str, ...]


def lost_by(
    questions: Iterable[Question],
    write: Callable[[Iterable[Question]], str],
    read: Callable[[str, str], tuple[list[Question], list[Problem]]],
) -> list[Loss]:
    """What is missing when each question has been written by itself and read back; all of it where
    it cannot be read."""

    def again(question: Question) -> Question | None:
        found, problems = read(write([question]), "")
        return found[0] if len(found) == 1 and not problems else None

    return compared(questions, again)


def compared(
    questions: Iterable[Question], again: Callable[[Question], Question | None]
) -> list[Loss]:
    """What is missing when `again` has written and read back each question (None: all of it).

    A text that stands within a longer one is held. Questions without a loss come back equal, but
    for a source that they did not have.
    """
    counts: Counter[str] = Counter()
    examples: defaultdict[str, list[str]] = defaultdict(list)
    for question in questions:
        for what, count in _lost(question, again(question)).items():
            counts[what] += count
            examples[what].append(question.id)
    return [
        Loss(what, counts[what], tuple(examples[what][:EXAMPLES])) for what in LOST if counts[what]
    ]


def _lost(before: Question, after: Question | None) -> dict[str, int]:
    if after is None:
        return {"question": 1}
    found = dict(_differences(before, after))
    lost = {what: count for what, count in found.items() if count > 0}
    return lost or dict.fromkeys(list(found)[:1], 1)


def _differences(before: Question, after: Question) -> Iterator[tuple[str, int]]:
    """Every field that is not equal, with how much of it is lost: 0 where it only grew."""
    for name in _TEXTS:
        if getattr(before, name) != getattr(after, name):
            yield name, int(getattr(before, name) not in getattr(after, name))
    for name in _VALUES:
        if getattr(before, name) != getattr(after, name) and (name != "source" or before.source):
            yield name, int(getattr(before, name) not in {None, ""})
    for name in _LISTS:
        if getattr(before, name) != getattr(after, name):
            yield name, _missing(getattr(before, name), getattr(after, name))
    prompts, kept = (Counter((p.prompt, p.marks) for p in q.parts) for q in (before, after))
    if prompts != kept or len(before.parts) != len(after.parts):
        yield "parts", (prompts - kept).total()
    if list(before.top_points()) != list(after.top_points()):
        yield from _points_lost(before, after)


def _points_lost(before: Question, after: Question) -> Iterator[tuple[str, int]]:
    had, has = ([*_every(point for _, point in q.top_points())] for q in (before, after))
    points = _missing([point.text for point in had], [point.text for point in has])
    yield "points", points
    if not points:
        pairs = (
            [(p.text, p.marks) for p in points if p.marks is not None] for points in (had, has)
        )
        yield "point_marks", _missing(*pairs)


def _every(points: Iterable[Point]) -> Iterator[Point]:
    for point in points:
        yield point
        yield from _every(point.points)


def _missing(before: Iterable[Hashable], after: Iterable[Hashable]) -> int:
    return (Counter(before) - Counter(after)).total()
