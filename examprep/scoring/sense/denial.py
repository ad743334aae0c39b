"""Whether a word of a text is said or denied."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from examprep.scoring.sense.adverse import failing, undoing
from examprep.scoring.sense.negations import NOT, negations, reached
from examprep.scoring.sense.refuting import refuted
from examprep.scoring.words.finding import bigrams
from examprep.scoring.words.stops import clause_at

if TYPE_CHECKING:
    from collections.abc import Sequence

_FILLERS = re.compile(
    "[把将对向给让使为以由按在用与和跟去作做受被地的其是了着能再]|进行|表示|随意|任何|及时|同时|什么"
    "|得到|受到|取得|获得|得以|加以|予以|给予|做到|因此|因而|由此|从中|[他她它]们?|自己|对方"
)
"""What may stand between a negation and the word that it denies: 不把客户…."""

REACH = 10
"""So near a negation stands what it denies, with only words of the same item between."""

_AMID = re.compile("[,。;!?、:()]|(?<=[^先以之])后(?!面|期|果)")
"""What parts a word from a negation before it."""

_AUXILIARIES = frozenset("能 能够 可 可以 会 应 应该 应当 要 需要".split())  # noqa: SIM905
"""Words that are denied only from near by."""

_LONGEST = 4
"""So many characters has a word that is said to be bad (分工混乱): a longer one must be nearer."""


def denied(at: int, text: str, words: Sequence[str], word: str) -> bool:
    """Whether the word that stands there is negated: by what comes before it or after it, but not
    by both."""
    if at not in deniable(text):
        return False
    after = at + len(word)
    if is_denied_twice(at, text):
        return False
    taken_back = at in refuted(text) or any(
        _bridged(text[after:start], words) for start in _within(failing(text), after, after + REACH)
    )
    return _negated(at, text, words, word) is not taken_back


def is_denied_twice(at: int, text: str) -> bool:
    """Whether what stands there is denied in a clause that the next one takes back: 没有限制权限,
    这种做法是错误的."""
    start, end = clause_at(at, text)
    return {at, end - 1} <= refuted(text) and bool(_within(negations(text), start, at))


def _negated(at: int, text: str, words: Sequence[str], word: str) -> bool:
    """Whether between a negation and the word are only other words of its item or, where there are
    such, the negation has an auxiliary and reaches it."""
    near = any(
        _bridged(text[end:at], words)
        for ends in (negations(text), undoing(text))
        for end in _within(ends, at - REACH, at)
        if text[at - 1] != "的" or text[end - 1] not in "不未非要"  # 不必要的端口 are ports
    )
    may_be_far = words and word not in _AUXILIARIES
    return near or (bool(may_be_far) and at in reached(text))


def _within(places: Sequence[int], first: int, last: int) -> Sequence[int]:
    """Those of places in order that are neither before the first nor after the last."""
    return places[bisect_left(places, first) : bisect_right(places, last)]


@lru_cache(maxsize=16)
def deniable(text: str) -> frozenset[int]:
    """Where a word of a folded text may be denied at all: all others need no closer look."""
    before = (*negations(text), *undoing(text))
    near = [range(end, end + REACH + 1) for end in before]
    near += [range(start - REACH - _LONGEST, start) for start in failing(text)]
    return refuted(text).union(reached(text), *near)


@lru_cache(maxsize=16)
def cues(text: str) -> frozenset[str]:
    """What of a folded text is seen before it is asked what it says: its pairs of characters and,
    behind a 不, those that begin what it may deny."""
    return bigrams(text).union([f"不{text[at : at + 2]}" for at in deniable(text)])


def _bridged(gap: str, words: Sequence[str]) -> bool:
    if _AMID.search(gap):
        return False
    for word in words:
        gap = gap.replace(word, "")  # 不把客户当外人: 客户 and 当 are no more affirmed than 外人
    left = _FILLERS.sub("", gap)
    parts = [word for word in words if not NOT.match(word)]
    return all(any(each in word for word in parts) for each in left)  # 别戴 for 佩戴
