"""Questions and answers that take turns by name: Q1： and A1：, 问1： and 答1：."""

from __future__ import annotations

import re
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from examprep.importing.asking import PROMPT
from examprep.importing.chapters import NUMERAL
from examprep.importing.document import Edit
from examprep.importing.outline import numeral
from examprep.importing.prose import line_from

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = re.compile(
    r"^[#>* ]*(?:(?P<asked>Q(?:uestion)?|提?问)|(?P<told>A(?:nswer)?|回?答)) *(?P<n>\d{0,3})"
    r"\** *[:：.、．]\** *",
    re.M | re.I,
)
_COUNTED = re.compile(r"^[#>* ]*Q *(?P<n>\d{1,3})\**(?: *[:：.、．)）]\** *| +)(?=\S)", re.M | re.I)
_TOLD = re.compile(
    r"(?P<before>^[#>* ]*|(?<=[。？！?!)）]) *)\**A(?:nswer)?\** *[:：]\** *"
    r"(?![^\n]{0,200}\n{0,2} *\**B\** *[:：])",
    re.M,
)
"""An answer in a line of its own or behind its question; before B: it is an option."""
_FEW = 3
"""So many questions at least count on, one less where all ask: of fewer some are quarters."""
_CASE = re.compile(r"案例|材料|背景")


def names(text: str) -> Iterator[Edit]:
    """The usual names for those that take turns from the first to the last. Under cases, where
    they count again for each, they are its sub-questions and keep their numbers, and the answers
    may stand together behind the last of them."""
    found = list(_NAMES.finditer(text))
    cases = list(_cases(found))
    if _CASE.search(text, 0, found[0].start() if found else 0) and all(map(_answered, cases)):
        yield from chain.from_iterable(map(_parts, cases))
    elif len(found) > 2 and _alternate(found):
        yield from (Edit(*m.span(), "", "问：" if m["asked"] else "答：") for m in found)
    else:
        yield from _counted(text)


_SPELT = re.compile(
    rf"^[#>* ]*(?:(?P<asked>问题?)|答案?) *(?P<n>{NUMERAL}|\d{{1,3}})(?: *[:：.、．] *| +)(?=\S)",
    re.M,
)


def spelt_turns(text: str) -> Iterator[Edit]:
    """问题一 and 答案一 that take turns, as a number and the name of an answer, under no case."""
    found = list(_SPELT.finditer(text))
    numbers = [numeral(match["n"]) for match in found]
    counted = numbers == [n for n in range(1, len(found) // 2 + 1) for _ in range(2)]
    if len(found) > 2 and counted and _alternate(found) and not _CASE.search(text):
        for number, match in zip(numbers, found, strict=True):
            yield Edit(*match.span(), "", f"{number}. " if match["asked"] else "答：")


_ARROWS = re.compile(
    r"^(?! *(?:\d|[（(]|第|问))(?P<asked> *[^\n]{4,})\n *(?P<sign>—{1,2}|→|➡|⇒|=>) *(?=\S)", re.M
)


def arrows(text: str) -> Iterator[Edit]:
    """The names of questions and answers, where several lines ask without a number and one that
    begins with a dash or an arrow follows each."""
    found = list(_ARROWS.finditer(text))
    if len(found) > 1 and all(PROMPT.search(match["asked"]) for match in found):
        for match in found:
            yield Edit(match.start(), match.start(), "", "问：")
            yield Edit(*match.span("sign"), "", "答：")


_IN_LINE = re.compile(r"(?<=[。；;！!])[ \t]*(?=问 *\d{0,3} *[:：][^\n]{0,300}?答 *\d{0,3} *[:：])")


def turns_in_line(text: str) -> Iterator[Edit]:
    """A line for every question, where several stand in one with their answers: 问：…答：…问：…"""
    yield from (Edit(*match.span(), "", "\n") for match in _IN_LINE.finditer(text))


def _counted(text: str) -> Iterator[Edit]:
    """Q1, Q2 … as numbers and A: as the name of an answer, where some questions have options or no
    answer, so that the names do not take turns."""
    found = list(_COUNTED.finditer(text))
    asking = all(PROMPT.search(line_from(text, match.end())) for match in found)
    enough = len(found) >= (_FEW - asking)
    if enough and all(int(m["n"]) == n for n, m in enumerate(found, 1)):
        yield from (Edit(*m.span(), "", f"{m['n']}. ") for m in found)
        for told in _TOLD.finditer(text, found[0].end()):
            yield Edit(told.end("before"), told.end(), "", "\n答案：")


def _cases(found: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """The names cut before every question that is the first."""
    first = {at for at, match in enumerate(found) if match["asked"] and match["n"] == "1"}
    for start, end in pairwise(sorted({0, *first, len(found)})):
        yield found[start:end]


def _answered(case: list[re.Match[str]]) -> bool:
    """Whether questions 1, 2 … have answers 1, 2 …, in turns or all behind the last."""
    numbers = [str(number) for number in range(1, len(case) // 2 + 1)]
    asked = [match["n"] for match in case if match["asked"]]
    told = [match["n"] for match in case if match["told"]]
    return len(numbers) > 1 and numbers == asked == told and (_alternate(case) or _apart(case))


def _alternate(found: list[re.Match[str]]) -> bool:
    return [bool(match["asked"]) for match in found] == [True, False] * (len(found) // 2)


def _apart(found: list[re.Match[str]]) -> bool:
    half = len(found) // 2
    return [bool(match["asked"]) for match in found] == [True] * half + [False] * half


def _parts(case: list[re.Match[str]]) -> Iterator[Edit]:
    for match in case:
        if match["asked"]:
            yield Edit(*match.span(), "", f"问题{match['n']}：")
        elif _alternate(case):
            yield Edit(*match.span(), "", "答：")
        else:
            head = "答：\n" if match["n"] == "1" else ""
            yield Edit(*match.span(), "", f"{head}{match['n']}、")
