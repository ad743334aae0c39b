"""Where the numbers of questions stand: at the start of a line, in any style, even damaged."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.importing.asking import PROMPT
from examprep.importing.keys import letters, truth
from examprep.importing.labels import NAMES
from examprep.importing.options import keyed
from examprep.importing.outline import Marker, Style, candidates, numeral
from examprep.importing.passages import answer_mark
from examprep.importing.prose import line_from
from examprep.questions import CHOICE_BLANK

if TYPE_CHECKING:
    from collections.abc import Iterator

STYLES = (
    Style.ARABIC,
    Style.ARABIC_PARENS,
    Style.ARABIC_PAREN,
    Style.CHINESE_PARENS,
    Style.CHINESE,
)
_ORDINAL = r"(?:[一二三四五六七八九十]{1,2}|\d{1,2})"
_TOLD = r" *[【\[]?(?:参考|标准|正确)?答案"
_MISREAD = re.compile(r"^ *(?P<n>\d{1,3}) ?[，,](?!\d)", re.M)
"""Numbers as recognised text has them, with a comma for the full stop."""
_LONE = re.compile(r"^(?P<n>[1-9]\d?)(?= *\n)", re.M)
"""Numbers alone in their lines, which may as well be those of pages."""
_SPACED = re.compile(r"^ *(?P<n>\d{1,3}) +(?=[\u4e00-\u9fff“《A-Z（])", re.M)
"""A number with no more than a blank behind it."""
_GLUED = re.compile(r"^ *(?P<n>\d{1,3})(?:[.．](?=\d)|(?=[\u4e00-\u9fff]{4}))", re.M)
"""A number that lost what stood behind it, or one before figures: 8.80/20法则."""
_PADDED = re.compile(rf"^ *(?P<n>0[1-9]|[1-9]\d)(?= *\n|{_TOLD})", re.M)
_TITLED = re.compile(
    r"^[#>* ]*(?:第 *(?P<n>\d{1,4}) *小?题 *[:：.、．]?"
    rf"|(?:第 *(?={_ORDINAL} *题)|试题 *)(?P<spelt>{_ORDINAL})(?: *题)? *[:：.、．]"
    rf"|第 *(?P<apart>{_ORDINAL}) *题(?=\s)(?!\s*(?:(?:{NAMES})题|1 *[.．、]))"
    r"|【(?:[\u4e00-\u9fff]{0,3}(?:题目?|例)|卡片?|实操|操作|任务)? *(?P<within>\d{1,4})】"
    r"|(?:[\u4e00-\u9fff]{0,3}[题例]|[情场]景) *(?P<named>\d{1,4}) *[:：]"
    r"|(?P<of>\d{1,4}) */ *\d{1,4}(?= *(?:[【\[（(]|\n))"
    rf"|(?P<told>[1-9]\d{{0,2}})(?={_TOLD}))",
    re.M,
)
"""第3题, 第三题 where it heads no section or list, 【错题3】, 【卡片3】, 例3：, 3/20 before the
kind, 3 before its answer."""
_BRACKET_FIRST = re.compile(
    r"^ *(?P<bracket>[（(] *(?:[^()（）\s] *){0,4}[)）]|[【\[] *(?:[√×✓✗对错]|[A-K]{1,6})? *[】\]]"
    r"|[★☆▲△※]{1,5})"
    r" *(?P<n>\d{1,3}) *[、.．](?!\d)",
    re.M,
)
_ASKS = re.compile(r"[？?]|分[)）]|问题\W|要求\W|答案|答[:：]|(?m:^\W*\d[^\n]{2})")
_HEAD = 20
"""Characters of the longest running head."""
_CASE = r"(?:材料|案例|资料)(?:分析)?\s*"
_NAMED = re.compile(
    rf"^[#>* ]*(?:【{_CASE}(?P<within>{_ORDINAL})?】"
    rf"|(?:\d+(?:\.\d+)+\.? *)?{_CASE}(?P<digits>{_ORDINAL})\s*"
    r"(?P<note>[(（][^\n]*[)）])?[*：: ]*$"
    rf"|案例(?:分析)? ?(?P<titled>{_ORDINAL}) *[:：](?=[^\n。]{{1,24}}$))",
    re.M,
)


def marks(body: str, style: Style) -> list[Marker]:
    """The numbers of a style where a question may begin."""
    heads = Counter(body.split("\n"))
    found: list[Marker] = []
    for mark in candidates(body):
        if mark.style is style and (_opens(body, mark, heads) or _goes_on(body, mark, found)):
            found.append(mark)
    if style is Style.ARABIC:
        found += _damaged(body)
        bare = _bare(body, _PADDED) or _bare(body, _SPACED)
        lone = all(mark.label.isdecimal() for mark in found)
        found = bare if lone and len(bare) >= len(found) else found
        found += _glued(body, {mark.number for mark in found})
        found += _bracketed(body, found)
    return sorted(found, key=lambda mark: mark.start)


def _damaged(body: str) -> Iterator[Marker]:
    """Numbers alone in their line, in a title, misread, or behind the bracket for the answer."""
    for pattern in (_LONE, _TITLED):
        for match in pattern.finditer(body):
            number = numeral(next(filter(None, match.groups())))
            yield Marker(Style.ARABIC, number, *match.span(), match[0], True)
    for match in _MISREAD.finditer(body):
        yield Marker(Style.ARABIC, int(match["n"]), *match.span(), match[0], True)
    for match in _BRACKET_FIRST.finditer(body):
        at = match.start("bracket")
        yield Marker(Style.ARABIC, int(match["n"]), at, at, match[0], True)


def _glued(body: str, counted: set[int]) -> Iterator[Marker]:
    """Numbers right before what asks something or has a blank to fill, where the count lacks them;
    before figures also where the count goes on behind them."""
    for mark in _bare(body, _GLUED):
        line = line_from(body, mark.end)
        asking = PROMPT.search(line) or CHOICE_BLANK.search(line)
        between = mark.label[-1] in ".．" and mark.number + 1 in counted
        if mark.number - 1 in counted and mark.number not in counted and (asking or between):
            yield mark


def _bracketed(body: str, found: list[Marker]) -> Iterator[Marker]:
    """Numbers in brackets that begin lines, where they are what the count of the others leaves out:
    (4) between 3. and 5., unless it counts on in a list."""
    others = [mark for mark in candidates(body) if mark.style is Style.ARABIC_PARENS]
    for one, other in pairwise(sorted(found, key=lambda mark: mark.start)):
        within = [mark for mark in others if one.end <= mark.start < other.start]
        left_out = range(one.number + 1, other.number)
        if left_out and [mark.number for mark in within] == [*left_out]:
            yield from (m for m in within if _opens(body, m, Counter()))


def _bare(body: str, pattern: re.Pattern[str]) -> list[Marker]:
    """Numbers with nothing behind them, which are questions' only where there are no others."""
    return [
        Marker(Style.ARABIC, int(match["n"]), *match.span(), match[0], True)
        for match in pattern.finditer(body)
    ]


