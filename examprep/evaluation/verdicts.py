"""How far two people, or a person and the scorer, agree on single points."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.scoring import THRESHOLDS, Verdict

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence


@dataclass(frozen=True, slots=True)
class PointAgreement:
    """What two verdicts on each of `n` points have in common: `f1` of covered, the first being
    right, and Cohen's `kappa` over covered, partial and missed. None where it is not defined."""

    n: int
    f1: float | None
    kappa: float | None


def point_agreement(first: Sequence[float], second: Sequence[float]) -> PointAgreement:
    """The agreement of two lists of marks, 0 to 1, on the same points; there is at least one."""
    one, other = ([THRESHOLDS.verdict(mark) for mark in marks] for marks in (first, second))
    return PointAgreement(len(one), f1(one, other, Verdict.COVERED), kappa(one, other))


def f1(truth: Sequence[Hashable], said: Sequence[Hashable], label: Hashable) -> float | None:
    """The harmonic mean of precision and recall of a label; None where neither list has it."""
    both = sum(a == b == label for a, b in zip(truth, said, strict=True))
    either = sum(a == label for a in truth) + sum(b == label for b in said)
    return 2 * both / either if either else None


def kappa(first: Sequence[Hashable], second: Sequence[Hashable]) -> float | None:
    """Cohen's kappa (1960) of two lists of labels; None where chance alone agrees on all."""
    n = len(first)
    observed = sum(a == b for a, b in zip(first, second, strict=True)) / n
    rows, columns = Counter(first), Counter(second)
    chance = sum(rows[label] * columns[label] for label in rows) / n**2
    return (observed - chance) / (1 - chance) if chance < 1 else None
