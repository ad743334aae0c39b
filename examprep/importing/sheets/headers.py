"""What the columns of a question table are called."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.importing.labels import NAMES
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.importing.document import Block, Table

ALIASES = {
    "id": "编号 id questionid guid uuid",
    "number": "序号 题号 no num number index",
    "parent": "父题号 父题编号 母题号 主题号 大题号 parent parentid",
    "kind": "题型 类型 类别 题类 type kind questiontype",
    "subject": "科目 学科 课程 课程名称 专业 职业 工种 subject course",
    "chapter": "章节 章 章节名称 单元 目录 分类 chapter section unit category",
    "topic": "知识点 考点 模块 topic knowledgepoint",
    "material": "材料 案例材料 背景材料 材料内容 案例 案例内容 背景 案例背景 案例描述 大题题干 "
    "material passage context",
    "stem": "题干 题目 问题 试题 题干内容 题目描述 题目名称 考题 题面 题目正文 设问 小题题干 "
    "问题描述 内容 正面 名词 术语 概念 词条 question stem questiontext prompt text front term",
    "title": "标题 title 考核内容 考核要点 考试内容 检查内容",
    "part": "小问号 小问 小题号 小题 子题号 子题 part subquestion",
    "options": "选项 备选项 备选答案 选项内容 options choices",
    "answer": "答案 答 答案内容 背面 answer answers ans back",
    "key": "正确答案 标准答案 正确选项 key correct correctanswer correctoption rightanswer",
    "reference": "参考答案 答案要点 答题要点 释义 定义 含义 "
    "referenceanswer modelanswer solution definition",
    "key only": "答案要目",
    "answer only": "答案文字",
    "points": "得分点 评分要点 采分点 评分标准 评分细则 评分点 要点 rubric scoringpoints keypoints",
    "explanation": "解析 答案解析 详解 答案说明 题目说明 解释 "
    "explanation analysis rationale feedback",
    "alternative": "其他答案 其它答案 alternative alternativeanswer",
    "marks": "分值 分数 总分 配分 每题分值 marks mark score points",
    "tags": "标签 关键词 关键字 tags tag labels keywords",
    "difficulty": "难度 难易度 难易程度 难度等级 difficulty level",
    "labelled": "难度系数 来源 出处 年份 年度 source year",
    "source file": "来源文件",
    "source place": "来源位置",
    "source text": "原文",
    "warnings": "待查",
}
"""The names of every column, without blanks, brackets and case; 选项A and its like besides."""

SEARCHED = 10
"""The header row is one of this many rows."""

_FIELDS = {alias: field for field, names in ALIASES.items() for alias in names.split()}
_COUNTED = {
    "alternative": "alternative",
    "answer": "answer",
    "points": "points",
    "reference": "points",
    "marks": "points marks",
}
"""What columns hold whose names are counted: 答案要点1, 分值1, 答案要点2 …"""
_OF_QUESTIONS = re.compile("^(?:题目|试题|考题|本题|所属)(?=..)")
"""What may stand before the name of any column: 试题难度."""
_WITH_MORE = re.compile("(?<=答案)[及与和]?(?:要点|解析|详解|评分标准)+$")
"""What may stand behind the name of an answer: 参考答案及评分标准."""
_OPTION = re.compile(
    r"(?:答案选项|备选答案|备选项|选项|选择|option|choice|opt)?([a-k]|10|[1-9])(?:选项)?"
)
_KINDS = re.compile(rf"(?:(?:{NAMES})题?){{2,}}")
"""The kinds that there are, for a name: 单选/多选/判断."""
_BARE_NUMBER = re.compile(r"10|[1-9]")
_TERMS = re.compile(r"名词|术语|概念|词条|term")
_ANSWERING = {"answer", "key", "reference", "points"}
_NOTE = re.compile(r"\(.*?\)|\[.*?\]|【.*?】")
_LETTERS = "ABCDEFGHIJK"


def field(header: str) -> str:
    """The field that a column holds, `option A` for an option; "" for a column not known."""
    plain = _NOTE.sub("", unicodedata.normalize("NFKC", header)).lower()
    name = "".join(filter(str.isalnum, simplify(plain)))
    name = name if name in _FIELDS else _OF_QUESTIONS.sub("", name)
    name = name if name in _FIELDS else _WITH_MORE.sub("", name)
    counted = _COUNTED.get(_FIELDS.get(name.rstrip("0123456789"), ""), "")
    if name in _FIELDS or counted:
        return _FIELDS.get(name, counted)
    if _KINDS.fullmatch(name):
        return "kind"
    found = _OPTION.fullmatch(name)
    if not found or _BARE_NUMBER.fullmatch(name):
        return ""
    mark = found[1]
    return f"option {_LETTERS[int(mark) - 1] if mark.isdigit() else mark.upper()}"


def fields(row: Sequence[Block]) -> list[str]:
    """The fields of a header row's columns; [] where it is none: it names the stem and another."""
    found = [field(cell.text) if len(cell.text) < 30 else "" for cell in row]
    if "stem" not in found:
        instead = "title" if "title" in found else "material"
        found = ["stem" if name == instead else name for name in found]
    found = ["" if name == "title" else name for name in found]
    if of_terms(row, found) and not _ANSWERING & set(found):
        found = ["reference" if name == "explanation" else name for name in found]
    return found if "stem" in found and len(set(found) - {""}) > 1 else []


def of_terms(row: Sequence[Block], fields: Sequence[str]) -> bool:
    """Whether the column of the stems is one of terms to explain."""
    stems = (cell.text for cell, name in zip(row, fields, strict=True) if name == "stem")
    return any(_TERMS.fullmatch(stem.strip().lower()) for stem in stems)


@dataclass(frozen=True, slots=True)
class Header:
    """The cells that name the columns, the fields of these, and the rows below."""

    cells: Sequence[Block]
    fields: Sequence[str]
    below: Sequence[Sequence[Block]]


def header(table: Table) -> Header | None:
    """What names the columns of a table: one row, or two where the second only tells the columns
    below a name that spans several."""
    for index, row in enumerate(table.rows[:SEARCHED]):
        if fields(row):
            one = _header(row, table.rows[index + 1 :])
            two = _second(row, table.rows[index + 1 :])
            return two or one
    return None


def _header(row: Sequence[Block], below: Sequence[Sequence[Block]]) -> Header:
    return Header(row, fields(row), below)


def _second(row: Sequence[Block], below: Sequence[Sequence[Block]]) -> Header | None:
    """The header of two rows that a row and the one below it make; None where that is no more of
    the header."""
    if not below:
        return None
    told = [(a, b) for a, b in zip(row, below[0], strict=True) if b.text.strip() and a is not b]
    if not told or not all(field(cell.text) for _, cell in told):
        return None
    cells = [b if b.text.strip() else a for a, b in zip(row, below[0], strict=True)]
    return _header(cells, below[1:]) if fields(cells) else None
