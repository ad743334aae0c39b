"""The names of people and bodies, told by what they end with: 患者, 买方, 法院, 维保单位."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.scoring.parties.sayings import PIVOT, TELLS
from examprep.scoring.parties.standing import MAKES, MARKERS, TO, clause_starts
from examprep.scoring.words.tokens import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.scoring.words.tokens import Token

LOOSE = (
    "人员|单位|企业|公司|部门|机构|方|端|室|站|队|组|小组"
    "|大会|委员会|责任人|工程师|服务器|细胞|动物"
)
"""What a name ends with that only the words before it tell from others: 现场人员, 施工单位."""
_WHO = re.compile(
    ".*[人者方员师生家户商司院局部店客主士友属民东室站队徒手警官]|"
    ".*[部院校厂处科局行班队组船站店所会馆市县区乡镇村事]长|家长|首长|"
    f".*(?:{LOOSE})|银行|政府|学校|孩子|父母|领导"
    "|.*(?:主管|经理|代表)|上级|下级|班组|职工|工会|董事会|教练|师傅|徒弟|督导|导游|保安|监理|警察"
)
_BEFORE = frozenset("本 该 其 各 每 每个 一个 有关 相关 所有 任何".split())  # noqa: SIM905
_DOES = re.compile(f"{PIVOT}|{TELLS}")
LONGEST = 4
"""So many words at most has the name of a party."""


def people(cut: Sequence[Token], text: str, every: str) -> Iterator[str]:
    """The names in a text that end as those of people and bodies do."""
    for at, start in enumerate(clause_starts(cut, text)):
        if _WHO.fullmatch(cut[at].text) and cut[at].text not in STOP_WORDS:
            yield _whole(cut, start, at, text, every)


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
