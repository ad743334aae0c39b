"""Several terms to explain under one number, each a question of its own."""

from __future__ import annotations

import re

from examprep.importing.items import Item
from examprep.importing.passages import answer_mark

_TERM = 20
"""Characters of the longest name of a term."""


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
