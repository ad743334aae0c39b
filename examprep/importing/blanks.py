"""The blanks of a fill-in question: filled in its stem, behind it in brackets, or in its answer."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from examprep.importing.outline import outline
from examprep.questions import EMPTY_BLANK

if TYPE_CHECKING:
    from collections.abc import Callable

_UNDERLINED = re.compile(
    r"(?<![_＿])[_＿]{2,3} *((?=\W{0,2}[^\W_])[^_＿\s、，,][^_＿\n，。；;]{0,40}?)"
    r" *[_＿]{2,3}(?![_＿])"
)
_BETWEEN_WORDS = re.compile(r"(?<=[\u4e00-\u9fff、，])[_＿]{3,}(?=[\u4e00-\u9fff、，。])")
_PADDED = re.compile(
    r"[（(] +([^（）()\s][^（）()\n]{0,40}?) +[)）]|【\s*([^】\s][^】\n]{0,40}?)\s*】"
)
_BRACKETED = re.compile(r"[（(]([^（）()\n]{1,40})[)）]")
_CLOSING = re.compile(r"[。.]?\s*[（(【](?:答案?[:：])?([^（）()【】\n]{1,80})[)）】]\s*[。.]?\s*$")
_LETTER = re.compile(r"\w|[、，,；;。]")
"""What words are made of, and what ends one."""
_BLANK = "____"


def blanks(stem: str) -> int:
    """How many blanks a stem has to fill."""
    return len(EMPTY_BLANK.findall(stem))


def underlined(text: str) -> bool:
    """Whether words stand between underscores, as what fills a blank does, or an empty blank stands
    between words."""
    return bool(_UNDERLINED.search(text) or _BETWEEN_WORDS.search(text))


def filled(stem: str) -> tuple[str, tuple[str, ...]]:
    """A stem with its blanks emptied, and what was in them; () where nothing was.

    Words are in a blank where they stand between underscores, in brackets with blanks around
    them, or in brackets at all where the stem has no other blank.
    """
    empty = blanks(stem)
    if _UNDERLINED.search(stem):
        return _emptied(stem, _UNDERLINED)
    closing = _CLOSING.search(stem)
    if empty and closing:
        words = tuple(filter(None, re.split(r"[；;、，,\s]+", closing[1])))
        return (stem[: closing.start()] + "。", words) if len(words) == empty else (stem, ())
    if _PADDED.search(stem):
        return _emptied(stem, _PADDED)
    return (stem, ()) if empty else _emptied(stem, _BRACKETED)


def set_apart(stem: str, emphasised: Callable[[int, int], bool]) -> tuple[str, tuple[str, ...]]:
    """A stem with the words as blanks that colour or bold type sets apart in it, and these words;
    () where it has other blanks, or where all of it looks the same."""
    runs = [
        (apart, [letter.start() for letter in letters])
        for apart, letters in groupby(_LETTER.finditer(stem), lambda one: emphasised(*one.span()))
    ]
    words = [(letters[0], letters[-1] + 1) for apart, letters in runs if apart]
    plain = any(stem[letters[0]].isalnum() for apart, letters in runs if not apart)
    if not plain or EMPTY_BLANK.search(stem):
        return stem, ()
    emptied = stem
    for start, end in reversed(words):
        emptied = f"{emptied[:start].rstrip()}{_BLANK}{emptied[end:].lstrip()}"
    return emptied, tuple(stem[start:end] for start, end in words)


_BETWEEN = (r"\n", r"[；;]", r"\|", r"[|；;]", r"\s{2,}", r"[、，,\s]")


def in_blanks(given: str, stem: str) -> tuple[str, ...]:
    """The text of each blank: items of a list, lines, or words between ；, |, wide space or 、,
    whichever gives as many as the stem has blanks; a | within one sets its wordings apart."""
    given = given.strip()
    count = blanks(stem)
    listed = outline(given)
    if not listed.lead and [len(run) for run in listed.runs] == [count]:
        return tuple(item.text.rstrip("；;，,。 ") for item in listed.runs[0])
    cuts = [_cut(given, mark) for mark in _BETWEEN]
    if fitting := next((cut for cut in cuts if len(cut) == count > 1), None):
        return fitting
    if count == 1 or not given:
        return tuple(filter(None, [given]))
    return next((cuts[at] for at in (0, 3, 4) if len(cuts[at]) > 1), (given,))


def _cut(given: str, mark: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in re.split(mark, given) if word.strip())


def _emptied(stem: str, pattern: re.Pattern[str]) -> tuple[str, tuple[str, ...]]:
    words = tuple(next(filter(None, match.groups())) for match in pattern.finditer(stem))
    return pattern.sub(_BLANK, stem), words
