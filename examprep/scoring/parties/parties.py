"""The parties of a question: those of whom its points say who does what to whom.

People and bodies are told by their names (`names.py`), others by how they stand (`standing.py`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from examprep.scoring.parties.names import LOOSE, distinct, general, people
from examprep.scoring.parties.standing import NOBODY, aside, causes, marked
from examprep.text import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from examprep.scoring.words.reader import Reader

_SIDES = """
    客户 顾客 用户 消费者 客人 投诉人 投诉者 来电者 乘客 患者 业主 会员 家长
    持有人 持卡人 申请人 办理人 投保人 储户
    | 企业 公司 商家 商场 酒店 医院 门店 店家 我方 员工 一线员工 服务人员 工作人员 服务员
      客服 客服人员 客服代表 坐席 话务员 客服部 客服中心 主管 经理

    上级 领导 主管 经理 班组长 管理者 管理人员
    | 下级 下属 员工 一线员工 组员 新员工 客服代表 客服人员 坐席
"""
_PAIRS = [tuple(side.split() for side in pair.split("|")) for pair in _SIDES.strip().split("\n\n")]
_FAMILIAR = frozenset(name for pair in _PAIRS for side in pair for name in side)


@dataclass(frozen=True, slots=True)
class Parties:
    """The parties of a question by each of the names that a text may give them; `named` are those
    that the question or its points name, `beside` such as one of these names together."""

    names: Mapping[str, str]
    named: frozenset[str]
    beside: frozenset[frozenset[str]]

    def across(self, one: str, other: str) -> bool:
        """Whether two names are of different parties for certain: both are of the question, or
        they are known to be of two sides."""
        if self.same(one, other):
            return False
        return {one, other} <= self.named or _opposed(one, other)

    def same(self, one: str, other: str) -> bool:
        """Whether two names may be of the same party: one is part of the other and no person of its
        own follows, or they are known to be of one side, or one is of staff in general, and the
        question sets them nowhere side by side."""
        if one in other or other in one:
            return not distinct(one, other)
        alike = _allied(one, other) or general(one, other)
        return alike and frozenset((one, other)) not in self.beside


@lru_cache(maxsize=1024)
def _opposed(one: str, other: str) -> bool:
    return any((one in a and other in b) or (one in b and other in a) for a, b in _PAIRS)


@lru_cache(maxsize=1024)
def _allied(one: str, other: str) -> bool:
    return any(one in side and other in side for pair in _PAIRS for side in pair)


def parties(asked: str, points: Sequence[str], reader: Reader) -> Parties:
    """The parties of a question and its points, folded texts."""
    text = ";".join([asked, *points])
    every = [*aside(asked, points), *causes(points)]
    cut = [(reader.words(each), each) for each in [asked, *points]]
    for words, each in cut:
        every += people(words, each, text)
    told = tuple(name for name in every if len(name) > 1)
    for words, each in cut[1:]:
        every += [name for name in marked(words, each) if not name.startswith(told)]
    found = {name for name in every if len(name) > 1 and name not in NOBODY}
    named = frozenset(_apart(found | _opponents(text), text))
    if not named:
        return Parties({}, named, frozenset())
    names = {name: name for name in _FAMILIAR if named & _FAMILIAR} | {name: name for name in named}
    for name in sorted(named):
        for short in _short(name, reader):
            if short not in names and _tells(short, name, named, text):
                names[short] = name
    together = [[name for name in named if name in each] for each in [asked, *points]]
    beside = {frozenset(pair) for each in together for pair in combinations(each, 2)}
    return Parties(names, named, frozenset(beside))


def _opponents(text: str) -> set[str]:
    """Familiar names in a text that has one of the other side too."""
    there = [name for name in _FAMILIAR if name in text]
    return {one for one in there if any(_opposed(one, other) for other in there)}


def _apart(found: Iterable[str], text: str) -> Iterator[str]:
    """Those that stand somewhere by themselves, and not only within a longer one."""
    longest = re.compile(any_of(found) or "$^")
    yield from {match[0] for match in longest.finditer(text)}


def _short(name: str, reader: Reader) -> Iterator[str]:
    """What is left of a name of several words where its beginning or its end says enough."""
    words = [word.text for word in reader.words(name)]
    for at in range(1, len(words)):
        yield "".join(words[:at])
        yield "".join(words[at:])


def _tells(short: str, name: str, named: Iterable[str], text: str) -> bool:
    """Whether a part of a name is of no other, and stands nowhere but in it."""
    if len(short) < 2 or re.fullmatch(LOOSE, short) or short in NOBODY:
        return False
    if any(short in other for other in named if other != name):
        return False
    return text.count(short) == text.count(name) * name.count(short)
