"""The headings of answers that are kept apart from their questions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.chapters import COURSE_UNIT, UNIT
from examprep.importing.heading import Heading, Role
from examprep.importing.labels import SPACED

if TYPE_CHECKING:
    from collections.abc import Iterator

_ANSWERS = re.compile(
    r"^[#>*=~—– -]*(?P<open>[【\[])?(?P<title>(?![题序]号)[^\n：:。？?，,]{0,24}?"
    r"(?:参考|标准|正确|试题|习题)?答案"
    r"(?:[及与和]?评分标准|[及与和]?(?:解析|提示))?)(?(open)[】\]])(?P<colon> ?[:：])?"
    r"(?: *[(（][^\n()（）]{1,30}[)）])?[*#=~—– -]*$",
    re.M,
)
_GROUP = r"[#>* ]*(?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十][)）])"
_GROUPED = r"\s*[#>* ]*一、\s*1\s*[.．、)）](?=[\s\S]*?\n[#>* ]*二、\s*\d+\s*[.．、)）])"
"""The first answer of a section behind its number, 一、1．, before that of another."""
_NUMBERED_KEY = r"\d+\s*[.．、:：)）]?\s*[（(]?\s*(?:[A-Ka-kＡ-Ｋ]{1,6}(?![A-Za-z])|[√×✓✗对错])"
_KEY_TABLE = re.compile(
    rf"\s*(?:{_GROUP}\s*)?(?:题号|[（(]?\d+\s*[-—–－~～至]+\s*\d+"
    rf"|{_NUMBERED_KEY}[)）]?[\s,，;；。、]*{_NUMBERED_KEY}|[#>*【\[ ]*(?:{SPACED})题"
    rf"|[#>* ]*(?:{UNIT}|{COURSE_UNIT})[^\n，,。；;]*\n)"
    rf"|\s*(?:{_GROUP}\s*(?:{SPACED})(?: *[(（][^\n]*)?|(?:{SPACED}) *[:：]) *\n"
    rf"|{_GROUPED}"
)
"""Keys of several questions, or the name of a section or a chapter: behind a colon or in brackets
the answer to one question would begin otherwise."""
_KEYS = re.compile(
    r"\s*(?:[#>* ]*\d+\s*[-—–－~～至.．、:：)）]+\s*(?:\d+|[A-Ja-jＡ-Ｊ√×对错])"
    rf"|{_NUMBERED_KEY}[)）]?[\s,，;；。、]*{_NUMBERED_KEY}"
    rf"|{_GROUP}|[#>* ]*(?:{UNIT}|{COURSE_UNIT})"
    rf"|[#>*【\[ ]*(?:{SPACED})题|题号"
    r"|[#>* ]*[（(]?\d+[)）.．、]\s*[【\[]?(?:(?:参考|正确|标准)?答案|答[:：])[】\]:：])"
)
_LISTED = re.compile(r"\s*[#>* ]*\d{1,3}[.．、]\s*(?!\d)\S")


def answers(text: str) -> Iterator[Heading]:
    """Lines such as 参考答案 behind which keys or the sections' names come again; `alone` those
    before any other list, which may as well be the answer to a single question."""
    for match in _ANSWERS.finditer(text):
        labelled = match["colon"] or match["open"]
        keys = (_KEY_TABLE if labelled else _KEYS).match(text, match.end())
        if keys or _LISTED.match(text, match.end()):
            yield Heading(Role.ANSWERS, *match.span(), title=match["title"].strip(), alone=not keys)
