"""The set phrases of a Chinese paper."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from examprep.paper import Partial
from examprep.questions import Kind

if TYPE_CHECKING:
    from examprep.paper import Section

_DIGITS = "〇一二三四五六七八九"

KINDS = {
    Kind.SHORT_ANSWER: "简答题",
    Kind.ESSAY: "论述题",
    Kind.CASE: "案例分析题",
    Kind.PLAN: "方案策划题",
    Kind.TERM: "名词解释",
    Kind.SINGLE: "单项选择题",
    Kind.MULTIPLE: "多项选择题",
    Kind.TRUE_FALSE: "判断题",
    Kind.BLANK: "填空题",
}

PARTIAL = {
    Partial.NONE: "错选、多选、少选均不得分。",
    Partial.HALF: "错选、多选不得分，少选得一半的分。",
    Partial.SHARE: "错选、多选不得分，少选按选对的比例得分。",
}

SEAL = ("单位", "姓名", "准考证号")
TRUE_FALSE = ("√", "×")


def numeral(number: int) -> str:
    """一, 十, 十二, 二十; from 100 on in digits."""
    if number > 99:
        return str(number)
    tens, ones = divmod(number, 10)
    text = ("" if tens < 2 else _DIGITS[tens]) + ("十" if tens else "")
    return text + (_DIGITS[ones] if ones or not tens else "")


def number(marks: float) -> str:
    """Marks as they are written: 6, 17.5."""
    return f"{marks:g}"


def worth(marks: float | None) -> str:
    """（6分）, or nothing where marks are not known."""
    return "" if marks is None else f"（{number(marks)}分）"


def section(index: int, section: Section) -> str:
    """一、简答题（本大题共5小题，每小题6分，共30分）"""
    items = len(section.items)
    chosen = f"，任选{section.answer}小题作答" if section.answer < items else ""
    marks, full = number(section.marks), number(section.full)
    told = f"（本大题共{items}小题{chosen}，每小题{marks}分，共{full}分）"
    return f"{numeral(index)}、{section.title}{told}"


def part(index: int) -> str:
    """The label of a sub-question: （1）."""
    return f"（{index}）"


def cells(text: str) -> int:
    """How wide a text is in halves of a Chinese character."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WFA" else 1 for sign in text)
