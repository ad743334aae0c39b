"""What tells terms apart, and what they end in that does not: 铁路运输 公路运输; 可靠性 响应性."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.scoring.words.reading import is_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from examprep.scoring.points.asking import Item

REST = 2
"""So many characters at least has what tells a term from the others."""

ALIKE = 3
"""So many terms at least end alike, and half of all: two may do so by chance."""


def told_apart(items: Sequence[Item], asked: Iterable[str]) -> list[Item]:
    """Items whose words are cut before an ending that the question says, given as its words, or
    that half of the items have. A name that the question says already tells nothing."""
    said = frozenset(asked)
    endings = {word for word in said if len(word) >= REST} | _shared(items)
    longest = sorted(endings, key=len, reverse=True)
    return [
        replace(
            item,
            words=tuple(part for word in item.words for part in _cut(word, longest)),
            name=None if item.name in said else item.name,
        )
        for item in items
    ]


def _shared(items: Sequence[Item]) -> set[str]:
    """The endings of one character and more that half of the items have, in their last word."""
    last = {item.words[-1] for item in items if not is_whole(item.words[-1])}
    times = Counter(word[at:] for word in last for at in range(REST, len(word)))
    return {end for end, n in times.items() if n >= ALIKE and 2 * n >= len(items)}


def _cut(word: str, endings: Iterable[str]) -> tuple[str, ...]:
    for end in endings:
        if word.endswith(end) and len(word) - len(end) >= REST and not is_whole(word):
            return word[: -len(end)], end
    return (word,)
