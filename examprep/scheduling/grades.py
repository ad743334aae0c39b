"""Grades 0-5 as every scheduler takes them (P. A. Woźniak, 1990)."""

from __future__ import annotations

PASS = 3
"""The lowest grade that counts as remembered."""

REPEAT_BELOW = 4
"""SM-2, step 7: what was graded lower comes back the same day until it reaches this grade."""


def checked(grade: int) -> int:
    """`grade` itself; raises ValueError for anything but an integer from 0 to 5."""
    if not isinstance(grade, int) or isinstance(grade, bool) or not 0 <= grade <= 5:
        raise ValueError(f"a grade is an integer from 0 to 5, not {grade!r}")
    return grade
