"""The blanks of a fill-in question that stand filled in its stem, or behind it in brackets."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_EMPTY = re.compile(r"_{2,}|＿{2,}|[（(]\s*[)）]")
_UNDERLINED = re.compile(r"(?<![_＿])[_＿]{2,3} *([^_＿\s][^_＿\n]{0,40}?) *[_＿]{2,3}(?![_＿])")
_PADDED = re.compile(r"[（(] +([^（）()\s][^（）()\n]{0,40}?) +[)）]|【\s*([^】\n]{1,40}?)\s*】")
_BRACKETED = re.compile(r"[（(]([^（）()\n]{1,40})[)）]")
_CLOSING = re.compile(r"[。.]?\s*[（(【](?:答案?[:：])?([^（）()【】\n]{1,80})[)）】]\s*[。.]?\s*$")
_LETTER = re.compile(r"\w|[、，,；;。]")
"""What words are made of, and what ends one."""
_BLANK = "____"


def filled(stem: str) -> tuple[str, tuple[str, ...]]:
    """A stem with its blanks emptied, and what was in them; () where nothing was.

    Words are in a blank where they stand between underscores, in brackets with blanks around
    them, or in brackets at all where the stem has no other blank.
    """
    empty = len(_EMPTY.findall(stem))
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
    if not plain or _EMPTY.search(stem):
        return stem, ()
    emptied = stem
    for start, end in reversed(words):
        emptied = f"{emptied[:start].rstrip()}{_BLANK}{emptied[end:].lstrip()}"
    return emptied, tuple(stem[start:end] for start, end in words)


def _emptied(stem: str, pattern: re.Pattern[str]) -> tuple[str, tuple[str, ...]]:
    words = tuple(next(filter(None, match.groups())) for match in pattern.finditer(stem))
    return pattern.sub(_BLANK, stem), words
