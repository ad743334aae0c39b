"""Markdown's and HTML's signs in an exam text, and the folds that hide answers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.asking import PROMPT
from examprep.importing.chapters import UNIT
from examprep.importing.document import Edit
from examprep.importing.labels import NAMES
from examprep.importing.passages import answer_mark, explains
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKUP = re.compile(
    r"^ {0,3}#{1,6} +|^ *(?:-{3,}|\*{3,}|_{3,}) *$|(?<![*\w])\*\*(?=[^\s*])|(?<=[^\s*])\*\*(?!\*)"
    r"|~~|</?(?:mark|b|strong|u|br|details)\b[^>\n]*>|^ *[-+*] +(?=(?:\*\*|√)?[A-K][.．、:：)）])",
    re.M | re.I,
)
_SIGNS = re.compile(r"^#{1,6} |<details\b|\*\*[^*\n]{1,60}\*\*", re.M)
_FOLD = re.compile(r"<summary>(?P<title>[^<\n]*)</summary>[ ]*", re.I)
_QUOTE = re.compile(r"(?:^ {0,3}>[^\n]*(?:\n|\Z))+", re.M)
_SIGN = re.compile(r"^ {0,3}(?:> ?)+", re.M)


def markup(text: str) -> Iterator[Edit]:
    """Signs for headings, bold type, bullets before options and folds, in a text that has some."""
    if _is_marked_up(text):
        chapters = set(_chapters(text))
        for match in _MARKUP.finditer(text):
            yield Edit(*match.span(), "", "章节：" if match.start() in chapters else "")
        yield from _cases(text)
        for fold in _FOLD.finditer(text):
            title = simplify(fold["title"])
            yield Edit(*fold.span(), "", "解析：" if "解析" in title else "答案：")


_HEADING = re.compile(r"^ {0,3}(?P<sign>#{1,6}) +(?P<title>[^\n]+)", re.M)
_OF_A_KIND = re.compile(rf"(?:{NAMES})题?\W*(?:[(（][^\n]*)?$|{UNIT}|答案|\W*\d")


def _chapters(text: str) -> Iterator[int]:
    """Where headings stand that only say what the questions below are about: several of one level,
    most with numbered questions right under them. A text that counts its chapters has others."""
    simplified = simplify(text)
    found = list(_HEADING.finditer(simplified))
    if any(re.match(rf"\W*{UNIT}", heading["title"]) for heading in found):
        return
    ends = [heading.start() for heading in found[1:]] + [len(text)]
    for level in dict.fromkeys(heading["sign"] for heading in found):
        of_it = [(h, end) for h, end in zip(found, ends, strict=True) if h["sign"] == level]
        plain = [h.start() for h, _ in of_it if not _OF_A_KIND.search(h["title"])]
        holding = sum(_NUMBERED.search(simplified, h.end(), end) is not None for h, end in of_it)
        if 2 * min(len(plain), holding) > len(of_it) > 1:
            yield from plain


_ASKING = re.compile(r"^ {0,3}(?P<sign>#{1,6}) +(?P<n>\d{1,3}) *[.．、] *", re.M)
_LIST = re.compile(r"^ *1 *[.．、]", re.M)


def numbered_headings(text: str) -> Iterator[Edit]:
    """Headings that count questions, `### 1. `, as 第1题, where each has one answer below it, and
    lists in some of them count for themselves."""
    found = list(_ASKING.finditer(text))
    ends = [*(heading.start() for heading in found), len(text)][1:]
    blocks = [simplify(text[h.end() : end]) for h, end in zip(found, ends, strict=True)]
    counted = [int(heading["n"]) for heading in found] == [*range(1, len(found) + 1)]
    if counted and len(found) > 1 and any(map(_LIST.search, blocks)):
        marks = [(block, answer_mark(block)) for block in blocks]
        if all(mark and not answer_mark(block, mark.end()) for block, mark in marks):
            yield from (Edit(*heading.span(), "", f"第{heading['n']}题 ") for heading in found)


_BOLD_NAME = re.compile(
    r"^ *\*\*(?P<name>(?:[参參]考|[标標][准準]|正[确確])?答案|解析|[问問][题題])\*\*(?! *[:：])",
    re.M,
)


def bold_names(text: str) -> Iterator[Edit]:
    """The bold names of a question's passages, **答案**, with a colon."""
    for match in _BOLD_NAME.finditer(text):
        yield Edit(*match.span(), "", f"{match['name']}：")


