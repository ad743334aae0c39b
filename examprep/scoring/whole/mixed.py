"""Key words of several points run together: 借条是支付令的聊天记录 says nothing of any of them."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.scoring.words.finding import spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Set

    from examprep.text import Span

_JOINT = re.compile("[的了和与及跟是地之]{0,2}")
"""What two words that are run together have between them."""

FEW = 4
"""So many pairs of words run together at least: fewer are so by chance."""

APART = 3
"""One in so many of them is of two points that have no word of it in common."""

DENSE = 0.4
"""So much of an answer at least are key words: what has more of its own says something."""


@dataclass(frozen=True, slots=True)
class Mixture:
    """The key words of the statements among the points, each with the points that have it."""

    where: Mapping[str, Set[int]]

    def is_in(self, text: str, there: Iterable[str]) -> bool:
        """Whether a folded text that has the words that are `there` mostly runs them together
        across points, in sentences or not."""
        found = list(self._apart(text, there))
        letters = sum(map(str.isalnum, text))
        if sum(end - start for (start, end), _ in found) < DENSE * letters:
            return False
        joint = [
            (one, other)
            for ((_, end), one), ((start, _), other) in pairwise(found)
            if _JOINT.fullmatch(text, end, start)
        ]
        apart = [pair for pair in joint if self.where[pair[0]].isdisjoint(self.where[pair[1]])]
        # One word that is everywhere is used, and not run together with others.
        several = not set.intersection(*map(set, apart)) if apart else False
        return several and len(joint) >= FEW and APART * len(apart) >= len(joint)

    def _apart(self, text: str, there: Iterable[str]) -> Iterator[tuple[Span, str]]:
        """Where the words stand, the longest of those that overlap."""
        every = [(span, word) for word in there if word in self.where for span in spans(word, text)]
        done = 0
        for (start, end), word in sorted(every, key=lambda each: (each[0][0], -each[0][1])):
            if start >= done:
                yield (start, end), word
                done = end


def mixture(points: Iterable[tuple[int, Iterable[str]]], asked: str) -> Mixture:
    """What tells such an answer: the words of each statement with the place of the point that it
    belongs to, but for those that a question, as folded text, says itself."""
    where = defaultdict[str, set[int]](set)
    for place, words in points:
        for word in words:
            if len(word) > 1 and word not in asked:
                where[word].add(place)
    return Mixture(where)
