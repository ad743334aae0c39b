"""Who does what to whom: 企业向客户道歉 is not 客户向企业道歉."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SIDES = """
    客户 顾客 用户 消费者 客人 投诉人 投诉者 来电者 乘客 患者 业主 会员 家长
    | 企业 公司 商家 商场 酒店 医院 门店 店家 我方 员工 一线员工 服务人员 工作人员 服务员
      客服 客服人员 客服代表 坐席 话务员 客服部 客服中心 主管 经理

    上级 领导 主管 经理 班组长 管理者 管理人员
    | 下级 下属 员工 一线员工 组员 新员工 客服代表 客服人员 坐席
"""
_PAIRS = [tuple(side.split() for side in pair.split("|")) for pair in _SIDES.strip().split("\n\n")]
_ACTOR = re.compile(
    "|".join(sorted({w for p in _PAIRS for side in p for w in side}, key=len)[::-1])
)
_MARKER = re.compile("(?:向|对于|对|给予|给|由|被|让|请|为|替|跟)$")
_GAP = "[^,。;!?、:]{0,6}?"


@dataclass(frozen=True, slots=True)
class Relation:
    """Somebody to whom something is done: a pattern of what says so, one of what says it done to,
    or by, the other side, and words without which a text says neither."""

    right: str
    swapped: str
    needed: tuple[str, ...]

    def is_swapped(self, text: str) -> bool:
        """Whether a folded text says it of the other side only."""
        return self.says_otherwise(text) and not _compiled(self.right).search(text)

    def says_otherwise(self, text: str) -> bool:
        """Whether a folded text says it of the other side."""
        if not all(word in text for word in self.needed):
            return False
        return _compiled(self.swapped).search(text) is not None


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> re.Pattern[str]:
    """Few of the relations of a bank are ever looked for."""
    return re.compile(pattern)


def relations(item: str, words: Sequence[str], points: str) -> tuple[Relation, ...]:
    """The relations that an item of a point states, where no point states the opposite."""
    found = (relation for at in _ACTOR.finditer(item) for relation in _relation(at, item, words))
    return tuple(each for each in found if not each.says_otherwise(points))


def _relation(actor: re.Match[str], item: str, words: Sequence[str]) -> Iterator[Relation]:
    before, after = item[: actor.start()], item[actor.end() :]
    marker = _MARKER.search(before)
    ending = [word for word in words if len(word) > 1 and before.endswith(word)]
    deed = [word for word in words if len(word) > 1 and word in after and word != actor[0]]
    others = _others(actor[0])
    if not others or not (ending or (marker and deed)):
        return
    start = marker[0] if marker else max(ending, key=len)
    same = [actor[0], *(word for word in _alike(actor[0]) if word not in others)]
    end = _GAP + _any(deed) if deed else ""
    yield Relation(
        re.escape(start) + _any(same) + end,
        re.escape(start) + _any(others) + end,
        (start,),
    )


def _others(actor: str) -> list[str]:
    """Those on the other side of somebody, and on his own side nowhere."""
    across = [word for one, other in _both_ways() if actor in one for word in other]
    return [word for word in dict.fromkeys(across) if word not in _alike(actor)]


def _alike(actor: str) -> list[str]:
    return [word for one, _ in _both_ways() if actor in one for word in one]


def _both_ways() -> Iterator[tuple[list[str], list[str]]]:
    for one, other in _PAIRS:
        yield one, other
        yield other, one


def _any(words: Sequence[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, words))})"
