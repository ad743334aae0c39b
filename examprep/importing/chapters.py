"""The headings of chapters, of the units of a course, and of papers in a file of several."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.heading import Heading, Role
from examprep.importing.labels import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMERAL = r"[一二三四五六七八九十百]+"
UNIT = rf"第\s*(?:{NUMERAL}|\d+)\s*[章篇讲单元]+"
COURSE_UNIT = (
    rf"(?:(?:专题|模块|考点|(?:工作)?项目|单元)\s*(?:{NUMERAL}|\d{{1,2}})(?![\d.-])"
    rf"|第\s*(?:{NUMERAL}|\d+)\s*节)"
)
_LIST = (
    rf"(?=[*# ]*\n(?:\s*[#>* ]*(?:{COURSE_UNIT}|任务\s*(?:{NUMERAL}|\d)|[★☆])"
    r"[^\n，,。？?]{0,30}\n)?"
    r"\s*[#>* ]*(?:[（(] *\S{0,4} *[)）] *)?"
    rf"(?:【|[（(]?(?:\d{{1,3}}|{NUMERAL})[)）.．、]|(?:{NAMES})题?[ ]*\n|[问Q] ?\d{{0,3}} ?[:：]))"
)
"""Behind the heading of a course unit, or of one within it: in notes the same words are running
heads."""
_CHAPTER = re.compile(
    rf"^[#>*★☆ ]*(?P<title>{UNIT}[^\n]{{0,40}}|{COURSE_UNIT}[:：]?[^\n，,。？?：:]{{0,30}}{_LIST}"
    rf"|第\s*(?:{NUMERAL}|\d+)\s*部分(?![^\n]*(?:{NAMES}|答案))[^\n。？?]{{0,24}}"
    rf"|{NUMERAL}、[\u4e00-\u9fff]{{1,8}}篇"
    r"|(?:分类|章节|模块)\s*[:：]\s*[^\n]{1,40}"
    r"|[^\n，,。？?：:]{2,36}(?:试卷|试题|考试题|测试题|练习题|模拟题|考题)"
    r"(?: *[(（][^\n]{1,12}[)）])?)[*# ]*$",
    re.M,
)
_PART = re.compile(UNIT)
_LESSON = re.compile(rf"第\s*(?:{NUMERAL}|\d+)\s*节")
"""A part of a chapter, and a chapter itself where no 章 stands above it."""
_PAGE_BEHIND = re.compile(r"(?:\t|\.{3,}|…{2,}|\s{2,})\s*\d+\s*$")


def chapters(text: str) -> Iterator[Heading]:
    """Lines that name a chapter, a unit before its list, or a paper."""
    found = list(_CHAPTER.finditer(text))
    divided = any(_PART.match(match["title"]) for match in found)
    for match in found:
        if divided and _LESSON.match(match["title"]):
            continue
        # Not a line of a table of contents, and not 第一章参考答案.
        if not _PAGE_BEHIND.search(match[0]) and "答案" not in match[0]:
            title = re.sub(r"^(?:分类|章节|模块)\s*[:：]\s*", "", match["title"]).strip(" *#")
            yield Heading(Role.CHAPTER, *match.span(), title=title)
