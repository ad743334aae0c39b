"""What the columns of a table of answers are called."""

from __future__ import annotations

import unicodedata

from examprep.text import simplify

ALIASES = {
    "candidate": "考生 姓名 考生姓名 学员 学生 准考证号 考号 学号 candidate learner name",
    "question": "题号 题目 题目编号 试题编号 编号 question number no",
    "answer": "作答 答案 考生答案 回答 作答内容 答 答案内容 answer answers ans response",
    "marks": "得分 分数 给分 评分 实得分 marks",
}
"""The names of the columns, without blanks and case, in simplified characters."""

_COLUMNS = {alias: name for name, aliases in ALIASES.items() for alias in aliases.split()}


def column(header: str) -> str:
    """What a column holds, a key of `ALIASES`; "" for one not known."""
    plain = unicodedata.normalize("NFKC", header).lower()
    return _COLUMNS.get(simplify("".join(plain.split())), "")
