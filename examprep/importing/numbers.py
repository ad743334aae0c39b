"""Where the numbers of questions stand: at the start of a line, in any style, even damaged."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.outline import Marker, Style, candidates, numeral
from examprep.importing.passages import answer_mark

if TYPE_CHECKING:
    from collections.abc import Iterator

STYLES = (
    Style.ARABIC,
    Style.ARABIC_PARENS,
    Style.ARABIC_PAREN,
    Style.CHINESE_PARENS,
    Style.CHINESE,
)
_MISREAD = re.compile(r"^ *(?:(?P<n>\d{1,3}) ?[，,](?!\d)|(?P<one>[lI|]) ?[．.、])", re.M)
"""Numbers as recognised text has them: a comma for the full stop, a letter for the 1."""
_LONE = re.compile(r"^(?P<n>[1-9]\d?)(?= *\n)", re.M)
_TITLED = re.compile(
    r"^[#>* ]*(?:第 *(?P<n>\d{1,4}) *题 *[:：.、．]?"
    r"|【[\u4e00-\u9fff]{0,3}[题例] *(?P<within>\d{1,4})】"
    r"|[\u4e00-\u9fff]{0,3}[题例] *(?P<named>\d{1,4}) *[:：])",
    re.M,
)
"""第3题, 【错题3】, 例3："""
_BRACKET_FIRST = re.compile(
    r"^ *(?P<bracket>[（(][^()（）\n]{0,4}[)）]|[★☆▲△※]{1,5}) *(?P<n>\d{1,3}) *[、.．](?!\d)", re.M
)
_HEAD = 20
"""Characters of the longest running head."""
_NAMED = re.compile(
    r"^[#>* ]*(?:\d+(?:\.\d+)+\.? *)?(?P<open>【)?(?:材料|案例|资料)(?:分析)?\s*"
    r"(?P<digits>[一二三四五六七八九十]{1,2}|\d{1,2})\s*(?:[(（][^\n]*[)）])?"
    r"(?(open)】|[*：: ]*$)",
    re.M,
)


def marks(body: str, style: Style) -> list[Marker]:
    """The numbers of a style where a question may begin; a damaged one may be alone in its line."""
    found = [mark for mark in candidates(body) if mark.style is style and _opens(body, mark)]
    if style is Style.ARABIC:
        for pattern in (_LONE, _TITLED):
            for match in pattern.finditer(body):
                number = next(filter(None, match.groups()))
                found.append(Marker(style, int(number), *match.span(), match[0], True))
        for match in _MISREAD.finditer(body):
            found.append(Marker(style, int(match["n"] or 1), *match.span(), match[0], True))
        for match in _BRACKET_FIRST.finditer(body):
            at = match.start("bracket")
            found.append(Marker(style, int(match["n"]), at, at, match[0], True))
    return sorted(found, key=lambda mark: mark.start)


def unnumbered(text: str) -> str:
    """A question's text without a number that stands behind its answer's bracket."""
    found = _BRACKET_FIRST.match(text)
    return found["bracket"] + text[found.end() :].lstrip(" ") if found else text


def named(body: str) -> Iterator[Marker]:
    """Lines such as 材料一 or 案例2（7分）, each before a question of its own."""
    for match in _NAMED.finditer(body):
        number = numeral(match["digits"])
        yield Marker(Style.CHINESE, number, *match.span(), match[0].strip(), True)


def _opens(body: str, mark: Marker) -> bool:
    """Whether a number stands at the beginning of its line, or of a sentence in a joined line."""
    line = body.rfind("\n", 0, mark.start) + 1
    before = body[line : mark.start].strip(" *#>-~")
    return mark.opens and (
        not before or _joined(body, line) or _running(body, before) or _ends_in_mark(before)
    )


def _ends_in_mark(before: str) -> bool:
    """Whether an answer begins right before the number: 答：1. …"""
    mark = answer_mark(before)
    return mark is not None and mark.end() == len(before)


def _running(body: str, before: str) -> bool:
    """Whether the words before a number are a running head: they are lines by themselves too."""
    return len(before) <= _HEAD and body.count(f"\n{before}\n") >= 2


def _joined(body: str, line: int) -> bool:
    """Whether a line begins with a number itself and holds more of them: its ends are gone."""
    return body[line : line + 6].strip()[:1].isdigit() and "\n" not in body[line : line + 60]
