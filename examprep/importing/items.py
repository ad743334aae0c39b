"""A section cut into its questions by their numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.importing.options import choices, key_in_stem
from examprep.importing.outline import Marker, Style, candidates, numeral
from examprep.importing.passages import answer_mark

if TYPE_CHECKING:
    from collections.abc import Iterator

_STYLES = (
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
_LEAD = 60
"""Characters before the first number that are still an instruction, not a question's own text."""
_TERM = 20
"""Characters of the longest name of a term."""
_HEAD = 20
"""Characters of the longest running head."""
_GAP = 5
"""How many numbers may be missing before a number is taken for something else."""


@dataclass(frozen=True, slots=True)
class Item:
    """A question's text, from `start` (behind its number) to `end`; `number` None: unnumbered."""

    number: int | None
    start: int
    end: int


_NAMED = re.compile(
    r"^[#>* ]*(?:\d+(?:\.\d+)+\.? *)?(?P<open>【)?(?:材料|案例|资料)(?:分析)?\s*"
    r"(?P<digits>[一二三四五六七八九十]{1,2}|\d{1,2})\s*(?:[(（][^\n]*[)）])?"
    r"(?(open)】|[*：: ]*$)",
    re.M,
)


def items(text: str, start: int, end: int, expected: int | None) -> list[Item]:
    """The numbered questions of a section's text; [] where it is not a list of questions.

    `expected` is how many its heading promises, if it says so.
    """
    body = text[start:end]
    for style in (None, *_STYLES):
        chosen = list(_questions(body, _marks(body, style)) if style else _named(body))
        lead = body[: chosen[0].start] if chosen else ""
        if chosen and (style is None or _leads(lead) or len(chosen) == expected):
            ends = [mark.start for mark in chosen[1:]] + [len(body)]
            before = [] if _leads(lead) or style else [Item(None, start, start + len(lead))]
            found = before + [
                Item(mark.number, start + mark.end, start + stop)
                for mark, stop in zip(chosen, ends, strict=True)
            ]
            return _with_unnumbered(found, text, expected) if expected else found
    return []


_ASKED_APART = re.compile(r"(?:\n[^\S\n]*+|(?<=[。！]))\n\s*+(?P<asked>[^\n]*[？?]) *(?=\n|$)")


def _with_unnumbered(found: list[Item], text: str, expected: int) -> list[Item]:
    """The items, and those that lost their number: where the heading promises more, a question
    behind an empty line, or in a line behind a full stop, is one of its own."""
    split: list[Item] = []
    for at, item in enumerate(found):
        apart = _ASKED_APART.search(text, item.start, item.end)
        lacking = expected - len(split) - (len(found) - at)
        if apart and lacking > 0 and answer_mark(text, item.start, item.end) is None:
            split.append(Item(item.number, item.start, apart.start()))
            split.append(Item(None, apart.start("asked"), item.end))
        else:
            split.append(item)
    return split


def _marks(body: str, style: Style) -> list[Marker]:
    """The numbers of a style where a question may begin; a damaged one may be alone in its line."""
    marks = [mark for mark in candidates(body) if mark.style is style and _opens(body, mark)]
    if style is Style.ARABIC:
        for pattern in (_LONE, _TITLED):
            for match in pattern.finditer(body):
                number = next(filter(None, match.groups()))
                marks.append(Marker(style, int(number), *match.span(), match[0], True))
        for match in _MISREAD.finditer(body):
            marks.append(Marker(style, int(match["n"] or 1), *match.span(), match[0], True))
        for match in _BRACKET_FIRST.finditer(body):
            at = match.start("bracket")
            marks.append(Marker(style, int(match["n"]), at, at, match[0], True))
    return sorted(marks, key=lambda mark: mark.start)


def unnumbered(text: str) -> str:
    """A question's text without a number that stands behind its answer's bracket."""
    found = _BRACKET_FIRST.match(text)
    return found["bracket"] + text[found.end() :].lstrip(" ") if found else text


def _named(body: str) -> Iterator[Marker]:
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


def _leads(lead: str) -> bool:
    """Whether the text before the first number is an instruction, or nothing; not a case."""
    words = lead.strip()
    instructs = "。" not in words or re.search(r"[题答选请]|下列|以下|阅读|要求|得分", words)
    asks_now = re.search(r"问题?\s*[:：]$", words)
    return bool(answer_mark(lead) is None and len(words) <= _LEAD and instructs and not asks_now)


def _questions(body: str, marks: list[Marker]) -> Iterator[Marker]:
    """The numbers that count questions. Lists within an answer count for themselves: there a
    number that both could be next goes to the questions only if an answer or options follow it."""
    last: Marker | None = None
    inner = 0
    for index, mark in enumerate(marks):
        following = marks[index + 1].start if index + 1 < len(marks) else len(body)
        asking = asks(body[mark.end : following])
        if last is None or mark.number == last.number + 1:
            taken = asking or not inner or mark.number != inner + 1
        elif mark.number == 1:
            taken = asking and not inner and asks(body[last.end : mark.start])
        else:
            taken = last.number < mark.number <= last.number + _GAP and asking and not inner
        if taken:
            yield mark
            last, inner = mark, 0
        elif mark.number == inner + 1:
            inner += 1


def asks(passage: str) -> bool:
    """Whether a passage holds an answer, a key or options, as questions do and list items not."""
    if answer_mark(passage) is not None or choices(passage).options:
        return True
    return bool(key_in_stem(passage)[1])


def closed(last: Item, text: str) -> Item:
    """The last question of a list, ended where its own text ends: behind its first finished line,
    unless options or an answer follow it."""
    passage = text[last.start : last.end]
    line = re.search(r"[。？?!！)）](?=\s*\n)|\S(?=\s*\n\s*\n)", passage)
    if line is None or asks(passage):
        return last
    return Item(last.number, last.start, last.start + line.end())


def terms(found: list[Item], text: str) -> list[Item]:
    """Items that hold several terms to explain, a line each without an answer, as one for each."""
    return [single for item in found for single in _single_terms(item, text)]


def _single_terms(item: Item, text: str) -> list[Item]:
    body = text[item.start : item.end]
    lines = list(re.finditer(r"[^\n]*[^\W\d_][^\n]*", body))
    defined = (len(line[0].strip()) > _TERM or "。" in line[0] for line in lines)
    if answer_mark(body) or any(defined):
        return [item]
    return [Item(item.number, item.start + line.start(), item.start + line.end()) for line in lines]
