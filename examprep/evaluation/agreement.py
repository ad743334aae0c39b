"""How far two lists of scores agree: correlation, weighted kappa, error and bias.

Scores run from 0 to 1. Where a figure is not defined, as a correlation with scores that are all
the same, it is None.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import floor
from statistics import StatisticsError, correlation, fmean
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

LEVELS = 10
"""Kappa, error and bias are in tenths of the full marks: most markers give whole tenths."""

DIGITS = 9
"""Digits of a mark that mean something: what is left of a sum is rounding, and would tell equal
marks apart."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """What scores of `n` answers have in common with a marker's. `error` is the mean distance and
    `bias` the mean difference (scores less marks), both in marks of `LEVELS`."""

    n: int
    pearson: float | None
    spearman: float | None
    kappa: float | None
    error: float
    bias: float

    def to_json(self) -> dict[str, Any]:
        """The figures as `evaluate --json` gives them."""
        return {
            "pearson": self.pearson,
            "spearman": self.spearman,
            "qwk": self.kappa,
            "mean_error": self.error,
            "bias": self.bias,
        }


def agreement(human: Sequence[float], scores: Sequence[float]) -> Agreement:
    """The agreement of scores with the marks of the same answers; there is at least one."""
    pairs = list(zip(human, scores, strict=True))
    return Agreement(
        len(pairs),
        pearson(human, scores),
        spearman(human, scores),
        quadratic_kappa(human, scores),
        LEVELS * fmean(abs(score - mark) for mark, score in pairs),
        LEVELS * fmean(score - mark for mark, score in pairs),
    )


def pearson(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Pearson's product-moment correlation."""
    # A mean of equal numbers may miss them by a rounding: they have no spread all the same.
    if any(min(values) == max(values) for values in (first, second)):
        return None
    try:
        return correlation(first, second)
    except StatisticsError:  # their spread is less than a number can hold
        return None


def spearman(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Spearman's rank correlation: Pearson's of the ranks."""
    return pearson(ranks(first), ranks(second))


def ranks(values: Sequence[float]) -> list[float]:
    """The rank of each value from 1; equal ones share the mean of theirs."""
    below, rank = 0, {}
    for value, times in sorted(Counter(values).items()):
        rank[value] = below + (times + 1) / 2
        below += times
    return [rank[value] for value in values]


def quadratic_kappa(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Cohen's kappa with quadratic weights (Cohen 1968) of scores rounded to `LEVELS`, halves up:
    Python's own rounding would set .25 and .35 two levels apart, and .35 and .45 none."""
    one, other = (
        [floor(round(value * LEVELS, DIGITS) + 0.5) for value in given] for given in (first, second)
    )
    observed = fmean((a - b) ** 2 for a, b in zip(one, other, strict=True))
    rows, columns = Counter(one), Counter(other)
    chance = sum(rows[a] * columns[b] * (a - b) ** 2 for a in rows for b in columns)
    return 1 - observed * len(one) ** 2 / chance if chance else None
