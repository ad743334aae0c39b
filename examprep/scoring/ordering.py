"""The order of points, where the question asks for one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.scoring.negation import STOP
from examprep.scoring.result import Cap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.scoring.matcher import Match, Term

OUT_OF_ORDER = 0.5
"""What a point out of order keeps: it is known, but not where it belongs."""

TOLD = 0.2
"""A clause with less of what tells a point may have it by chance."""

_SENTENCE = re.compile(r"[。？?！!；;\n]+")
_ASKS = re.compile(
    "请|简述|简答|说明|写出|列出|描述|叙述|试述|阐述|概述|论述|回答|指出|哪些|什么|怎样|如何"
)
_ORDER = re.compile(
    "按[^，,]{0,10}(?:顺序|次序|先后)|依次(?!类推)|(?:先后|前后)(?:顺序|次序)|排序|排列"
    "|(?:步骤|流程|(?<!小)程序)(?:$|[（(]|是什么|有哪些|包括哪些|是怎样的|如何|怎样)"
)


def asks_for_order(text: str) -> bool:
    """Whether a sentence of a question asks for its points in their order."""
    sentences = _SENTENCE.split(text)
    return any(_ASKS.search(each) and _ORDER.search(each) for each in sentences)


def places(points: Sequence[Sequence[Term]], text: str) -> list[int | None]:
    """For each point, by its terms, which clause of a folded text says it first: one that has some
    of it, and no more of another point. None where there is no such clause.

    The first, for what is said after it, be it the same point again, changes nothing then.
    """
    clauses = STOP.split(text)
    shares = [_shares(terms, clauses, text) for terms in points]
    most = [max(each) for each in zip(*shares, strict=True)]
    return [
        next((at for at, share in enumerate(each) if TOLD <= share == most[at]), None)
        for each in shares
    ]


def _shares(terms: Sequence[Term], clauses: Sequence[str], text: str) -> list[float]:
    whole = sum(term.weight for term in terms) or 1.0
    there = [term for term in terms if term.word in text]
    return [sum(term.weight for term in there if term.word in clause) / whole for clause in clauses]


def said(match: Match) -> float:
    """The coverage of a point, wherever it stands."""
    return match.coverage / (OUT_OF_ORDER if match.cap is Cap.WRONG_ORDER else 1.0)


def in_order(points: Sequence[tuple[int, int, float]]) -> frozenset[int]:
    """Which of the points, each its rank, its place in the answer and its worth, keep their order:
    those of the chain that is worth most. More points never make it worth less."""
    order = sorted(range(len(points)), key=lambda at: (points[at][1], points[at][0]))
    best: list[tuple[float, tuple[int, ...]]] = []
    for nth, at in enumerate(order):
        before = [best[other] for other in range(nth) if points[order[other]][0] <= points[at][0]]
        worth, chain = max(before, default=(0.0, ()), key=lambda each: each[0])
        best.append((worth + points[at][2], (*chain, at)))
    return frozenset(max(best, default=(0.0, ()), key=lambda each: each[0])[1])
