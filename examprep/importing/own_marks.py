"""Marks of a text's own: one before every question, another before its answer, or none there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.asking import PROMPT
from examprep.importing.chapters import NUMERAL
from examprep.importing.document import Edit
from examprep.importing.items import asks
from examprep.importing.labels import NAMES
from examprep.importing.outline import numeral
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Iterator

_PICTURES = re.compile(
    r"^ *(?:[☀-☄☇-⛿✀-✒✙-➿⬀-⯿\U0001f000-\U0001faff]\ufe0f? *)+"
    rf"(?=第 *(?:\d+|{NUMERAL}) *题|\d{{1,3}} *[.．、]|{NUMERAL}、|[问答] *[:：]"
    r"|[【\[（(]?(?:(?:参考|标准|正确)?答案|(?:答案|试题)?解析|题目|问题)"
    rf"|(?:知识点|考点|要点|{NAMES}题?)[】\] ]*[:：（(\n])"
    r"|^ *[★☆]+ *(?=[【\[]?(?:(?:参考|标准|正确)?答案|(?:答案|试题)?解析)[】\] ]*[:：\n])",
    re.M,
)
"""Stars only before answers; elsewhere they say how important a question is."""


def pictures(text: str) -> Iterator[Edit]:
    """Emoji before the number of a question, the name of a section or that of an answer."""
    yield from (Edit(*match.span(), "") for match in _PICTURES.finditer(simplify(text)))


_SUB_QUESTIONS = re.compile(r"^ *(?:问题|提问)(?= *\n\s*[（(]?[1一①][)）、.．]?(?!\d))", re.M)


def sub_questions(text: str) -> Iterator[Edit]:
    """问题 alone in its line above a list, with a colon."""
    for match in _SUB_QUESTIONS.finditer(simplify(text)):
        yield Edit(match.end(), match.end(), "", "：")


_COUNTED = re.compile(r"^[ \t]*【(?:题号|序号|编号)】[ \t]*\d{1,5}[ \t]*\n", re.M)


def counts(text: str) -> Iterator[Edit]:
    """The lines that only count the questions, 【题号】002, out."""
    yield from (Edit(*match.span(), "") for match in _COUNTED.finditer(simplify(text)))


_NUMBERED_NAMES = re.compile(
    r"^ *\d{1,2} *[.．、] *(?=(?P<name>考核要求|背景(?:资料|材料)?|案例(?:资料|材料)?|问题|试题"
    r"|参考答案|评分(?:标准|细则)) *[:：])",
    re.M,
)


def numbered_names(text: str) -> Iterator[Edit]:
    """The numbers before the names of what is asked and of its answer, 3.问题：…4.参考答案：,
    out."""
    found = list(_NUMBERED_NAMES.finditer(simplify(text)))
    names = {match["name"] for match in found}
    if "参考答案" in names and names & {"问题", "试题"}:
        yield from (Edit(*match.span(), "") for match in found)


_ASKED_LIST = re.compile(
    r"^ *(?![•·●*+-]|\d|[（(]|[一二三四五六七八九十]+、|第)"
    r"(?P<asked>[^\n：:]{3,60}[？?][^\n？?]{0,10})\n"
    r"(?P<told>(?: *[•·●*+-] +[^\n？?]+(?:\n|\Z)){2,})",
    re.M,
)


def asked_lists(text: str) -> Iterator[Edit]:
    """The names of questions and answers, where several lines without a number ask what a list of
    bullets below each answers."""
    found = list(_ASKED_LIST.finditer(simplify(text)))
    if len(found) > 1:
        for match in found:
            yield Edit(match.start(), match.start("asked"), "", "问：")
            yield Edit(match.start("told"), match.start("told"), "", "答：\n")


_SIGNS = re.compile(r"^ *(?P<sign>[★☆●○◆◇■□▲△▶※❓])(?P=sign){0,4} *(?=\S)", re.M)
_TITLES = re.compile(r"^ {0,3}(?P<sign>#{1,6}) +(?=\S)", re.M)
_NUMBERED = re.compile(rf"\W*(?:\d|[一二三四五六七八九十]+、|第|(?:{NAMES})题?[ :：]*\n)")
_ASKED = re.compile(r"[^\n。：:]*(?:\n[^\n。：:]*)?[？?] *(?=\n)|[^\n]*")
"""A question of one line, or of two where the second ends it."""
_TEXT = re.compile(r"(?<=\n) *(?:> ?)*(?=\S)")
"""Where a text begins below a line, behind the sign of a quotation."""
_BULLET = re.compile(r"[-*+] ")


_FIGURED = re.compile(
    r"^ *(?:\d{1,4} *[.．、] *[(（] *(?P<key>[1-9]{1,6}) *[)）]"
    r"|[(（] *(?P<before>[1-9]{1,6}) *[)）] *\d{1,4} *[.．、])",
    re.M,
)
_CIRCLED = re.compile(r"[①-⑨]")
_BRACKETED = re.compile(r"[(（] *[1-9] *[)）]")


def figures(text: str) -> Iterator[Edit]:
    """① ② ③ before the options and their numbers as the key, 1. (2) …①…②…, as the forms of
    Taiwan's skill tests have them, or (1) (2) (3), ( 2 ) 1. …(1)…(2)…, where every question of at
    least two does so."""
    found = list(_FIGURED.finditer(text))
    if len(found) < 2:
        return
    ends = [match.start() for match in found[1:]] + [len(text)]
    listed = [_options(text, match, end) for match, end in zip(found, ends, strict=True)]
    keys = [match["key"] or match["before"] for match in found]
    if any(int(max(key)) > len(marks) for key, marks in zip(keys, listed, strict=True)):
        return
    for match, key, marks in zip(found, keys, listed, strict=True):
        yield Edit(
            *match.span(match.lastgroup or 0), "", "".join(_LETTERS[int(n) - 1] for n in key)
        )
        for letter, span in zip(_LETTERS, marks, strict=False):
            yield Edit(*span, "", f" {letter}. ")


_LETTERS = "ABCDEFGHI"


def _options(text: str, match: re.Match[str], end: int) -> list[tuple[int, int]]:
    """The figures before the options of a question; those in brackets may as well count a list
    where its own stands behind the number."""
    circled = _figured(_CIRCLED, text, match.end(), end)
    if circled or match["key"]:
        return circled
    return _figured(_BRACKETED, text, match.end(), end)


def _figured(figure: re.Pattern[str], text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the last run 1, 2 … of such figures stands."""
    run: list[tuple[int, int]] = []
    for match in figure.finditer(text, start, end):
        number = numeral(match[0].strip("()（） "))
        if number == 1:
            run = []
        if number == len(run) + 1:
            run.append(match.span())
    return run