def unnumbered(text: str) -> str:
    """A question's text without a number that stands behind its answer's bracket."""
    found = _BRACKET_FIRST.match(text)
    return found["bracket"] + text[found.end() :].lstrip(" ") if found else text


def named(body: str) -> Iterator[Marker]:
    """Lines such as 材料一, 案例2（7分） or 【材料】, each before a question of its own; several
    materials that one question is about are none. With titles, 案例一：退款风波, they are where one
    begins the text."""
    found = list(_NAMED.finditer(body))
    titled = bool(found and found[0]["titled"])
    if titled and body[: found[0].start()].strip():
        return
    found = [match for match in found if bool(match["titled"]) is titled]
    ends = [match.start() for match in found[1:]]
    if all(_ASKS.search(body, m.end(), end) for m, end in zip(found, ends, strict=False)):
        for count, match in enumerate(found, 1):
            digits = match["within"] or match["digits"] or match["titled"]
            number = numeral(digits) if digits else count
            yield Marker(Style.CHINESE, number, match.start(), _end(match), match[0].strip(), True)


def _end(match: re.Match[str]) -> int:
    """Where the text of a case begins: with its marks, which stand beside its name."""
    return match.start("note") if "分" in (match["note"] or "") else match.end()


def behind_case(text: str, start: int) -> bool:
    """Whether the line 案例一 or the like stands right before a place."""
    found = _NAMED.match(text, text.rfind("\n", 0, start) + 1)
    return found is not None and _end(found) == start


def _opens(body: str, mark: Marker, heads: Counter[str]) -> bool:
    """Whether a number stands at the beginning of its line, or of a sentence in a joined line."""
    line = body.rfind("\n", 0, mark.start) + 1
    before = body[line : mark.start].strip(" *#>-~")
    return mark.opens and (
        not before or _joined(body, line) or _running(before, heads) or _ends_in_mark(before)
    )


def _ends_in_mark(before: str) -> bool:
    """Whether an answer begins right before the number: 答：1. …"""
    mark = answer_mark(before)
    return mark is not None and mark.end() == len(before)


def _goes_on(body: str, mark: Marker, found: list[Marker]) -> bool:
    """Whether a number goes on with the count of its line behind a question that ends in its key,
    （×）, or behind words for blanks: behind 1．甲；乙 2 does, behind what asks, or letters and
    signs, it does not."""
    if not found or not mark.opens or mark.number != found[-1].number + 1:
        return False
    told = body[found[-1].end : mark.start]
    if "\n" not in told and keyed(told):
        return True
    words = not re.search(r"\n|[。？?]\s*\S", told) and not letters(told) and not truth(told)
    return words and not PROMPT.search(told)


def _running(before: str, heads: Counter[str]) -> bool:
    """Whether the words before a number are a running head: they are lines by themselves too."""
    return len(before) <= _HEAD and heads[before] > 1


def _joined(body: str, line: int) -> bool:
    """Whether a line begins with a number itself and holds more of them: its ends are gone."""
    return body[line : line + 6].strip()[:1].isdigit() and "\n" not in body[line : line + 60]
