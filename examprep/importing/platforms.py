"""How forms and learning platforms set out questions, put as exam texts do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.document import Edit
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTERS = "ABCDEFGHIJK"
_LETTERED = r"(?:[A-K] *[.．、:：] *)?"
_CIRCLES = r"(?:\n[ ]*(?P<sign>[○◯〇□☐])[^\n]+)(?:\n[ ]*(?P=sign)[^\n]+)+"
_VERDICTS = r"(?:\n[ ]*(?:正确|错误|[对错是否])[ ]*(?:[(（]正确答案[)）])?[ ]*(?=\n|\Z)){2}"
_OPTIONS = re.compile(rf"(?<=题[\]】)）])[^\n]*(?P<rows>{_CIRCLES}|{_VERDICTS})")


def forms(text: str) -> Iterator[Edit]:
    """What forms have behind the line that names the kind before or instead of letters: ○ or □
    before each option, and nothing before 对 and 错."""
    for group in _OPTIONS.finditer(text):
        rows = re.finditer(rf"\n *{group['sign'] or ''} *{_LETTERED}", group["rows"])
        for letter, row in zip(_LETTERS, rows, strict=False):
            start = group.start("rows") + row.start() + 1
            yield Edit(start, group.start("rows") + row.end(), "", f"{letter}. ")


_EMPTY, _FILLED = r"(?:[○◯〇□☐]|[-*+] \[ \])", r"(?:[●◉■☑☒]|[-*+] \[[xX]\])"
_RADIOS = re.compile(
    rf"(?:^[ ]*(?:{_EMPTY}|{_FILLED}) *(?=[^\s○◯〇●◉□☐■☑☒])[^\n]+(?:\n|\Z)){{2,8}}"
    r"(?!\s*(?:正确|参考|标准|[我你您]的)?答案)",
    re.M,
)
_RADIO = re.compile(rf"^[ ]*(?:(?P<open>{_EMPTY})|{_FILLED}) *(?P<text>[^\n]+)", re.M)


def radios(text: str) -> Iterator[Edit]:
    """Circles, boxes or Markdown's - [ ] before options, some of them filled: those are right,
    where no answer is named behind them. All alike they are bullets."""
    for group in _RADIOS.finditer(text):
        rows = list(_RADIO.finditer(text, *group.span()))
        if 0 < sum(row["open"] is not None for row in rows) < len(rows):
            for letter, row in zip(_LETTERS, rows, strict=False):
                sign = "" if row["open"] else " √"
                yield Edit(*row.span(), "", f"{letter}. {row['text']}{sign}")


_LONE_LETTERS = re.compile(
    r"(?:^ *[A-K] *\n(?! *[A-K] *$) *\S[^\n]*\n){2,11}"
    r"(?=\s*(?:(?:正确|参考|标准|[我你您]的)?答案|\d+ *[.．、][^\n]*题|\Z))",
    re.M,
)


def lone_letters(text: str) -> Iterator[Edit]:
    """Letters in lines of their own that count A, B, C …, each joined with its option below, where
    the answer or the next question follows the last."""
    for group in _LONE_LETTERS.finditer(text):
        rows = list(re.finditer(r"^ *([A-K]) *\n", group[0], re.M))
        if _LETTERS.startswith("".join(row[1] for row in rows)):
            for row in rows:
                start, end = (group.start() + at for at in row.span())
                yield Edit(start, end, "", f"{row[1]}. ")


_BLANKS = re.compile(
    r"[\[【]填空题? *\d{1,2}[\]】]"
    r"|^ *(?:填空 *(?P<figure>\d{1,2})|第 *(?P<n>\d{1,2}) *空) *[:：]",
    re.M,
)
_RULED = re.compile(r"^ *_{6,} *[(（] *(?:参考|正确)?答案 *[:：](?P<told>[^\n]*)[)）] *$", re.M)


def blanks(text: str) -> Iterator[Edit]:
    """The names of blanks: [填空1] in a stem as a line to write on, 填空1： or 第1空： before what
    fills it as its number; and what fills a ruled line of a form, behind it, as the answer."""
    for match in _RULED.finditer(text):
        yield Edit(*match.span(), "", f"答案：{match['told']}")
    for match in _BLANKS.finditer(text):
        number = match["figure"] or match["n"]
        yield Edit(*match.span(), "", f"（{number}）" if number else "____")


_RESULT = re.compile(r"^ *(?:正确|参考|标准|[我你您]的)?答案 *[:：](?P<told>[^\n]*)$", re.M)
_NEXT = re.compile(
    r"(?<=\S)[ |｜]*(?=(?:(?:正确|参考|标准|[我你您]的)答案|(?:全站)?(?:正确率|错误率)|易错项|难度"
    r"|(?:答题|作答)(?:人数|用时)|(?:答案|试题)?解析) *[:：])"
)
_BUTTONS = re.compile(r"(?:(?:收藏|纠错|(?:做|记)?笔记)(?: *[(（]\d+[)）])?[ |｜]*)+$")


def results(text: str) -> Iterator[Edit]:
    """A line for each that a platform shows in one behind a question, 正确答案：B 我的答案：C, and
    none for the buttons behind them."""
    for row in _RESULT.finditer(text):
        for following in _NEXT.finditer(text, *row.span("told")):
            yield Edit(*following.span(), "", "\n")
        if buttons := _BUTTONS.search(text, *row.span("told")):
            yield Edit(*buttons.span(), "")


_TOPIC = re.compile(
    r"^ *【?[该本]题(?:主要)?(?:针对|考[查察核])[“\"「【]?"
    r"(?P<topic>[^“”\"「」【】\n，。]{2,24})[”\"」】]?(?:的?知识点)?(?:进行考[查察核])?[。】]*$",
    re.M,
)


def topics(text: str) -> Iterator[Edit]:
    """What a platform says that a question is about, 【该题针对“…”知识点进行考核】, by its name."""
    for match in _TOPIC.finditer(simplify(text)):
        yield Edit(*match.span(), "", f"知识点：{match['topic']}")


_RIGHT, _WRONG = r"\n *(?:正确|[对√YT是]) *", r"\n *(?:错误|[错×NF否]) *"
_TO_CHOOSE = re.compile(
    rf"(?:{_RIGHT}{_WRONG}|{_WRONG}{_RIGHT})(?=\n *(?:正确|参考|标准|[我你您]的)?答案)"
)


def verdicts_to_choose(text: str) -> Iterator[Edit]:
    """Both verdicts without letters, a line each, between a statement and its answer."""
    yield from (Edit(*match.span(), "") for match in _TO_CHOOSE.finditer(text))
