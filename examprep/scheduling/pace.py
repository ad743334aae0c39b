"""How long a question takes."""

from __future__ import annotations

from collections import defaultdict
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

ASSUMED = {
    "true_false": 20.0,
    "single": 30.0,
    "multiple": 45.0,
    "blank": 45.0,
    "term": 90.0,
    "short_answer": 180.0,
    "essay": 600.0,
    "case": 900.0,
    "plan": 900.0,
}
"""Seconds by kind, until a learner's own are known: about what exam papers allow, typed."""

ENOUGH = 3
"""How many answers of a kind say more than the assumption."""


def pace(measured: Iterable[tuple[str, float]]) -> dict[str, float]:
    """Seconds by kind: the median of those `measured`, (kind, seconds), where there are enough."""
    seconds: defaultdict[str, list[float]] = defaultdict(list)
    for kind, took in measured:
        seconds[kind].append(took)
    own = {kind: median(taken) for kind, taken in seconds.items() if len(taken) >= ENOUGH}
    return ASSUMED | own