_NUMBERED = re.compile(r"^\W*(?:\d{1,3} *[.．、)）]|Q\d{1,3}\b)", re.M)
_CASE = re.compile(
    r"^ {0,3}#{1,6} +案例(?:分析)? *(?:[一二三四五六七八九十]{1,2}|\d{1,2})(?P<sign>[ :：]+)"
    r"(?P<title>[^\n（(]{1,30}?) *"
    r"(?:[（(][^\n（()）\d]*(?P<marks>\d+) *分[^\n（()）]*[)）])?[* ]*$",
    re.M,
)


def _cases(text: str) -> Iterator[Edit]:
    """The title of a case in the line below its number, before which stand its marks: 案例一  退款
    风波（共20分，每问5分）."""
    for heading in _CASE.finditer(simplify(text)):
        marks = f"（{heading['marks']}分）" if heading["marks"] else ""
        title = text[heading.start("title") : heading.end("title")]
        stop = "" if title.endswith(tuple("。？?！!")) else "。"
        yield Edit(heading.start("sign"), heading.end(), "", f"{marks}\n{title}{stop}")


_OPTION = re.compile(r"^ *[-+*]? *(?P<bold>\*\*)?[A-K][.．、:：)）][^\n*]*(?P<end>\*\*)? *$", re.M)


def options(text: str) -> Iterator[Edit]:
    """The signs for bold type around an option as the sign of a right one, where most are plain."""
    found = list(_OPTION.finditer(text))
    bold = [option for option in found if option["bold"] and option["end"]]
    if 2 * len(bold) < len(found):
        for option in bold:
            yield Edit(*option.span("bold"), "", "√")
            yield Edit(*option.span("end"), "")


def _is_marked_up(text: str) -> bool:
    """Whether a text has a heading or a fold, or several stretches in bold type."""
    signs = [sign[0] for sign in _SIGNS.finditer(text)]
    return any(sign[0] in "#<" for sign in signs) or len(signs) > _SEVERAL


def quotes(text: str) -> Iterator[Edit]:
    """The signs of quotations in a text that quotes its answers: where one is named so, or where
    several stand behind questions and nothing else is named an answer. One that nothing names is an
    answer as well, behind a line that is no heading of the text. Elsewhere those of explanations
    are all, and in Markdown such as tell something of a question."""
    found = list(_QUOTE.finditer(text))
    plain = simplify(text)
    answers = any(answer_mark(_quoted(plain, quote)) for quote in found)
    if not answers:
        asked = sum(_behind_question(plain, quote) for quote in found)
        answers = asked >= _SEVERAL and not answer_mark(plain)
        if not answers and not _is_marked_up(text):
            found = [quote for quote in found if explains(_quoted(plain, quote))]
    for quote in found:
        said = _quoted(plain, quote)
        told = answer_mark(said) or explains(said)
        named = told or not answers or not _behind_item(text, quote)
        for index, sign in enumerate(_SIGN.finditer(text, *quote.span())):
            yield Edit(*sign.span(), "", "" if index or named else "答：")


def _quoted(plain: str, quote: re.Match[str]) -> str:
    return _SIGN.sub("", plain[quote.start() : quote.end()])


_ITEM = re.compile(
    r"[#*\s]*(?:\d{1,3}\s*[.．、:：)）]|[（(]\d{1,3}[)）]|第\s*\d+\s*题|[-+* ]*[A-K][.．、])"
)
_READS_ON = re.compile(r"阅读|[:：]\W*$")
"""What is said before a quotation that is the material of a question."""
_SEVERAL = 2
_LINE = 500
"""Characters before a quotation in which the line before it ends."""


def _behind_item(text: str, quote: re.Match[str]) -> bool:
    """Whether the line before a quotation is a numbered question or an option."""
    line = _line_before(text, quote)
    return bool(_ITEM.match(line)) and not _READS_ON.search(line)


def _behind_question(plain: str, quote: re.Match[str]) -> bool:
    """Whether the line before a quotation is numbered and asks something."""
    return _behind_item(plain, quote) and bool(PROMPT.search(_line_before(plain, quote)))


def _line_before(text: str, quote: re.Match[str]) -> str:
    before = text[max(0, quote.start() - _LINE) : quote.start()].rstrip()
    return before[before.rfind("\n") + 1 :].rstrip("*")
