"""Points: each one idea, said once, and not given away by the question.

How much of one text another holds is counted in pairs of neighbouring characters.
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from examprep.linting.finding import Remark
from examprep.text import squash

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from examprep.questions import Point, Question

HELD = 0.8
"""From this share of a point's pairs in what was asked, copying the question earns the point."""

ALIKE = 0.75
"""From this Jaccard coefficient on, two points say the same; 消费的次数 and 消费的金额 within one
phrase have .64."""

LONGEST = 45
"""Chinese characters, words and numbers of one idea: in the bank that we ship nine points in ten
have 30 at the most, and the longest that a second reader took for one idea has 42."""

SHORT = 4
"""Shorter points hold too little to compare."""

_UNITS = re.compile(r"[\u3400-\u9fff]|[A-Za-z]+|\d+(?:\.\d+)?%?")
_NUMBERS = re.compile(r"\d+(?:\.\d+)?")
_SENTENCE_END = re.compile(r"[。；;！？!?]\s*(?=\S)(?![”’」』）)])")


def leaves(points: Iterable[Point]) -> Iterator[Point]:
    """The points that have none of their own, which are what is looked for in an answer."""
    for point in points:
        if point.points:
            yield from leaves(point.points)
        else:
            yield point


def restating(question: Question) -> Iterator[Remark]:
    """Points that stand in the question already; a number of its own makes a point new."""
    for part, top in question.top_points():
        prompt = "" if part is None else question.parts[part].prompt
        asked = _pairs(squash(question.stem)) | _pairs(squash(prompt))
        given = {*_NUMBERS.findall(question.stem), *_NUMBERS.findall(prompt)}
        for point in leaves([top]):
            pairs = _pairs(squash(point.text))
            held = len(pairs) >= SHORT and len(pairs & asked) / len(pairs) >= HELD
            if held and given.issuperset(_NUMBERS.findall(point.text)):
                yield Remark("restates_stem", point.text)


def repeating(question: Question) -> Iterator[Remark]:
    """Points that another point of the question says too; other numbers make another point."""
    texts = [point.text for point in leaves(point for _, point in question.top_points())]
    every = [(text, _NUMBERS.findall(text), squash(text)) for text in texts]
    for (before, numbers, some), (after, others, other) in combinations(every, 2):
        if numbers == others and _alike(some, other):
            yield Remark("repeats_point", after, before)


def too_long(question: Question) -> Iterator[Remark]:
    """Points that can hardly be one idea."""
    for point in leaves(point for _, point in question.top_points()):
        if (length := len(_UNITS.findall(point.text))) > LONGEST:
            yield Remark("long_point", point.text, str(length))


def several_ideas(question: Question) -> Iterator[Remark]:
    """Points of several sentences."""
    for point in leaves(point for _, point in question.top_points()):
        if _SENTENCE_END.search(point.text):
            yield Remark("several_ideas", point.text)


def _alike(some: str, other: str) -> bool:
    pairs, others = _pairs(some), _pairs(other)
    if min(len(pairs), len(others)) < SHORT:
        return some == other
    return len(pairs & others) / len(pairs | others) >= ALIKE


def _pairs(plain: str) -> set[str]:
    return {plain[at : at + 2] for at in range(len(plain) - 1)}
