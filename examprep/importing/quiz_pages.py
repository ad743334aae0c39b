"""Questions copied from the pages of a quiz in Moodle, which the open universities of China run,
put as exam texts do. What these pages say stands in Moodle's language packs zh_cn and en
(https://lang.moodle.org)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.document import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

_STATE = (
    "还?未[回作]答|答案已保存|未?完成|部分正确|不?正确"
    "|Not (?:yet )?answered|Answer saved|Complete|(?:Partially )?correct|Incorrect"
)
_MARKS = (
    r"(?:满分|Marked out of) *(?P<full>\d+(?:\.\d+)?)"
    r"|(?:获得 *(?P<got>\d+(?:\.\d+)?) *分中的 *|Mark )[\d.]+(?: *分| out of (?P<of>\d+(?:\.\d+)?))"
)
_NAME = (
    "(?:未标记)?标记(?:题目|试题)|题干|(?:试题|题目)正文|(?:Remove f|F)lag question|Question text"
)
_QUESTION = re.compile(
    rf"^ *(?:题目|试题|Question) *(?P<n>\d{{1,3}})\s+"
    rf"(?:(?:{_STATE})\s+)?(?:(?:{_MARKS}|{_NAME})\s+){{1,3}}",
    re.M | re.I,
)
"""The number of a question with what the page says of it before the question itself."""

_TRUTH = re.compile(
    r"(?<=[\s。？?）)：:])(?:选择一项|Select one) *[:：]\s+(?:对|正确|True)\s+(?:错误?|False)(?!\S)"
)
_SEVERAL = re.compile(
    r"(?<=[\s。？?）)：:])(?:选择一[项个]或多[项个]|Select one or more) *[:：](?=\s)"
)
_ONE = re.compile(r"(?<=[\s。？?）)：:])(?:选择一[项个]|Select one) *[:：](?=\s)")
_KINDS = ((_TRUTH, "判断题"), (_SEVERAL, "多选题"), (_ONE, "单选题"))
"""What stands before the options, and with them where they are the two verdicts."""

_OPTION = re.compile(r"(?<=\s)([a-k])\.\s+(?=\S)")
_FEEDBACK = re.compile(
    r"(?<=\s)(?:反馈|Feedback|[你您]的?(?:回答|答案)是?(?:不|部分)?正确[。.]?"
    r"|Your answer is (?:in|partially )?correct\.?)(?!\S)"
)
_KEY = re.compile(
    r"(?<=\s)(?:正确的?答案[是为]|The correct answers? (?:is|are)) *[:：]?(?P<told>[^\n]*)"
)
_TRUTHS = {"True": "对", "False": "错"}


def quiz_pages(text: str) -> Iterator[Edit]:
    """The number, the kind and the marks before each question, its options with capitals, and its
    key behind 答案; the rest of what the page says of it goes."""
    heads = [*_QUESTION.finditer(text)]
    ends = [*(head.start() for head in heads[1:]), len(text)]
    for head, end in zip(heads, ends, strict=False):
        yield from _question(text, head, end)


def _question(text: str, head: re.Match[str], end: int) -> Iterator[Edit]:
    choosing = ((pattern.search(text, head.end(), end), kind) for pattern, kind in _KINDS)
    before, kind = next(((found, kind) for found, kind in choosing if found), (None, ""))
    marks = head["full"] or head["got"] or head["of"]
    told = "，".join(filter(None, [kind, f"{marks}分" if marks else ""]))
    yield Edit(*head.span(), "", f"{head['n']}. （{told}）" if told else f"{head['n']}. ")
    if before:
        yield Edit(*before.span(), "", "\n")
        for option in _OPTION.finditer(text, before.end(), end):
            yield Edit(*option.span(), "", f"\n{option[1].upper()}. ")
    for feedback in _FEEDBACK.finditer(text, head.end(), end):
        yield Edit(*feedback.span(), "")
    for key in _KEY.finditer(text, head.end(), end):
        key_told = key["told"].strip(" “”\"'‘’。.")
        yield Edit(*key.span(), "", f"\n答案：{_TRUTHS.get(key_told, key_told)}")
