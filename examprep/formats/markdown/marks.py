"""Marks in Markdown: （6分） at the end of a heading, at the start of a point."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:e-?\d+)?")
_AFTER_HEADING = re.compile(r"\s*[（(]\s*([^（()）]*?)\s*分\s*[）)]\Z")
BEFORE_POINT = re.compile(r"[（(]\s*(\d[^（()）]*?)\s*分\s*[）)]\s*")
AFTER_POINT = re.compile(r"\s*(?<!\\)[（(]\s*(\d+(?:\.\d+)?)\s*分\s*[）)]\Z")


def shown(marks: float | None) -> str:
    """Marks as they stand in a file, empty for None."""
    return "" if marks is None else f"（{repr(float(marks)).removesuffix('.0')}分）"


def of_heading(title: str) -> tuple[str, float | None]:
    """A heading without its marks, and the marks. ValueError: they are no number."""
    found = _AFTER_HEADING.search(title)
    return (title[: found.start()], _number(found[1])) if found else (title, None)


def of_point(text: str) -> tuple[str, float | None]:
    """A point without its marks, which may also stand after it. ValueError: they are no number."""
    if found := BEFORE_POINT.match(text):
        return text[found.end() :], _number(found[1])
    if found := AFTER_POINT.search(text):
        return text[: found.start()], _number(found[1])
    return text, None


def _number(text: str) -> float:
    value = float(text) if _NUMBER.fullmatch(text) else -1.0
    if not 0 <= value < 1e6:
        raise ValueError(text)
    return int(value) if value.is_integer() else value
