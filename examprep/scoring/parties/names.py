"""The names of people and bodies, told by what they end with: 患者, 买方, 法院, 维保单位."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.scoring.parties.sayings import MEETS, PIVOT, TELLS
from examprep.scoring.parties.standing import MAKES, MARKERS, TO, clause_starts
from examprep.scoring.words.tokens import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.scoring.words.tokens import Token

LOOSE = "人员|单位|企业|公司|部门|机构|端|组|小组|大会|委员会|责任人|工程师|服务器|细胞|动物"
"""What a name ends with that only the words before it tell from others: 现场人员, 施工单位."""
_PERSON = "人者员师生户客主士友民徒"
"""What the name of a person ends with."""
_GOES = "出入住离到进回开排归"
_SIDE = "头面颈肩手胸背腰腹臀腿脚足眼耳鼻口喉顶底根尾中内外上下前后左右东西南北"
"""After what of these a place is none: 住院, 排队; 面部, 上方."""
_WHO = re.compile(
    f".*[{_PERSON}家商司局属东室]|.*(?<![{_GOES}])[院店站队]|.*(?<![{_SIDE}])[部方]|.*(?<![器五感])官"
    "|.*[民交刑巡法武特乘狱辅协]警|.*[骑选助对歌水射猎凶扒枪鼓旗舵棋新老]手"
    "|.*[技电焊钳木瓦杂护义社矿船索号]工|[职员]工|工会|.*(?:家长|首长)"
    "|.*[部院校厂处科局行班队组船站店所会馆市县区乡镇村事]长"
    f"|.*(?:{LOOSE}|主管|经理|代表|顾问|助理|秘书|裁判)|银行|政府|学校|孩子|父母|领导|上级|下级|班组"
    "|董事会|教练|师傅|徒弟|督导|导游|保安|监理|警察|会计|出纳|导演|编剧|编辑|翻译|书记"
)
_GENERAL = re.compile(".*(?:工作|业务|服务|专业|专职|管理|技术|值班|操作|作业|从业)人员|员工|职工")
_STAFF = re.compile(".*(?:(?<![会学组队成党团人])员|[师士手警]|[^职员]工|徒弟|师傅)")
"""Whoever works is 员工, by any name of their own: 柜员, 徒弟."""
_DOES = re.compile(f"{PIVOT}|{TELLS}|{MEETS}|发现")
_BEFORE = frozenset(
    """
    本 该 其 各 每 每个 一个 有关 相关 所有 任何 简述 试述 论述 概述 阐述 说明 写出 列出 分析
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
LONGEST = 4
"""So many words at most has the name of a party."""


def people(cut: Sequence[Token], text: str, every: str) -> Iterator[str]:
    """The names in a text that end as those of people and bodies do."""
    for at, start in enumerate(clause_starts(cut, text)):
        if _WHO.fullmatch(cut[at].text) and cut[at].text not in STOP_WORDS:
            yield _whole(cut, start, at, text, every)


def distinct(one: str, other: str) -> bool:
    """Whether one name begins with another and goes on with a person of its own: 客户经理 is no
    客户, while 一线员工 are 员工."""
    short, long = sorted((one, other), key=len)
    rest = long.removeprefix(short)
    return (
        rest != long
        and len(rest) > 1
        and short[-1] in _PERSON
        and re.fullmatch(LOOSE, rest) is None
        and _WHO.fullmatch(rest) is not None
    )


def general(one: str, other: str) -> bool:
    """Whether one name is of staff in general (业务人员) and the other of a kind of it (柜员)."""
    return any(
        _GENERAL.fullmatch(wide) and _STAFF.fullmatch(narrow)
        for wide, narrow in ((one, other), (other, one))
    )


def _whole(cut: Sequence[Token], start: int, at: int, text: str, every: str) -> str:
    """The name that ends with a word, with what tells it from others that end alike, or where it
    leads up to another (回访专员向客户…): as many words as begin a clause, follow a marker or stand
    there more than once."""
    own = cut[at].text
    follows = cut[at + 1].text if at + 1 < len(cut) else ""
    loose = re.fullmatch(LOOSE, own) is not None or len(own) == 1 or follows in TO
    if not loose:
        return own
    for first in range(max(start, at + 1 - LONGEST), at):
        words = [word.text for word in cut[first:at]]
        if any(map(_divides, words)) or any(map(_WHO.fullmatch, words[:-1])):
            continue
        name = text[cut[first].start : cut[at].end]
        before = cut[first - 1].text if first > start else ""
        if not before or before in MARKERS | _BEFORE or every.count(name) > 1:
            return name
    return own


def _divides(word: str) -> bool:
    """Whether a word cannot be part of a name."""
    return (
        word in STOP_WORDS
        or word in MARKERS | _BEFORE
        or (_DOES.fullmatch(word) or MAKES.fullmatch(word)) is not None
    )
