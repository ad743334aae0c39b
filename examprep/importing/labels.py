"""What a kind of question is called in exam texts."""

from __future__ import annotations

import re
from typing import NamedTuple

from examprep.questions import Kind
from examprep.text import any_of

LABELS: dict[str, Kind | None] = {
    "单项选择": Kind.SINGLE,
    "单选": Kind.SINGLE,
    "多项选择": Kind.MULTIPLE,
    "多选": Kind.MULTIPLE,
    "不定项选择": Kind.MULTIPLE,
    "不定项": Kind.MULTIPLE,
    "选择": None,
    "判断辨析": Kind.TRUE_FALSE,
    "判断改错": Kind.TRUE_FALSE,
    "判断": Kind.TRUE_FALSE,
    "是非": Kind.TRUE_FALSE,
    "对错": Kind.TRUE_FALSE,
    "填空": Kind.BLANK,
    "名词解释": Kind.TERM,
    "术语解释": Kind.TERM,
    "名词": Kind.TERM,
    "简答": Kind.SHORT_ANSWER,
    "简述": Kind.SHORT_ANSWER,
    "问答": Kind.SHORT_ANSWER,
    "主观": Kind.SHORT_ANSWER,
    "思考": Kind.SHORT_ANSWER,
    "复习思考": Kind.SHORT_ANSWER,
    "思考与练习": None,
    "课后练习": None,
    "课后习题": None,
    "课堂练习": None,
    "随堂练习": None,
    "辨析": Kind.SHORT_ANSWER,
    "计算": Kind.SHORT_ANSWER,
    "计算分析": Kind.SHORT_ANSWER,
    "应用": Kind.SHORT_ANSWER,
    "改错": Kind.SHORT_ANSWER,
    "公文改错": Kind.SHORT_ANSWER,
    "连线": Kind.SHORT_ANSWER,
    "匹配": Kind.SHORT_ANSWER,
    "排序": Kind.SHORT_ANSWER,
    "论述": Kind.ESSAY,
    "案例分析": Kind.CASE,
    "案例": Kind.CASE,
    "材料分析": Kind.CASE,
    "材料": Kind.CASE,
    "综合": Kind.CASE,
    "综合分析": Kind.CASE,
    "综合应用": Kind.CASE,
    "情景分析": Kind.CASE,
    "情境分析": Kind.CASE,
    "方案设计": Kind.PLAN,
    "方案策划": Kind.PLAN,
}
"""What a section may be called, and the kind of its questions; None where only the key tells."""

USUAL = {
    "单项选择", "单选", "多项选择", "多选", "选择", "判断", "是非", "对错", "填空", "名词",
    "名词解释", "简答", "问答", "主观", "论述", "案例分析", "案例", "方案设计", "复习思考",
    "思考与练习", "课后练习", "课后习题", "课堂练习", "随堂练习",
}  # fmt: skip
"""Labels that say no more than their kind; a question under any other keeps it as a tag."""

NAMES = any_of(LABELS)
"""A pattern of every name, the longest first."""
SPACED = "|".join(" ?".join(label) for label in sorted(LABELS, key=len, reverse=True))
"""The same with blanks between the characters, as titles are set."""

_TAG = (
    rf"[【\[(（]\s*(?P<label>{NAMES})题?"
    r"(?:\s*[，,、]?\s*(?P<marks>\d+(?:\.\d+)?)\s*分)?\s*[】\])）]"
)
_TAG_FIRST = re.compile(
    rf"[\s*]*(?:{_TAG} *[:：]?"
    r"|(?P<named>单选|多选|填空|名词(?:解释)?|简答|问答|论述|判断(?=题|[^\n？?]*(?:\n|$)))"
    r"题?\s*[:：])[\s*]*"
)
_TAG_LAST = re.compile(
    rf"\s*{_TAG}(?: *[*＊])?"
    rf"(?=\s*(?:[(（\[]\s*(?:分值\s*[:：]\s*\d[\d.]*|\d+\s*分)\s*[)）\]]\s*)?[★☆ ]*(?:\n|$))"
)


class Tag(NamedTuple):
    """The kind of question named in brackets, where it stands, and the marks beside it."""

    label: str
    start: int
    end: int
    marks: float | None = None


def tag(text: str, start: int, end: int) -> Tag:
    """The kind of question named in brackets between two places, as in 【单选题】 or (单选题, 2分):
    at the start, or at the end of a line. "" where none is named."""
    found = _TAG_FIRST.match(text, start, end) or _TAG_LAST.search(text, start, end)
    if found is None:
        return Tag("", start, start)
    label = found["label"] or found["named"]
    return Tag(label, *found.span(), float(found["marks"]) if found["marks"] else None)
