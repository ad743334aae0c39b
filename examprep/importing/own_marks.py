"""Marks of a text's own: one before every question, another before its answer, or none there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.asking import PROMPT
from examprep.importing.document import Edit
from examprep.importing.items import asks
from examprep.importing.labels import NAMES
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNS = re.compile(r"^ *(?P<sign>[★☆●○◆◇■□▲△▶※❓])(?P=sign){0,4} *(?=\S)", re.M)
_TITLES = re.compile(r"^ {0,3}(?P<sign>#{1,6}) +(?=\S)", re.M)
_NUMBERED = re.compile(r"\W*(?:\d|[一二三四五六七八九十]+、|第)")
_ASKED = re.compile(r"[^\n。：:]*(?:\n[^\n。：:]*)?[？?] *(?=\n)|[^\n]*")
"""A question of one line, or of two where the second ends it."""
_TEXT = re.compile(r"(?<=\n) *(?=\S)")


_KEYS_NAMED = re.compile(
    rf"^ *(?:参考|标准|正确)?答案 *[:：] *(?=(?:{NAMES})题? *[:：])"
    rf"|(?:^|(?<=[\s:：。；;])) *(?P<kind>{NAMES})题? *[:：] *(?=1\W{{0,2}}(?:[A-K]|[√×✓✗对错]))",
    re.M,
)


def key_names(text: str) -> Iterator[Edit]:
    """The kinds before keys that stand in a line, as headings: 答案：单选：1C 2B 判断：1× 2√."""
    for match in _KEYS_NAMED.finditer(simplify(text)):
        named = f"\n{match['kind']}题\n" if match["kind"] else "参考答案\n"
        yield Edit(*match.span(), "", named)


_FIGURED = re.compile(
    r"^ *(?:\d{1,4} *[.．、] *[(（] *(?P<key>[1-9]{1,6}) *[)）]"
    r"|[(（] *(?P<before>[1-9]{1,6}) *[)）] *\d{1,4} *[.．、])",
    re.M,
)
_FIGURES = "①②③④⑤⑥⑦⑧⑨"


def figures(text: str) -> Iterator[Edit]:
    """① ② ③ before the options and their numbers as the key, 1. (2) …①…②…, as the forms of
    Taiwan's skill tests have them, where every question of at least two does so."""
    found = list(_FIGURED.finditer(text))
    if len(found) < 2:
        return
    ends = [match.start() for match in found[1:]] + [len(text)]
    listed = [_figured(text, match.end(), end) for match, end in zip(found, ends, strict=True)]
    keys = [match["key"] or match["before"] for match in found]
    if any(int(max(key)) > len(marks) for key, marks in zip(keys, listed, strict=True)):
        return
    for match, key, marks in zip(found, keys, listed, strict=True):
        yield Edit(
            *match.span(match.lastgroup or 0), "", "".join(_LETTERS[int(n) - 1] for n in key)
        )
        for letter, at in zip(_LETTERS, marks, strict=False):
            yield Edit(at, at + 1, "", f" {letter}. ")


_LETTERS = "ABCDEFGHI"


def _figured(text: str, start: int, end: int) -> list[int]:
    """Where the last run ① ② … of a question stands; the numbers of its options."""
    run: list[int] = []
    at = max(text.rfind(_FIGURES[0], start, end), start)
    for figure in _FIGURES:
        at = text.find(figure, at, end)
        if at < 0:
            break
        run.append(at)
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
                Edit(at, at, "", "答：")
                for at, (start, end) in zip(asking, spans, strict=True)
                if at is not None and not asks(simplified[start:end])
            )
            return


def _follows(text: str, start: int, end: int) -> int | None:
    """Where something follows a line that asks, without a number; None where nothing does."""
    line = None if _NUMBERED.match(text, start, end) else _ASKED.match(text, start, end)
    rest = _TEXT.search(text, line.end(), end) if line else None
    return rest.start() if rest and PROMPT.search(text[start : rest.start()].strip()) else None
