"""An antonym beside the neighbour of the right word: 降低满意度 for 提高满意度."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from examprep.scoring.sense.adverse import BARS
from examprep.scoring.sense.denial import REACH, denied
from examprep.scoring.sense.negations import FAR
from examprep.scoring.sense.supposed import supposed
from examprep.scoring.words.finding import places
from examprep.scoring.words.stops import STOP, clause_at
from examprep.scoring.words.tokens import segmenter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence, Set

    from examprep.text import Span

_SPARED = re.compile(
    "(?:[不没未勿别莫][可得能要应许准会该搞是再做]{0,2}"
    f"|(?:{BARS}|别让|不(?:允许|[准许得能应可要让](?!不)))[^,。;!?:]*)$"
)
"""What leads up to an antonym that is not to be, also where it is only supposed."""

_FAILED = re.compile("不成|未成|未果|不了|不下|失败|无效")
"""What says of a word before it that it came to nothing: 协商不成."""


@dataclass(frozen=True, slots=True)
class Antonym:
    """What says the opposite of the `right` word of an item beside one of the `neighbours`."""

    wrong: str
    neighbours: tuple[str, ...]
    right: str

    def is_said(self, text: str) -> bool:
        """Whether a folded text has it beside a neighbour, and the right word beside none."""
        return (
            self.wrong in text
            and _beside(self.wrong, self.neighbours, text)
            and not _beside(self.right, self.neighbours, text)
        )


def antonyms(
    item: str,
    words: Sequence[str],
    unwanted: Set[str],
    opposites: Mapping[str, Sequence[str]],
    known: Set[str],
    points: str,
) -> Iterator[Antonym]:
    """The antonyms of the words of an item, but for its unwanted ones, that neither it nor a point
    has beside the same neighbours: the other words, those after it first, that are not `known` from
    the question or, where all are, the first of them."""
    for at, word in enumerate(words if "是否" not in item else ()):
        others = [*words[at + 1 :], *reversed(words[:at])]
        new = [other for other in others if other not in known]
        neighbours = tuple(new or others[:1])
        failed = _FAILED.match(item, item.find(word) + len(word)) is not None
        against = () if failed or word in unwanted else opposites.get(word, ())
        wrong = [each for each in against if each not in item and not {word, each} <= known]
        if neighbours and not any(_beside(each, neighbours, points) for each in wrong):
            yield from (Antonym(each, neighbours, word) for each in wrong)


def _beside(word: str, neighbours: Sequence[str], text: str) -> bool:
    """Whether a word stands shortly before or after one of the others, and is not spared."""
    return any(
        _near(at, word, other, text)
        and not _spared(at, text, word, neighbours)
        and not _torn(at, text, word)
        for at in places(word, text)
        for other in neighbours
    )


def _spared(at: int, text: str, word: str, others: Sequence[str]) -> bool:
    """Whether the word that stands there is denied, is not to be, or is only supposed."""
    return (
        denied(at, text, others, word)
        or _SPARED.search(text, max(0, at - FAR), at) is not None
        or not supposed(text).isdisjoint(range(at, at + len(word)))
    )


def _torn(at: int, text: str, word: str) -> bool:
    """Whether the word there ends one word and begins another: 统一 in 系统一个."""
    start, end = clause_at(at, text)
    ends = {start + each for each in accumulate(map(len, segmenter()(text[start:end])))}
    inner = range(at + 1, at + len(word))
    return ends.isdisjoint((at, at + len(word))) and not ends.isdisjoint(inner)


def _near(at: int, word: str, other: str, text: str) -> bool:
    """Whether the other word stands shortly before or after the one there, with no stop between."""
    first = max(0, at - REACH // 2 - len(other))
    around = text[first : at + len(word) + REACH // 2 + len(other)]
    return any(
        _joined(text, *sorted([(at, at + len(word)), (first + start, first + start + len(other))]))
        for start in places(other, around)
    )


def _joined(text: str, first: Span, second: Span) -> bool:
    gap = text[first[1] : second[0]]
    return len(gap) <= REACH // 2 and not STOP.search(gap)
