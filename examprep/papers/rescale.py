"""A question worth other marks than in the bank: its parts and points share them in half marks.

What is left after everyone has the whole halves of its share goes to the largest remainders
(Hamilton's method), the first of equals; nothing that earns marks gets less than half a mark. All
sums are exact.
"""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.questions import Part, Point, Question

HALVES = 2
"""Marks are counted in halves, as markers give them."""


_SHARED_OUT = re.compile(r"[（(][^（）()]*每[^（）()]*\d\s*分[^（）()]*[）)]")
"""（每个方面2分，其中名称1分）: a remark in a stem about marks that are then no longer those."""


def fits(question: Question, marks: float) -> bool:
    """Whether every part and point of the question can have half a mark of its own."""
    return _least(question) <= marks * HALVES


def worth(question: Question, marks: float) -> Question:
    """The question with `marks` in all, a multiple of a half that it `fits`."""
    halves = round(marks * HALVES)
    if question.marks != marks:
        question = replace(question, marks=marks, stem=_SHARED_OUT.sub("", question.stem))
    if not question.parts:
        return replace(question, points=_points(question.points, halves))
    weights = [part.marks for part in question.parts]
    shares = apportion(halves, weights, list(map(_least_of_part, question.parts)))
    parts = tuple(map(_part, question.parts, shares))
    if any(part.points for part in question.parts):
        points = tuple(map(_unmarked, question.points))  # beside those of the parts, they explain
    else:
        points = _points(question.points, halves)
    return replace(question, parts=parts, points=points)


def apportion(total: int, weights: Sequence[float | None], least: Sequence[int]) -> list[int]:
    """Share `total` in proportion to the weights, none below its `least`, by largest remainders.

    A weight of None is like the mean of the others. `total` is at least the sum of `least`.
    """
    amounts = _amounts(weights)
    fixed = _at_least(total, amounts, least)
    free = [at for at in range(len(amounts)) if at not in fixed]
    left = total - sum(fixed.values())
    whole = sum(amounts[at] for at in free)
    quotas = {at: left * amounts[at] / whole for at in free}
    shares = {at: int(quota) for at, quota in quotas.items()}
    by_remainder = sorted(free, key=lambda at: (shares[at] - quotas[at], at))
    for at in by_remainder[: left - sum(shares.values())]:
        shares[at] += 1
    return [(fixed | shares)[at] for at in range(len(amounts))]


def _amounts(weights: Sequence[float | None]) -> list[Fraction]:
    known = [Fraction(weight) for weight in weights if weight is not None]
    mean = sum(known, Fraction()) / len(known) if any(known) else Fraction(1)
    amounts = [mean if weight is None else Fraction(weight) for weight in weights]
    return amounts if any(amounts) else [Fraction(1)] * len(amounts)


def _at_least(total: int, amounts: Sequence[Fraction], least: Sequence[int]) -> dict[int, int]:
    """Those whose share would be below their least, with it; the others share what is left."""
    fixed: dict[int, int] = {}
    while True:
        free = [at for at in range(len(amounts)) if at not in fixed]
        left = total - sum(fixed.values())
        whole = sum(amounts[at] for at in free)
        low = [at for at in free if left * amounts[at] < least[at] * whole or not whole]
        if not low:
            return fixed
        fixed |= {at: least[at] for at in low}


def _part(part: Part, halves: int) -> Part:
    marks = halves / HALVES
    prompt = part.prompt if part.marks == marks else _SHARED_OUT.sub("", part.prompt)
    return replace(part, prompt=prompt, marks=marks, points=_points(part.points, halves))


def _points(points: tuple[Point, ...], halves: int) -> tuple[Point, ...]:
    """Points that share so many half marks; too few for all of them are for none."""
    least = list(map(_least_of_point, points))
    if not points or sum(least) > halves:
        return tuple(map(_unmarked, points))
    return tuple(map(_point, points, apportion(halves, [p.marks for p in points], least)))


def _point(point: Point, halves: int) -> Point:
    marked = any(inner.marks is not None for inner in point.points)
    inner = _points(point.points, halves if marked else 0)
    return replace(point, marks=halves / HALVES, points=inner)


def _unmarked(point: Point) -> Point:
    return replace(point, marks=None, points=tuple(map(_unmarked, point.points)))


def _least(question: Question) -> int:
    if question.parts:
        of_parts = sum(map(_least_of_part, question.parts))
        return max(of_parts, sum(map(_least_of_point, question.points)))
    return max(1, sum(map(_least_of_point, question.points)))


def _least_of_part(part: Part) -> int:
    return max(1, sum(map(_least_of_point, part.points)))


def _least_of_point(point: Point) -> int:
    return 0 if point.marks == 0 else 1
