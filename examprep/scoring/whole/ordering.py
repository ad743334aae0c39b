"""The order of points, where the question asks for one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from examprep.scoring.values.ordinals import ordinals
from examprep.scoring.words.reading import Recalls

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from examprep.text import Folded

KEPT = 0.5
"""What a point out of order earns at most: it is known, but not where it belongs."""

TOLD = 0.2
"""A clause with less of what tells a point may have it by chance."""

WORD = 0.05
"""A word that is less of what tells a point is given: 服务 where the question is about it."""

LINK = re.compile("[→⇒➡>~—–-]+")
"""What leads from one step to the next."""

_CLAUSE = re.compile("[^,。;!?、:→⇒➡>~—–/-]+")
_SENTENCE = re.compile(r"[。？?！!；;\n]+")
_ASKS = re.compile(
    "请|简述|简答|说明|写出|列出|描述|叙述|试述|阐述|概述|论述|回答|指出|哪|什么|怎样|如何|何种|各是|设计|制定|拟定|有几|几[个项步道种大]"
)
_TITLE = re.compile("^[^，,：:]+的[^，,：:的]{2,8}$")
"""A question may be but the name of what it asks for: 会计核算的基本流程."""
_ENDS = "前后早晚高低大小多少快慢轻重长短远近内外里上下左右强弱难易新旧深浅粗细"
_BETWEEN = (
    f"[先头始{_ENDS}][到至往][后尾终{_ENDS}](?!地|的?变)"
    "|[上下内外远近][而及向][上下内外远近](?![的地])"
)
"""From one end to the other leads an order, 由低到高; but 自下而上的预算 is a kind of thing."""
_ORDER = re.compile(
    f"按[^，,]{{0,10}}(?:顺序|次序|先后|[升降]序)|依次(?!类推)|(?:先后|前后)(?:顺序|次序)|排序|排列"
    f"|[由从自](?:{_BETWEEN})"
    "|按照?(?:步骤|(?:怎样|什么样?|何种|哪些|哪种)的?(?:步骤|流程|程序))"
    "|分步骤?(?:说明|写出|描述|叙述)|逐步(?:说明|写出)|先后(?:要|应|经[过历])"
    "|(?:步骤|流程|(?<!小)程序|工序|(?<!不分)顺序|(?:工艺|加工)路线)"
    "(?:[及和与](?:要求|要点))?(?:$|[（(]|是什么|有哪些|包括哪些|是怎样的|如何|怎样)|[哪分]几(?:个?步骤|步)"
)


def asks_for_order(text: str) -> bool:
    """Whether a sentence of a question asks for its points in their order."""
    sentences = _SENTENCE.split(text)
    return any(
        (_ASKS.search(each) or _TITLE.match(each)) and _ORDER.search(each) for each in sentences
    )


def clauses(answer: str, reading: Folded) -> list[tuple[int, str]]:
    """The clauses of an answer that was read, each with its place: where it stands or, if the
    answer numbers its items and none of them twice, the number of its item."""
    found = ordinals(answer)
    numbers = [0, *(each.number for each in found)]
    if len(set(numbers)) < len(numbers):
        found, numbers = [], []
    starts = [each.start for each in found]
    return [
        (numbers[bisect_right(starts, reading.origin[at.start()])] if found else nth, at[0])
        for nth, at in enumerate(_CLAUSE.finditer(reading.text))
    ]


def places(
    points: Sequence[Mapping[str, float]], clauses: Iterable[tuple[int, str]]
) -> dict[int, list[int]]:
    """Where each point, by its words and their weights, may stand, in order: at each clause with a
    word of it that none before had, and at each with enough that has more than any before, in words
    of no point of which the clause says more.

    What comes after these clauses, be it the same point again, takes none of them away.
    """
    characters = [frozenset("".join(words)) for words in points]
    may: dict[int, list[int]] = {}
    heard: dict[int, set[str]] = {}
    most: dict[int, float] = {}
    for place, clause in clauses:
        near = [at for at, own in enumerate(characters) if not own.isdisjoint(clause)]
        for point, share, words in _told({at: points[at] for at in near}, clause):
            known = heard.setdefault(point, set())
            more = share >= TOLD and share > most.get(point, 0.0)
            if more or not known.issuperset(words):
                may.setdefault(point, []).append(place)
            known |= words
            if more:
                most[point] = share
    return may


def _told(
    points: Mapping[int, Mapping[str, float]], clause: str
) -> Iterator[tuple[int, float, set[str]]]:
    """What share of each point a clause has in words, or parts of them, with a character that no
    point has there of which it has more, and the words of two characters of it there that tell
    something."""
    held = Recalls(clause)
    shares = []
    for at, words in points.items():
        there = {word: weight * held[word] for word, weight in words.items() if held[word]}
        if there:
            whole = sum(words.values()) or 1.0
            shares.append((sum(there.values()) / whole, whole, at, there))
    shares.sort(key=itemgetter(0), reverse=True)
    taken: set[str] = set()
    for _, alike in groupby(shares, key=itemgetter(0)):
        group = list(alike)
        for _, whole, at, there in group:
            own = sum(
                part for word, part in there.items() if not taken.issuperset({*word} & {*clause})
            )
            long = {
                word
                for word, part in there.items()
                if len(word) > 1 and held[word] == 1 and part >= WORD * whole
            }
            yield at, own / whole, long
        taken.update(*(word for *_, there in group for word in there if held[word] == 1))


def in_order(points: Sequence[tuple[int, Sequence[int], float]]) -> frozenset[int]:
    """Which of the points, each its rank, where it may stand and its worth, keep their order: those
    of the chain that is worth most. More points and places never make it worth less.

    Those of the next rank are added to a chain that ends where one of them may stand, or at the
    last place: to one that ended sooner, no more could be added.
    """
    if _all_in_order(points):  # nearly always
        return frozenset(range(len(points)))
    edges = sorted({place for _, places, _ in points for place in places})
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, ())] * len(edges)
    ranks = sorted(range(len(points)), key=lambda at: points[at][0])
    for _, alike in groupby(ranks, key=lambda at: points[at][0]):
        group = [(at, *points[at][1:]) for at in alike]
        starts = sorted({bisect_left(edges, place) for _, places, _ in group for place in places})
        best = [
            max(
                _longer(best[first], group, edges[first], edges[last])
                for first in (*starts[: bisect_left(starts, last)], last)
            )
            for last in range(len(edges))
        ]
    return frozenset(best[-1][1]) if best else frozenset()


def _all_in_order(points: Sequence[tuple[int, Sequence[int], float]]) -> bool:
    """Whether each point has a place that is not before those of the ranks before it."""
    reached = 0
    for _, alike in groupby(sorted(points, key=itemgetter(0)), key=itemgetter(0)):
        ahead = [min((at for at in each[1] if at >= reached), default=None) for each in alike]
        if None in ahead:
            return False
        reached = max(at for at in ahead if at is not None)
    return True


def _longer(
    chain: tuple[float, tuple[int, ...]],
    group: Sequence[tuple[int, Sequence[int], float]],
    first: int,
    last: int,
) -> tuple[float, tuple[int, ...]]:
    """A chain that ends by the first place, with those points of one rank that may stand from there
    to the last."""
    worth, kept = chain
    for at, places, value in group:
        if any(first <= place <= last for place in places):
            worth, kept = worth + value, (*kept, at)
    return worth, kept
