"""The texts in which a point can be read up, if there are any.

A point is looked for in its own words, in those near to them, of which a text may have one instead,
and in the words of what it stands under. Most points of a bank stand in no text of the notes, so
what is nearest is not enough: a text has to be near, and to say much of the point itself.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import chain, takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from examprep.searching.index import Index, Match

LESS = 0.5
"""What a near word counts beside the point's own, and a word of what the point stands under."""
NEAR = 0.17
"""The least cosine between a point, so looked for, and a text that explains it."""
SHARE = 0.4
"""The least share of the point's words, weighed by idf, that such a text says."""


def spoken(index: Index, text: str) -> dict[str, tuple[str, ...]]:
    """Each word of content of a text, with the words near to it that the index has."""
    reader = index.reader()
    return {
        word: tuple(near for near in reader.near(word) if near in index.postings)
        for word in reader.tokens(text)
    }


def explaining(index: Index, point: Mapping[str, Sequence[str]], context: str) -> list[Match]:
    """The texts in which a point, as its words were `spoken`, can be read up, the closest first;
    `context` is what the point stands under. Cost is linear in how many texts hold the words."""
    others = chain(index.reader().tokens(context), *point.values())
    query = {**dict.fromkeys(others, LESS), **dict.fromkeys(point, 1.0)}
    said = _said(index, point)
    enough = SHARE * sum(map(index.idf, point))
    near = takewhile(lambda match: match.nearness >= NEAR, index.rank(query))
    return [match for match in near if said[match.name] >= enough]


def _said(index: Index, point: Mapping[str, Sequence[str]]) -> dict[str, float]:
    """How much each text says of a point: the idf of the words that it holds, less of those for
    which it has only a near one; 0 of none."""
    said: defaultdict[str, float] = defaultdict(float)
    for word, nears in point.items():
        instead = dict.fromkeys(chain.from_iterable(map(index.holding, nears)), LESS)
        for name, part in {**instead, **dict.fromkeys(index.holding(word), 1.0)}.items():
            said[name] += part * index.idf(word)
    return said
