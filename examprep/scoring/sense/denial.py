"""Whether a word of a text is said or denied."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from examprep.scoring.sense.adverse import BARS, adverse, failing, undoing
from examprep.scoring.sense.negations import NOT, forbidding, negations, reached, waived
from examprep.scoring.sense.refuting import refuted
from examprep.scoring.words.finding import bigrams
from examprep.scoring.words.stops import clause_at

if TYPE_CHECKING:
    from collections.abc import Sequence

_FILLERS = re.compile(
    "[把将对向给让使为以由按在用与和跟去作做受被地的其是了着能再]|进行|表示|随意|任何|及时|同时|什么"
    "|包括|包含|看(?![明懂清出到])|管|顾及?|理会|理睬|搭理|过问|在乎|在意|重视|关心|关注"
    "|客户|员工|病人|患者|学生|家长|得到|受到|取得|获得|得以|加以|予以|给予|做到|因此|因而|由此|从中|[他她它]们?|自己|对方"
)
"""What may stand between a negation and the word that it denies: 不把客户…."""

REACH = 10
"""So near a negation stands what it denies, with only words of the same item between."""

_AMID = re.compile("[,。;!?、:()]|(?<=[^先以之])后(?!面|期|果)")
"""What parts a word from a negation before it."""

_AUXILIARIES = frozenset("能 能够 可 可以 会 应 应该 应当 要 需要".split())  # noqa: SIM905
"""Words that are denied only from near by."""

_PREPOSITIONS = "在对向给用以按跟和与为从"
"""After what of these a word is no deed."""

_WHO = tuple(
    """
    员 员工 职工 工人 者 师 客户 客服 座席 坐席 代表 经理 主管 部门 企业 单位 家长 家属 学生
    孩子 儿童 老人 业主 住户 司机 旅客 乘客 游客 顾客 用户
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
_BARRED = re.compile(f"(?:让|许|准|{BARS})(?:{'|'.join(_WHO)})*$")
_GOES_ON = re.compile("(?!的)[\u4e00-\u9fff]")

_LONGEST = 4
"""So many characters has a word that is said to be bad (分工混乱): a longer one must be nearer."""


def denied(at: int, text: str, words: Sequence[str], word: str, *, outright: bool = False) -> bool:
    """Whether the word that stands there is negated: by what comes before it or after it, but not
    by both; `outright` not by what only forbids some deed about it (不得泄露客户隐私)."""
    if at not in deniable(text):
        return False
    after = at + len(word)
    if is_denied_twice(at, text) or _is_told(at, text, word):
        return False
    taken_back = at in refuted(text) or any(
        _bridged(text[after:start], words) for start in _within(failing(text), after, after + REACH)
    )
    return _negated(at, text, words, word, outright=outright) is not taken_back


def _is_told(at: int, text: str, word: str) -> bool:
    """Whether the word that stands there is who is told not to do something: 禁止座席先挂断."""
    return (
        word.endswith(_WHO)
        and _BARRED.search(text, max(0, at - REACH), at) is not None
        and _GOES_ON.match(text, at + len(word)) is not None
    )


def is_denied_twice(at: int, text: str) -> bool:
    """Whether what stands there is denied in a clause that the next one takes back: 没有限制权限,
    这种做法是错误的."""
    start, end = clause_at(at, text)
    return {at, end - 1} <= refuted(text) and bool(_within(negations(text), start, at))


def _negated(at: int, text: str, words: Sequence[str], word: str, *, outright: bool) -> bool:
    """Whether between a negation and the word are only other words of its item or, where there are
    such, the negation has an auxiliary and reaches it."""
    near = any(
        _bridged(text[end:at], words) and not (outright and _forbids_other(end, at, text))
        for ends in (negations(text), undoing(text))
        for end in _within(ends, at - REACH, at)
        if text[at - 1] != "的" or text[end - 1] not in "不未非要"  # 不必要的端口 are ports
    )
    far = waived(text) if outright else reached(text)
    return near or (bool(words) and word not in _AUXILIARIES and at in far)


def _forbids_other(end: int, at: int, text: str) -> bool:
    """Whether a negation that ends there forbids what comes after the word in its clause: 不能把
    客户隐私泄露出去, 不得在通道堆放."""
    if end not in forbidding(text):
        return False
    rest = range(at + 1, clause_at(at, text)[1])
    return text[at - 1] in _PREPOSITIONS or not adverse(text).isdisjoint(rest)


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
