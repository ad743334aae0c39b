"""What a clause is about: that 链表不需要移动元素 denies nothing that a point says of 顺序表."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice, permutations
from typing import TYPE_CHECKING

from examprep.scoring.words.reading import is_short
from examprep.scoring.words.stops import SENTENCE_END, clause_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FAR = 8
"""So many clauses at most are looked back for what a clause is about."""

_LEAD = re.compile(
    "(?:因为|由于|所以|因此|而且|并且|而|但是|但|且|在|对于|对|使用|采用|用|如果是|如果|若)*"
)
"""What may stand before the thing that a clause is about."""
_GOOD = frozenset("优点 优势 好处 长处 有利".split())  # noqa: SIM905 - a list of words reads best so
_BAD = frozenset("缺点 劣势 坏处 短处 弊端 不足 不利".split())  # noqa: SIM905
"""What the sides of a thing are called."""


@dataclass(frozen=True, slots=True)
class Topics:
    """The words that a point has alone of all the points of its reference answer, and those that
    only others have, but for what the question says already."""

    own: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()

    def elsewhere(self, at: int, text: str) -> bool:
        """Whether what stands there in a folded text is said of what another point is about: a
        label before it begins with a word of such a point (优点：…，不易溢出), or the clause."""
        ends = [at]
        label = text.rfind(":", 0, at)
        if label >= 0 and not SENTENCE_END.search(text, label, at):
            ends.insert(0, label)
        return self._others_first(ends, text)

    def is_other(self, at: int, text: str) -> bool:
        """Whether the last clause of the sentence up to there that begins with a topic, or has a
        word of this point, is about another one: in 学生限借8册，借期30天 both are of 学生."""
        return self._others_first(islice(self._back(at, text), FAR), text)

    def _back(self, end: int, text: str) -> Iterator[int]:
        """Where what is said up to there ends, and each clause before it in its sentence; none
        before one that has a word of this point."""
        while True:
            yield end
            start = clause_at(end, text)[0]
            own = any(word in text[start:end] for word in self.own)
            if own or not start or SENTENCE_END.match(text, start - 1):
                return
            end = start - 1

    def _others_first(self, ends: Iterable[int], text: str) -> bool:
        """Whether of the clauses that these places are in, up to there, the first that begins with
        a topic begins with one of another point."""
        for end in ends:
            begun = _LEAD.sub("", text[clause_at(end, text)[0] : end], count=1)
            if any(map(begun.startswith, self.own)):
                return False
            if any(map(begun.startswith, self.others)):
                return True
        return False


def topics(points: Iterable[Iterable[str]], known: frozenset[str]) -> list[Topics]:
    """The topics of each of the points of a reference answer, given as their words; `known` are
    those that the question says."""
    words = [frozenset(word for word in point if _names(word)) for point in points]
    result = []
    for at, own in enumerate(words):
        others = frozenset().union(*words[:at], *words[at + 1 :])
        result.append(Topics(own - others, (others - own - known) | _other_side(own)))
    return result


def _other_side(own: frozenset[str]) -> frozenset[str]:
    """What a point that tells of one side of a thing says nothing of, even if the question does."""
    for one, other in permutations((_GOOD, _BAD)):
        if not own.isdisjoint(one) and own.isdisjoint(other):
            return other
    return frozenset()


def _names(word: str) -> bool:
    """Whether a word may name what a clause is about."""
    return not is_short(word) and word[0] not in "不没未无勿"
