"""Item analysis: what a class's marks say of each item, and of the paper as a whole.

The classical figures, for marks of any size, not only right or wrong:

- difficulty: the mean mark as a share of the full marks (the higher, the easier);
- discrimination: the difficulty among the best 27 % by total less that among the weakest 27 %
  (T. L. Kelley, "The selection of upper and lower groups for the validation of test items", 1939);
- part-whole correlation: Pearson's r of the item with the total of all the *other* items;
- Cronbach's alpha: k/(k−1) · (1 − Σ s²(item) / s²(total)) (L. J. Cronbach, "Coefficient alpha and
  the internal structure of tests", 1951), and what it would be without the item.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isclose
from statistics import correlation, fmean, stdev, variance
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Marks = Mapping[int, Sequence[float | None]]
    """The marks at each item by its number: one for each candidate, in the same order; None where a
    candidate chose other items of a section."""

EXTREME = 0.27
"""The share of a class in its upper and in its lower group (Kelley 1939)."""


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """The figures of one item, from as many `answers`. None stands where a figure is not defined:
    too few answers, or marks that are all the same."""

    number: int
    full: float
    answers: int
    mean: float | None
    difficulty: float | None
    discrimination: float | None
    part_whole: float | None
    alpha_without: float | None


@dataclass(frozen=True, slots=True)
class Analysis:
    """The figures of a paper that `candidates` have sat; `totals` are theirs, in their order."""

    candidates: int
    mean: float
    deviation: float | None
    alpha: float | None
    totals: tuple[float, ...]
    items: tuple[ItemFigures, ...]


def analyse(
    marks: Marks, full: Mapping[int, float], units: Sequence[Sequence[int]] = ()
) -> Analysis:
    """The analysis of a class of at least one candidate; `full` are the marks of each item.

    An item is judged by the candidates who have marks there. `units` are the numbers that make one
    item for alpha, such as all the items of a section to choose from; each by itself if there are
    none.
    """
    groups = units or [(number,) for number in marks]
    sums = [
        [sum(row) for row in zip(*map(_known, _of(marks, unit)), strict=True)] for unit in groups
    ]
    totals = [sum(row) for row in zip(*sums, strict=True)]
    figures = []
    for number in marks:
        others = [each for unit, each in zip(groups, sums, strict=True) if number not in unit]
        figures.append(_figures(number, marks[number], full[number], totals, alpha(others)))
    return Analysis(
        candidates=len(totals),
        mean=fmean(totals),
        deviation=stdev(totals) if len(totals) > 1 else None,
        alpha=alpha(sums),
        totals=tuple(totals),
        items=tuple(figures),
    )


def alpha(items: Sequence[Sequence[float]]) -> float | None:
    """Cronbach's alpha of the marks at each item; None for fewer than two items or candidates, and
    where all totals are the same."""
    if len(items) < 2 or len(items[0]) < 2:
        return None
    totals: list[float] = [sum(row) for row in zip(*items, strict=True)]
    if _alike(totals):
        return None
    within = sum(variance(item) for item in items)
    return len(items) / (len(items) - 1) * (1 - within / variance(totals))


def discrimination(item: Sequence[float], totals: Sequence[float]) -> float | None:
    """The mean mark of the upper group by `totals` less that of the lower group, in marks; None
    where the two groups would meet. Equal totals keep the order of the candidates."""
    size = round(EXTREME * len(totals))
    if not size:
        return None
    ranked = [mark for _, mark in sorted(zip(totals, item, strict=True), key=lambda row: row[0])]
    return fmean(ranked[-size:]) - fmean(ranked[:size])


def _figures(
    number: int,
    item: Sequence[float | None],
    full: float,
    totals: Sequence[float],
    alpha_without: float | None,
) -> ItemFigures:
    known = [(mark, total) for mark, total in zip(item, totals, strict=True) if mark is not None]
    own, theirs = [mark for mark, _ in known], [total for _, total in known]
    apart = discrimination(own, theirs)
    return ItemFigures(
        number=number,
        full=full,
        answers=len(own),
        mean=fmean(own) if own else None,
        difficulty=fmean(own) / full if own else None,
        discrimination=None if apart is None else apart / full,
        part_whole=_correlation(own, [total - mark for mark, total in known]),
        alpha_without=alpha_without,
    )


def _of(marks: Marks, unit: Sequence[int]) -> list[Sequence[float | None]]:
    return [marks[number] for number in unit]


def _known(marks: Sequence[float | None]) -> list[float]:
    return [mark or 0.0 for mark in marks]


def _correlation(some: Sequence[float], others: Sequence[float]) -> float | None:
    if len(some) < 2 or _alike(some) or _alike(others):
        return None
    return correlation(some, others)


def _alike(marks: Sequence[float]) -> bool:
    """Whether marks are all the same, but for the roundings of adding them up."""
    return isclose(min(marks), max(marks), abs_tol=1e-9)
