"""Whether a score means what it says: scores in bins beside the mean mark people gave there."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """The `n` answers whose score is in [low, high), the last bin with its end: the mean `score`
    and the mean mark of a `human`, both 0 to 1; None where the bin is empty."""

    low: float
    high: float
    n: int
    score: float | None
    human: float | None


def calibration(
    human: Sequence[float], scores: Sequence[float], bins: int = BINS
) -> tuple[Bin, ...]:
    """The answers sorted by their score into `bins` of the same width."""
    held: list[list[tuple[float, float]]] = [[] for _ in range(bins)]
    for mark, score in zip(human, scores, strict=True):
        held[min(int(score * bins), bins - 1)].append((score, mark))
    return tuple(_bin(at / bins, (at + 1) / bins, pairs) for at, pairs in enumerate(held))


def _bin(low: float, high: float, pairs: list[tuple[float, float]]) -> Bin:
    if not pairs:
        return Bin(low, high, 0, None, None)
    scores, marks = zip(*pairs, strict=True)
    return Bin(low, high, len(pairs), fmean(scores), fmean(marks))
