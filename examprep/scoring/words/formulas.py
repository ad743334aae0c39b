"""Formulas in running text, each one word: n/2, O(n), 2^(n-1).

Cut into letters and digits a formula would be found in any text that has the same letters.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CALL = r"[a-z]?\([a-z0-9^*/+,. -]{1,20}\)"
_OPERAND = rf"(?:{_CALL}|\d+(?:\.\d+)?[a-z]?|[a-z]\d*)(?![a-z0-9])"
_EDGE = r"[a-z0-9^*/+-]"
_FORMULA = re.compile(
    rf"(?<!{_EDGE})(?:{_OPERAND}(?:[\^*/+=<>-]{_OPERAND})+|[a-z]\([a-z0-9^*/+-]{{1,20}}\))(?!{_EDGE})"
)
_PLAIN = re.compile(r"[\d.=-]+")
_RESULT = re.compile(r"=[\d.]+$")
_WRITTEN = {"(": "[()]?", ")": "[()]?", "^": r"(?:\^|的)"}
"""Brackets are often left out, and 2^n is written 2的n次方."""


def formulas(folded: str) -> Iterator[tuple[int, int]]:
    """The spans of the formulas of a folded text; numbers joined by hyphens only are none, nor are
    numbers said to be equal: of 4+20=24 the 24 is a number of its own."""
    for found in _FORMULA.finditer(folded):
        result = _RESULT.search(found[0])
        end = found.start() + (result.start() if result else len(found[0]))
        if not _PLAIN.fullmatch(folded, found.start(), end):
            yield found.start(), end


def working(folded: str) -> str:
    """What of a folded text only leads to a result, as it stands before the last sign of equality:
    100÷500 of 流失率为100÷500=20%."""
    return folded[: max(folded.rfind("="), folded.rfind("≈"), 0)]


@lru_cache(maxsize=4096)
def is_formula(word: str) -> bool:
    """Whether a word of a point is a formula."""
    return not word.isalnum() and next(formulas(word), None) == (0, len(word))


@lru_cache(maxsize=4096)
def pattern(formula: str) -> re.Pattern[str]:
    """What finds a formula in a folded text, however its brackets and powers are written."""
    written = "".join(_WRITTEN.get(each, re.escape(each)) for each in formula)
    return re.compile(rf"(?<!{_EDGE}){written}(?!{_EDGE})")
