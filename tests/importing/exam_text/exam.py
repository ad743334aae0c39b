"""A text read as an exam, and what of it a test looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.importing.exam_text import Parsed, parse
from examprep.importing.readers.text import document

if TYPE_CHECKING:
    from examprep.questions import Kind, Question

SINGLE = """一、单项选择题
1．下列属于服务特征的是（B）。
A．可储存    B．无形性    C．标准化    D．可退换
解析：服务看不见、摸不着。
2．投诉处理的第一步是（  ）。
A．赔偿
B．倾听
C．记录
D．回访
答案：B
"""


def parsed(text: str) -> Parsed:
    return parse(document(text, "a.txt"))


def read(text: str) -> tuple[Question, ...]:
    return parsed(text).questions


def kinds(text: str) -> list[Kind]:
    return [question.kind for question in read(text)]


def keys(text: str) -> list[str]:
    return ["".join(question.key) for question in read(text)]


def codes(text: str) -> list[str]:
    return [problem.code for problem in parsed(text).problems]
