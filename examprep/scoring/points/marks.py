"""How the marks of a question are shared out among the texts of its points, and rounded."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.questions import Point, Question


@dataclass(frozen=True, slots=True)
class Line:
    """The text of one point by itself; `share` is what it is worth, as a share of the question."""

    part: int | None
    depth: int
    text: str
    share: float


def lines(question: Question) -> tuple[Line, ...]:
    """Every point of a question in reading order, a point before those within it.

    Parts weigh by their marks, points within a part by theirs, and a point's marks go to its own
    text and the points within it. What has no marks shares equally what is left; where the whole
    has none either, it weighs like the mean of its like. Parts without points do not count.
    """
    groups = [(None, None, question.points)] + [
        (index, part.marks, part.points) for index, part in enumerate(question.parts)
    ]
    groups = [group for group in groups if group[2]]
    worths = [_sum(points) if marks is None else marks for _, marks, points in groups]
    return tuple(
        line
        for (part, marks, points), share in zip(
            groups, fractions(question.marks, worths), strict=True
        )
        for line in _lines_of(part, 0, points, marks, share)
    )


def fractions(total: float | None, worths: Sequence[float | None]) -> list[float]:
    """Each one's fraction of the whole, adding up to 1; all 0 where nothing is worth anything."""
    known = [worth for worth in worths if worth is not None]
    missing = len(worths) - len(known)
    if not total:
        other = sum(known) / len(known) if known else 1.0
    else:
        other = max(0.0, total - sum(known)) / missing if missing else 0.0
    amounts = [other if worth is None else worth for worth in worths]
    return [amount / (sum(amounts) or 1.0) for amount in amounts]


def marks_of(share: float, full: float | None) -> float | None:
    """The marks that a score, 0 to 1, is of `full`, to the half mark; None where there are none."""
    return None if full is None else min(full, to_half_mark(share * full))


def to_half_mark(marks: float) -> float:
    """Marks rounded to the nearest half, as markers give them; a quarter goes up."""
    return floor(marks * 2 + 0.5) / 2


def _lines_of(
    part: int | None, depth: int, points: tuple[Point, ...], total: float | None, share: float
) -> Iterator[Line]:
    worths = [_worth(point) for point in points]
    for point, fraction in zip(points, fractions(total, worths), strict=True):
        yield from _lines(part, depth, point, share * fraction)


def _lines(part: int | None, depth: int, point: Point, share: float) -> Iterator[Line]:
    own = None if any(map(str.isalnum, point.text)) else 0.0
    worths = [own, *map(_worth, point.points)]
    of_own, *of_inner = fractions(_worth(point), worths)
    yield Line(part, depth, point.text, share * of_own)
    for inner, fraction in zip(point.points, of_inner, strict=True):
        yield from _lines(part, depth + 1, inner, share * fraction)


def _worth(point: Point) -> float | None:
    return point.marks if point.marks is not None else _sum(point.points)


def _sum(points: tuple[Point, ...]) -> float | None:
    worths = [_worth(point) for point in points]
    known = [worth for worth in worths if worth is not None]
    return sum(known) if known and len(known) == len(worths) else None
