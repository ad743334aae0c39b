"""Names told by how they stand, whatever they are: 主库向从库, 降水决定径流, and 进程与线程 in a
question that sets two things side by side."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.scoring.words.stops import STOP
from examprep.scoring.words.tokens import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from examprep.scoring.words.tokens import Token

MANNER = frozenset(
    """
    及时 立即 立刻 定期 按时 按期 主动 积极 应当 应该 必须 需要 可以 能够 按照 规定
    公开 当面 书面 口头 耐心 如实 详细 随时 提前 事先 直接 统一 热情 礼貌 诚恳
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
"""How something is done says nothing of what it is."""
_NAMES_NOBODY = frozenset(
    """
    双方 地方 各方 多方 官方 处方 平方 增长 延长 成长 生长 特长 时长 发生 产生 卫生 陌生 对方 一方
    国家 大家 回家 个人 他人 别人 本人 为人 或者 动员 账户 门户 协商 磋商 全部 内部 外部 有人
    局部 布局 结局 格局 自主 民主 为主 归属 附属 金属 方方 别家 自家 搬家 在家 提供 教室 浴室 卧室
    再生 出师 人员 单位 部门 机构 组
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
NOBODY = STOP_WORDS | MANNER | _NAMES_NOBODY
"""Words that are no people, whatever they end with, and what stands before a deed and is none."""

MARKERS = frozenset("向 对 对于 给 给予 为 替 被 由 经 把 将".split())  # noqa: SIM905
TO = frozenset("向 对 给 被".split())  # noqa: SIM905
_ASIDE = re.compile(
    "(?<!、)(?<![和与跟同及])([^,。;!?:、的和与跟同及]{2,12})[和与跟同及、]([^,。;!?:、的和与跟同及]{2,10}?)"
    "(?=有|的|在|是|之间|各|分别|相比|区别|不同|异同|哪|如何|怎|这|两|[,。;!?]|$)"
)
"""Two things that a question sets side by side."""
MAKES = re.compile(
    "决定|带来|形成|推动|影响|引起|导致|促进|制约|造成|产生|引发|提高|反作用于|作用于|增强|降低"
)
_CAUSE = re.compile(
    "([^,。;!?:、的和与跟同及不会可能要应在有是但也这将把为下时]{2,8}?)"
    f"(?<!容易)(?:直接|间接|最终|进而)?(?:{MAKES.pattern})[着了]?"
    "([^,。;!?:、的和与跟同及]{2,8})"
)
"""One thing that makes another, and nothing else."""


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


def causes(points: Iterable[str]) -> Iterator[str]:
    """Two things of which a clause says no more than that one makes the other."""
    for point in points:
        for clause in STOP.split(point):
            if found := _CAUSE.fullmatch(clause):
                yield from found.groups()


def marked(cut: Sequence[Token], text: str) -> Iterator[str]:
    """Who does something to whom, where that is how a clause begins: 主库向从库."""
    for at, start in enumerate(clause_starts(cut, text)):
        one = _first(cut, start)
        next_to = cut[at].start == cut[start].start + len(one)
        if cut[at].text in TO and next_to and one not in NOBODY:
            yield from (one, _first(cut, at + 1))


def clause_starts(cut: Sequence[Token], text: str) -> Iterator[int]:
    """For each word of a text which one its clause begins with."""
    start = 0
    for at, word in enumerate(cut):
        if word.start and not text[word.start - 1].isalnum():
            start = at
        yield start


def _first(cut: Sequence[Token], at: int) -> str:
    """The word that stands there, with the next one where it is a single character (从库)."""
    words = [word.text for word in cut[at : at + 2]]
    joined = len(words) == 2 and len(words[0]) == 1 and words[1] not in MARKERS
    return "".join(words) if joined else "".join(words[:1])
