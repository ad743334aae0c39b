"""Two parties that change places: 患者向医生说明 is not 医生向患者说明, whoever the parties are.

They are told by what a word for people ends with, and by how a point is built: 甲向乙, 由甲, 被甲.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from examprep.scoring.roles import Relation
from examprep.scoring.tokens import STOP_WORDS, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from examprep.scoring.tokens import Token

_WHO = re.compile(
    ".*[人者方员师生长家户商司院局部店客主士友属民东]|企业|单位|机构|部门|银行|政府|学校|孩子|父母|领导"
    "|上级|下级|主管|经理|代表|班组|职工|员工|工会|董事会|委员会"
)
_NOBODY = STOP_WORDS | frozenset(
    """
    双方 地方 各方 多方 官方 处方 平方 增长 延长 成长 生长 特长 时长 发生 产生 卫生 陌生
    国家 大家 回家 个人 他人 别人 本人 为人 或者 动员 账户 门户 协商 磋商 全部 内部 外部
    局部 出院 入院 住院 布局 结局 格局 自主 民主 为主 归属 附属 金属 主动 积极 及时 立即
    立刻 定期 按时 按期 提供 应当 应该 必须 需要 可以 能够
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
"""Words that are no people, whatever they end with, and what stands before a deed and is none."""
_TO, _BY = "(?:向|对于|对|给予|给|为|替)", "(?:被|由|经)"
_MARKERS = frozenset("向 对 对于 给 给予 为 替 被 由 经".split())  # noqa: SIM905
_NEAR, _FAR = "[^,。;!?:]{0,6}?", "[^,。;!?:]{0,12}?"


def exchanges(item: str, item_words: Sequence[str], points: str) -> tuple[Relation, ...]:
    """What an item of a point says one party does to another, or has to do; `points` are question
    and points as one folded text, none of which says it the other way round."""
    known = parties(points)
    deeds = [word for word in item_words if len(word) > 1 and word not in known | _NOBODY]
    marked = _marker(known).search(item) if known else None
    found = [*_marked(marked, item, known, deeds)] if marked else []
    found = found or [*_unmarked(item, known, deeds)]
    # A deed that is named once is said nowhere the other way round.
    return tuple(
        each
        for each in found
        if points.count(each.needed[0]) == 1 or not each.says_otherwise(points)
    )


@lru_cache(maxsize=16)
def parties(points: str) -> frozenset[str]:
    """The words of a folded text that are people or bodies, none of them part of another."""
    cut = words(points)
    who = {word.text for word in cut if _WHO.fullmatch(word.text)}
    start = 0
    for at, word in enumerate(cut[:-1]):
        if _begins(word, points):
            start = at
        if word.text in _MARKERS and cut[at + 1].start == word.end:
            who.add(cut[at + 1].text)
            who.update([cut[start].text] if word.text != "由" else [])
    long = [word for word in who - _NOBODY if len(word) > 1]
    return frozenset(one for one in long if not any(one != each and one in each for each in long))


@lru_cache(maxsize=16)
def _marker(known: frozenset[str]) -> re.Pattern[str]:
    return re.compile(f"({_TO}|{_BY})({_any(known)})")


def _begins(word: Token, text: str) -> bool:
    return not word.start or not text[word.start - 1].isalnum()


def _marked(
    marked: re.Match[str], item: str, known: Iterable[str], deeds: Sequence[str]
) -> Iterator[Relation]:
    """甲向乙报告, 乙被甲起诉, 对乙甲要报告; 由甲承担, where others are named elsewhere."""
    marker, right = marked.groups()
    before, after = item[: marked.start()], item[marked.end() :]
    by = re.fullmatch(_BY, marker) is not None
    deed, left = _first(deeds, after), _first(_in_order(known, before), before)
    if not deed:
        return
    if left:
        yield _relation(right, left, deed) if by else _relation(left, right, deed)
    elif by and (others := [who for who in known if who not in item]):
        about = _first(deeds, before)
        swapped = f"{_BY}{_any(others)}{_NEAR}{re.escape(deed)}"
        yield Relation(
            f"{re.escape(right)}{_FAR}{re.escape(deed)}",
            f"{re.escape(about)}{_FAR}{swapped}" if about else swapped,
            (deed,),
        )


def _unmarked(item: str, known: Iterable[str], deeds: Sequence[str]) -> Iterator[Relation]:
    """甲把清单报送乙, 甲督促乙."""
    here = _in_order((who for who in known if _WHO.fullmatch(who)), item)
    if len(here) == 2:
        gap = item[item.index(here[0]) + len(here[0]) : item.index(here[1])]
        if deed := _first([*reversed(deeds)], gap):
            yield _relation(here[0], here[1], deed)


def _relation(one: str, other: str, deed: str) -> Relation:
    return Relation(_does(one, other, deed), _does(other, one, deed), (deed, one, other))


def _does(one: str, other: str, deed: str) -> str:
    """What finds it said that one does it to another."""
    one, other, deed = map(re.escape, (one, other, deed))
    return (
        f"{one}{_NEAR}{_TO}{other}{_FAR}{deed}"  # 甲向乙报告
        f"|{one}{_FAR}{deed}(?:给予?|到|于)?{other}(?!的)"  # 甲把清单报送乙
        f"|{other}{_FAR}{_BY}{one}{_NEAR}{deed}"  # 乙被甲起诉
        f"|{_TO}{other}{_NEAR}{one}{_NEAR}{deed}"  # 对乙甲要报告
    )


def _in_order(known: Iterable[str], text: str) -> list[str]:
    return sorted((who for who in known if who in text), key=text.index)


def _first(choice: Sequence[str], text: str) -> str | None:
    """The first of the words that stands in a part of the item; the name of what somebody has
    (学生的作业) comes last."""
    there = [word for word in choice if word in text]
    return there[min(len(there) - 1, 1 if text.startswith("的") else 0)] if there else None


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))})"
