"""The parties of a question: those of whom its points say who does what to whom.

People and bodies are told by what their names end with (患者, 买方, 法院, 维保单位), others by how
they stand: 主库向从库, and 进程与线程 in a question that sets two things side by side.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from examprep.scoring.negation import STOP
from examprep.scoring.sayings import PIVOT, TELLS
from examprep.scoring.tokens import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from examprep.scoring.reader import Reader
    from examprep.scoring.tokens import Token

_SIDES = """
    客户 顾客 用户 消费者 客人 投诉人 投诉者 来电者 乘客 患者 业主 会员 家长
    | 企业 公司 商家 商场 酒店 医院 门店 店家 我方 员工 一线员工 服务人员 工作人员 服务员
      客服 客服人员 客服代表 坐席 话务员 客服部 客服中心 主管 经理

    上级 领导 主管 经理 班组长 管理者 管理人员
    | 下级 下属 员工 一线员工 组员 新员工 客服代表 客服人员 坐席
"""
_PAIRS = [tuple(side.split() for side in pair.split("|")) for pair in _SIDES.strip().split("\n\n")]
_FAMILIAR = frozenset(name for pair in _PAIRS for side in pair for name in side)

_LOOSE = (
    "人员|单位|企业|公司|部门|机构|方|端|室|站|队|组|小组"
    "|大会|委员会|责任人|工程师|服务器|细胞|动物"
)
"""What a name ends with that only the words before it tell from others: 现场人员, 施工单位."""
_WHO = re.compile(
    ".*[人者方员师生家户商司院局部店客主士友属民东室站队徒手警官]|"
    ".*[部院校厂处科局行班队组船站店所会馆市县区乡镇村事]长|家长|首长|"
    f".*(?:{_LOOSE})|银行|政府|学校|孩子|父母|领导"
    "|上级|下级|主管|经理|代表|班组|职工|工会|董事会|教练|师傅|徒弟|督导|导游|保安|监理|警察"
)
_NOBODY = STOP_WORDS | frozenset(
    """
    双方 地方 各方 多方 官方 处方 平方 增长 延长 成长 生长 特长 时长 发生 产生 卫生 陌生 对方 一方
    国家 大家 回家 个人 他人 别人 本人 为人 或者 动员 账户 门户 协商 磋商 全部 内部 外部 有人
    局部 出院 入院 住院 布局 结局 格局 自主 民主 为主 归属 附属 金属 主动 积极 及时 立即 方方
    立刻 定期 按时 按期 提供 应当 应该 必须 需要 可以 能够 教室 再生 出师 人员 单位 部门 机构 组
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
"""Words that are no people, whatever they end with, and what stands before a deed and is none."""

_MARKERS = frozenset("向 对 对于 给 给予 为 替 被 由 经 把 将".split())  # noqa: SIM905
_TO = frozenset("向 对 给 被".split())  # noqa: SIM905
_BEFORE = frozenset("本 该 其 各 每 每个 一个 有关 相关 所有 任何".split())  # noqa: SIM905
_ASIDE = re.compile(
    "(?<!、)(?<![和与跟同及])([^,。;!?:、的和与跟同及]{2,12})[和与跟同及、]([^,。;!?:、的和与跟同及]{2,10}?)"
    "(?=有|的|在|是|之间|各|分别|相比|区别|不同|异同|哪|如何|怎|这|两|[,。;!?]|$)"
)
"""Two things that a question sets side by side."""
_MAKES = re.compile(
    "决定|带来|形成|推动|影响|引起|导致|促进|制约|造成|产生|引发|提高|反作用于|作用于|增强|降低"
)
_DOES = re.compile(f"{PIVOT}|{TELLS}")
_CAUSE = re.compile(
    f"([^,。;!?:、的和与跟同及不会可能要应在有是但也这将把为下时]{{2,8}}?)(?<!容易)(?:直接|间接|最终|进而)?(?:{_MAKES.pattern})[着了]?"
    "([^,。;!?:、的和与跟同及]{2,8})"
)
"""One thing that makes another, and nothing else."""
LONGEST = 4
"""So many words at most has the name of a party."""


@dataclass(frozen=True, slots=True)
class Parties:
    """The parties of a question by each of the names that a text may give them; `named` are those
    that the question or its points name."""

    names: Mapping[str, str]
    named: frozenset[str]

    def across(self, one: str, other: str) -> bool:
        """Whether two names are of different parties for certain: both are of the question, or
        they are known to be of two sides."""
        if self.same(one, other):
            return False
        return {one, other} <= self.named or _opposed(one, other)

    def same(self, one: str, other: str) -> bool:
        """Whether two names may be of the same party: one is part of the other, or the question has
        not both, and they are known to be of one side."""
        if one in other or other in one:
            return True
        return not {one, other} <= self.named and _allied(one, other)


@lru_cache(maxsize=1024)
def _opposed(one: str, other: str) -> bool:
    return any((one in a and other in b) or (one in b and other in a) for a, b in _PAIRS)


@lru_cache(maxsize=1024)
def _allied(one: str, other: str) -> bool:
    return any(one in side and other in side for pair in _PAIRS for side in pair)