def titles(text: str) -> Iterator[Edit]:
    """Markdown headings of one level before every question."""
    yield from _before_questions(text, _TITLES)


def signs(text: str) -> Iterator[Edit]:
    """A sign such as ★ before every question."""
    yield from _before_questions(text, _SIGNS)


def _before_questions(text: str, pattern: re.Pattern[str]) -> Iterator[Edit]:
    """Marks before questions, where four of five lines behind one of them ask and something
    follows; what follows is the answer."""
    marks = list(pattern.finditer(text))
    simplified = simplify(text) if len(marks) > 1 else ""
    for sign in dict.fromkeys(mark["sign"] for mark in marks):
        found = [mark for mark in marks if mark["sign"] == sign]
        ends = [mark.start() for mark in found[1:]] + [len(text)]
        spans = [(mark.end(), end) for mark, end in zip(found, ends, strict=True)]
        asking = [_follows(simplified, *span) for span in spans]
        if len(found) > 1 and 5 * sum(at is not None for at in asking) >= 4 * len(found):
            yield from (Edit(*mark.span(), "", "问：") for mark in found)
            yield from (
                Edit(at, at, "", "答：\n" if _BULLET.match(text, at) else "答：")
                for at, (start, end) in zip(asking, spans, strict=True)
                if at is not None and not asks(simplified[start:end])
            )
            return


def _follows(text: str, start: int, end: int) -> int | None:
    """Where something follows a line that asks, without a number; None where nothing does."""
    line = None if _NUMBERED.match(text, start, end) else _ASKED.match(text, start, end)
    rest = _TEXT.search(text, line.end(), end) if line else None
    return rest.end() if rest and PROMPT.search(text[start : rest.start()].strip()) else None
