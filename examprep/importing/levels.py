"""How hard a question is, as question banks say it: a number of five levels, or a word."""

from __future__ import annotations

import unicodedata

from examprep.questions import DIFFICULTIES

_WORDS = (
    "易 容易 简单 easy",
    "较易 较容易 较简单",
    "中 中等 中等难度 一般 适中 medium",
    "较难 偏难 中难",
    "难 困难 很难 hard difficult",
)
_LEVELS = {word: level for level, words in enumerate(_WORDS, 1) for word in words.split()}


def level(text: str) -> int | None:
    """1 (easy) to 5; None for what says no level of five, such as a coefficient."""
    said = unicodedata.normalize("NFKC", text).strip().lower().removesuffix("级")
    whole = said.removesuffix(".0")
    if whole.isdecimal() and int(whole) in DIFFICULTIES:
        return int(whole)
    return _LEVELS.get(said)