def parties(asked: str, points: Sequence[str], reader: Reader) -> Parties:
    """The parties of a question and its points, folded texts."""
    text = ";".join([asked, *points])
    every = [*aside(asked, points), *_causes(points)]
    for each in [asked, *points]:
        every += _people(reader.words(each), each, text)
    people = tuple(name for name in every if len(name) > 1)
    for each in points:
        marked = _marked(reader.words(each), each)
        every += [name for name in marked if not name.startswith(people)]
    found = {name for name in every if len(name) > 1 and name not in _NOBODY}
    named = frozenset(_apart(found, text))
    if not named:
        return Parties({}, named)
    names = {name: name for name in _FAMILIAR if named & _FAMILIAR} | {name: name for name in named}
    for name in sorted(named):
        for short in _short(name, reader):
            if short not in names and _tells(short, name, named, text):
                names[short] = name
    return Parties(names, named)


def aside(asked: str, points: Iterable[str]) -> Iterator[str]:
    """Two things that the question sets side by side, and that clauses of its points begin with."""
    begun = ";" + ";".join(STOP.sub(";", point) for point in points)
    for found in _ASIDE.finditer(asked):
        one, other = found.groups()
        left = next((one[at:] for at in range(len(one) - 1) if f";{one[at:]}" in begun), "")
        right = next(
            (other[:at] for at in range(len(other), 1, -1) if f";{other[:at]}" in begun), ""
        )
        if left and right:
            yield from (left, right)


def _causes(points: Iterable[str]) -> Iterator[str]:
    """Two things of which a clause says no more than that one makes the other."""
    for point in points:
        for clause in STOP.split(point):
            if found := _CAUSE.fullmatch(clause):
                yield from found.groups()


def _people(cut: Sequence[Token], text: str, every: str) -> Iterator[str]:
    """The names in a text that end as those of people and bodies do."""
    for at, start in enumerate(_starts(cut, text)):
        if _WHO.fullmatch(cut[at].text) and cut[at].text not in STOP_WORDS:
            yield _whole(cut, start, at, text, every)


def _marked(cut: Sequence[Token], text: str) -> Iterator[str]:
    """Who does something to whom, where that is how a clause begins: 主库向从库."""
    for at, start in enumerate(_starts(cut, text)):
        one = _first(cut, start)
        next_to = cut[at].start == cut[start].start + len(one)
        if cut[at].text in _TO and next_to and one not in _NOBODY:
            yield from (one, _first(cut, at + 1))


def _starts(cut: Sequence[Token], text: str) -> Iterator[int]:
    """For each word of a text which one its clause begins with."""
    start = 0
    for at, word in enumerate(cut):
        if word.start and not text[word.start - 1].isalnum():
            start = at
        yield start


def _first(cut: Sequence[Token], at: int) -> str:
    """The word that stands there, with the next one where it is a single character (从库)."""
    words = [word.text for word in cut[at : at + 2]]
    joined = len(words) == 2 and len(words[0]) == 1 and words[1] not in _MARKERS
    return "".join(words) if joined else "".join(words[:1])


def _whole(cut: Sequence[Token], start: int, at: int, text: str, every: str) -> str:
    """The name that ends with a word, with what tells it from others that end alike: as many words
    as begin a clause, follow a marker or stand there more than once."""
    own = cut[at].text
    loose = re.fullmatch(_LOOSE, own) is not None or len(own) == 1
    if not loose:
        return own
    for first in range(max(start, at + 1 - LONGEST), at):
        words = [word.text for word in cut[first:at]]
        if any(map(_divides, words)) or any(map(_WHO.fullmatch, words[:-1])):
            continue
        name = text[cut[first].start : cut[at].end]
        before = cut[first - 1].text if first > start else ""
        if not before or before in _MARKERS | _BEFORE or every.count(name) > 1:
            return name
    return own


def _divides(word: str) -> bool:
    """Whether a word cannot be part of a name."""
    return (
        word in STOP_WORDS
        or word in _MARKERS | _BEFORE
        or (_DOES.fullmatch(word) or _MAKES.fullmatch(word)) is not None
    )


def _apart(found: Iterable[str], text: str) -> Iterator[str]:
    """Those that stand somewhere by themselves, and not only within a longer one."""
    longest = re.compile("|".join(map(re.escape, sorted(found, key=len, reverse=True))) or "$^")
    yield from {match[0] for match in longest.finditer(text)}


def _short(name: str, reader: Reader) -> Iterator[str]:
    """What is left of a name of several words where its beginning or its end says enough."""
    words = [word.text for word in reader.words(name)]
    for at in range(1, len(words)):
        yield "".join(words[:at])
        yield "".join(words[at:])


def _tells(short: str, name: str, named: Iterable[str], text: str) -> bool:
    """Whether a part of a name is of no other, and stands nowhere but in it."""
    if len(short) < 2 or re.fullmatch(_LOOSE, short) or short in _NOBODY:
        return False
    if any(short in other for other in named if other != name):
        return False
    return text.count(short) == text.count(name) * name.count(short)
