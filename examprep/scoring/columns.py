"""What the columns of a table of answers are called."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Sequence

ALIASES = {
    "candidate": "考生 姓名 考生姓名 学员 学生 准考证号 考号 学号 candidate learner name",
    "question": "题号 题目编号 试题编号 question number no 题目 编号",
    "answer": "作答 作答内容 考生作答 考生答案 学生答案 学员答案 我的答案 回答 answer answers ans "
    "response 答案 答案内容 答",
    "marks": "得分 实得分 给分 marks 分数 评分",
    "full": "满分 full",
}
"""The names of the columns, without blanks and case, in simplified characters, the plainest first:
beside 考生答案, 答案 is that of the question, and beside 题号, 编号 counts the rows."""

_NAMES = {
    alias: (rank, name)
    for name, aliases in ALIASES.items()
    for rank, alias in enumerate(aliases.split())
}


def columns(headers: Sequence[str]) -> dict[str, list[int]]:
    """The places of the columns that hold what `ALIASES` has names for, the one with the plainest
    name first."""
    ranked = [(_NAMES.get(_plain(header)), at) for at, header in enumerate(headers)]
    found: dict[str, list[int]] = {}
    for (_, name), at in sorted((known, at) for known, at in ranked if known):
        found.setdefault(name, []).append(at)
    return found


def _plain(header: str) -> str:
    return simplify("".join(unicodedata.normalize("NFKC", header).lower().split()))
