"""Marks: all there, adding up at every level, and the same as the text says."""

from __future__ import annotations

import re
from math import isclose
from typing import TYPE_CHECKING, NamedTuple

from examprep.linting.finding import Remark
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from examprep.questions import Point, Question

_TOTAL = re.compile(
    r"[（(]\s*(?:本题|总分|满分|共|计)*\s*(\d+(?:\.\d+)?)\s*分\s*[）)][。？?！!]?\s*$", re.MULTILINE
)
_EACH = re.compile(r"[（(][^（()）]*?每[^，,；;（()）\d]{0,8}?(\d+(?:\.\d+)?)\s*分(?!钟)")


class _Group(NamedTuple):
    """What is worth `marks` beside those of the members it is made of."""

    text: str
    marks: float | None
    members: Sequence[tuple[str, float | None]]


def missing(question: Question) -> Iterator[Remark]:
    """A question without marks, and groups of which only some have them."""
    if question.marks is None:
        yield Remark("no_marks")
    for group in _groups(question):
        without = [text for text, marks in group.members if marks is None]
        if without and (group.marks is not None or len(without) < len(group.members)):
            yield Remark("marks_missing", without[0], f"{len(without)}/{len(group.members)}")


def adding_up(question: Question) -> Iterator[Remark]:
    """Marks of parts and points that do not come to what they are marks of."""
    for group in _groups(question):
        marks = [marks for _, marks in group.members if marks is not None]
        complete = len(marks) == len(group.members)
        if complete and group.marks is not None and not isclose(group.marks, sum(marks)):
            terms = "+".join(f"{worth:g}" for worth in marks)
            yield Remark("marks_sum", group.text, f"{terms} = {sum(marks):g} ≠ {group.marks:g}")


def stated(question: Question) -> Iterator[Remark]:
    """（10分） and （每项2分） in a stem or a prompt that are not what the marking scheme gives."""
    keyed = len(question.key) if question.kind is Kind.BLANK else 0
    yield from _stated(question.stem, question.marks, question.points, keyed)
    for part in question.parts:
        yield from _stated(part.prompt, part.marks, part.points, 0)


def _stated(
    text: str, marks: float | None, points: Sequence[Point], keyed: int
) -> Iterator[Remark]:
    if marks is None:
        return
    totals = [float(total) for total in _TOTAL.findall(text)]
    if totals and not any(isclose(marks, total) for total in (*totals, sum(totals))):
        yield Remark("marks_stated", text, f"{sum(totals):g} ≠ {marks:g}")
    for each in map(float, _EACH.findall(text)):
        agrees = isclose(each * keyed, marks) if keyed else _twice(each, points)
        if (points or keyed) and not agrees:
            yield Remark("marks_stated", text, f"{each:g} × ? ≠ {marks:g}")


def _twice(each: float, points: Iterable[Point]) -> bool:
    """Whether at least two points of one group are worth so much."""
    points = tuple(points)
    return sum(point.marks == each for point in points) > 1 or any(
        _twice(each, point.points) for point in points
    )


def _groups(question: Question) -> Iterator[_Group]:
    if question.parts:
        members = [(part.prompt, part.marks) for part in question.parts]
        yield _Group(question.stem, question.marks, members)
    yield from _of_points(question.stem, question.marks, question.points)
    for part in question.parts:
        yield from _of_points(part.prompt, part.marks, part.points)


def _of_points(text: str, marks: float | None, points: Sequence[Point]) -> Iterator[_Group]:
    if points:
        yield _Group(text, marks, [(point.text, point.marks) for point in points])
    for point in points:
        yield from _of_points(point.text, point.marks, point.points)
