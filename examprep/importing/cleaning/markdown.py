"""Markdown's and HTML's signs in an exam text, and the folds that hide answers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.document import Edit
from examprep.importing.passages import answer_mark
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKUP = re.compile(
    r"^ {0,3}#{1,6} +|^ *(?:-{3,}|\*{3,}|_{3,}) *$|(?<![*\w])\*\*(?=[^\s*])|(?<=[^\s*])\*\*(?!\*)"
    r"|~~|</?(?:mark|b|strong|u|br|details)\b[^>\n]*>|^ *[-+*] +(?=(?:\*\*)?[A-K][.．、:：)）])",
    re.M | re.I,
)
_SIGNS = re.compile(r"^#{1,6} |<details\b|\*\*[^*\n]{1,60}\*\*", re.M)
_FOLD = re.compile(r"<summary>(?P<title>[^<\n]*)</summary>[ ]*", re.I)
_QUOTE = re.compile(r"(?:^ {0,3}>[^\n]*(?:\n|\Z))+", re.M)
_SIGN = re.compile(r"^ {0,3}(?:> ?)+", re.M)


def markup(text: str) -> Iterator[Edit]:
    """Signs for headings, bold type, bullets before options and folds, in a text that has some."""
    if any(sign[0].startswith("#") for sign in _SIGNS.finditer(text)) or _several(text):
        yield from (Edit(*match.span(), "") for match in _MARKUP.finditer(text))
        for fold in _FOLD.finditer(text):
            title = simplify(fold["title"])
            yield Edit(*fold.span(), "", "解析：" if "解析" in title else "答案：")


def _several(text: str) -> bool:
    return "<details" in text or len(_SIGNS.findall(text)) > 2


def quotes(text: str) -> Iterator[Edit]:
    """The signs of quotations in a text that quotes its answers; one that nothing names is an
    answer as well, behind a line that is no heading of the text."""
    found = list(_QUOTE.finditer(text))
    plain = simplify(text)
    if not any(_answers(plain, quote) for quote in found):
        return
    for quote in found:
        named = _answers(plain, quote) or not _behind_item(text, quote)
        for index, sign in enumerate(_SIGN.finditer(text, *quote.span())):
            yield Edit(*sign.span(), "", "" if index or named else "答：")


def _answers(plain: str, quote: re.Match[str]) -> bool:
    return answer_mark(_SIGN.sub("", plain[quote.start() : quote.end()])) is not None


_ITEM = re.compile(
    r"[#*\s]*(?:\d{1,3}\s*[.．、:：)）]|[（(]\d{1,3}[)）]|第\s*\d+\s*题|[-+* ]*[A-K][.．、])"
)


def _behind_item(text: str, quote: re.Match[str]) -> bool:
    """Whether the line before a quotation is a numbered question or an option."""
    before = text[: quote.start()].rstrip()
    return _ITEM.match(before[before.rfind("\n") + 1 :]) is not None
