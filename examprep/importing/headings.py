"""The headings of an exam text: chapters, sections by kind, and answers kept in a place apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

LABELS: dict[str, Kind | None] = {
    "单项选择": Kind.SINGLE,
    "单选": Kind.SINGLE,
    "多项选择": Kind.MULTIPLE,
    "多选": Kind.MULTIPLE,
    "不定项选择": Kind.MULTIPLE,
    "不定项": Kind.MULTIPLE,
    "选择": None,
    "判断辨析": Kind.TRUE_FALSE,
    "判断改错": Kind.TRUE_FALSE,
    "判断": Kind.TRUE_FALSE,
    "是非": Kind.TRUE_FALSE,
    "填空": Kind.BLANK,
    "名词解释": Kind.TERM,
    "术语解释": Kind.TERM,
    "简答": Kind.SHORT_ANSWER,
    "简述": Kind.SHORT_ANSWER,
    "问答": Kind.SHORT_ANSWER,
    "思考": Kind.SHORT_ANSWER,
    "复习思考": Kind.SHORT_ANSWER,
    "思考与练习": None,
    "课后练习": None,
    "课后习题": None,
    "辨析": Kind.SHORT_ANSWER,
    "计算": Kind.SHORT_ANSWER,
    "应用": Kind.SHORT_ANSWER,
    "改错": Kind.SHORT_ANSWER,
    "公文改错": Kind.SHORT_ANSWER,
    "论述": Kind.ESSAY,
    "案例分析": Kind.CASE,
    "案例": Kind.CASE,
    "材料分析": Kind.CASE,
    "材料": Kind.CASE,
    "方案设计": Kind.PLAN,
    "方案策划": Kind.PLAN,
}
"""What a section may be called, and the kind of its questions; None where only the key tells."""

USUAL = {
    "单项选择", "单选", "多项选择", "多选", "选择", "判断", "是非", "填空", "名词解释", "简答",
    "问答", "论述", "案例分析", "案例", "方案设计", "复习思考", "思考与练习", "课后练习",
    "课后习题",
}  # fmt: skip
"""Labels that say no more than their kind; a question under any other keeps it as a tag."""


class Role(Enum):
    """What a heading announces."""

    CHAPTER = auto()
    SECTION = auto()
    ANSWERS = auto()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading from `start` to `end` of a text. `titled` says a question follows at once
    (题目：); `note` is what it says in brackets, such as （每题2分，共20分）;
    `alone` that it stands within a text whose lines are gone, before a single question."""

    role: Role
    start: int
    end: int
    label: str = ""
    title: str = ""
    note: str = ""
    titled: bool = False
    alone: bool = False

    @property
    def kind(self) -> Kind | None:
        """The kind of question it announces."""
        return LABELS.get(self.label)


_NUMERAL = r"[一二三四五六七八九十百]+"
_NUMBER = rf"(?:第?{_NUMERAL}|\d{{1,2}}(?:\.\d+)*|[（(](?:{_NUMERAL}|\d+)[)）]|[IVXⅠ-Ⅻ]+)"
_LABEL = "|".join(sorted(LABELS, key=len, reverse=True))
_SPACED = "|".join(" ?".join(label) for label in sorted(LABELS, key=len, reverse=True))
_PLAIN = USUAL - {"选择", "判断", "案例"} | {"术语解释", "材料分析"}
_PLAIN |= {"复习思考", "思考与练习", "课后练习", "课后习题"}
"""Labels that name nothing but a kind of question even without 题."""
_FIRST = re.compile(r"[*# ]*\s*[#>* ]*[（(]?1 *[)）.．、](?!\d)")
_UNIT = rf"第\s*(?:{_NUMERAL}|\d+)\s*[章篇讲单元]+"
_COURSE_UNIT = (
    rf"(?:(?:专题|模块|项目|单元)\s*(?:{_NUMERAL}|\d{{1,2}})(?![\d.-])"
    rf"|第\s*(?:{_NUMERAL}|\d+)\s*节)"
)
_LIST = (
    rf"(?=[*# ]*\n\s*[#>* ]*(?:【|[（(]?(?:\d{{1,3}}|{_NUMERAL})[)）.．、]|(?:{_LABEL})题?[ ]*\n))"
)
"""Behind the heading of a course unit: in notes the same words are running heads."""
_SECTION = re.compile(
    r"^[#>*~ ]*(?P<number>题型\s*[:：]\s*|[【\[]题型[】\]]\s*[:：]?\s*"
    rf"|{_NUMBER}(?:部分|大题)?\s*[、.．:：]?\s*|、)?"
    rf"(?P<open>[【\[])?(?:[\u4e00-\u9fff]{{2}}(?=(?:{_LABEL})题))??(?P<label>{_SPACED})"
    r"(?P<suffix> ?试?题型?| ?部分)?"
    rf"(?P<more>(?:[/／、与和及](?:{_LABEL})题?)*)[】\]]?"
    r"(?P<note> *[(（【\[][^\n]{0,80}?[)）】\]])?\s*[:：]?[*~ ]*(?:$|(?=\s+\d))",
    re.M,
)
_SECTION_WITHIN = re.compile(
    rf"(?<=\s)(?:[一二三四五六七八九十]{{1,2}}、)(?P<label>{_LABEL})题"
    r"(?P<note> *[(（][^\n()（）]{0,60}[)）])?[:：]?(?=\s+[\d（(])"
)
_INLINE = re.compile(
    rf"(?<!\S)【?(?P<label>{_LABEL})题?】?\s*[:：]?(?=\s)\s*(?P<titled>题目\s*[:：])?"
)
_CHAPTER = re.compile(
    rf"^[#>* ]*(?P<title>{_UNIT}[^\n]{{0,40}}|{_COURSE_UNIT}[:：]?[^\n，,。？?：:]{{0,30}}{_LIST}"
    r"|(?:分类|章节|模块)\s*[:：]\s*[^\n]{1,40}"
    r"|[^\n，,。？?：:]{2,36}(?:试卷|试题|考试题|测试题|练习题|模拟题|考题)"
    r"(?: *[(（][^\n]{1,12}[)）])?)[*# ]*$",
    re.M,
)
_PART = re.compile(_UNIT)
_LESSON = re.compile(rf"第\s*(?:{_NUMERAL}|\d+)\s*节")
"""A part of a chapter, and a chapter itself where no 章 stands above it."""
_PAGE_BEHIND = re.compile(r"(?:\t|\.{3,}|…{2,}|\s{2,})\s*\d+\s*$")
_ANSWERS = re.compile(
    r"^[#>* ]*(?P<title>[^\n：:。？?，,]{0,24}?(?:参考|标准|正确|试题|习题)?答案"
    r"(?:[及与和]?评分标准|[及与和]?(?:解析|提示))?)(?P<colon> ?[:：])?[*# ]*$",
    re.M,
)
_GROUP = r"[#>* ]*(?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十][)）])"
_NUMBERED_KEY = r"\d+\s*[.．、:：)）]?\s*[（(]?\s*(?:[A-Ka-kＡ-Ｋ]{1,6}(?![A-Za-z])|[√×✓✗对错])"
_KEY_TABLE = re.compile(
    rf"\s*(?:{_GROUP}\s*)?(?:题号|[（(]?\d+\s*[-—–－~～至]+\s*\d+"
    rf"|{_NUMBERED_KEY}[)）]?[\s,，;；。、]*{_NUMBERED_KEY}|[#>*【\[ ]*(?:{_SPACED})题)"
)
"""Keys of several questions, or the name of a section: behind a colon the answer to one question
would begin otherwise."""
_KEYS = re.compile(
    r"\s*(?:[#>* ]*\d+\s*[-—–－~～至.．、:：)）]+\s*(?:\d+|[A-Ja-jＡ-Ｊ√×对错])"
    rf"|{_GROUP}|[#>* ]*(?:{_UNIT}|{_COURSE_UNIT})"
    rf"|[#>*【\[ ]*(?:{_SPACED})题|题号"
    r"|[#>* ]*[（(]?\d+[)）.．、]\s*[【\[]?(?:(?:参考|正确|标准)?答案|答[:：])[】\]:：])"
)


_TAG = rf"[【\[(（]\s*(?P<label>{_LABEL})题?\s*[】\])）]"
_TAG_FIRST = re.compile(rf"[\s*]*{_TAG}[\s*]*")
_TAG_LAST = re.compile(rf"\s*{_TAG}(?=\s*(?:\n|$))")


def tag(text: str, start: int, end: int) -> tuple[str, int, int]:
    """The kind of question named in brackets between two places, as in 【单选题】, and where: at
    the start, or at the end of a line. "" where none is named."""
    found = _TAG_FIRST.match(text, start, end) or _TAG_LAST.search(text, start, end)
    return (found["label"], *found.span()) if found else ("", start, start)


def headings(text: str) -> list[Heading]:
    """Every heading of a text in simplified characters, in order, none within another."""
    found = [*_chapters(text), *_answers(text), *_sections(text), *_within(text), *_inline(text)]
    kept: list[Heading] = []
    for heading in sorted(found, key=lambda heading: (heading.start, heading.alone, -heading.end)):
        if not kept or heading.start >= kept[-1].end:
            kept.append(heading)
    return kept


def _chapters(text: str) -> Iterator[Heading]:
    found = list(_CHAPTER.finditer(text))
    divided = any(_PART.match(match["title"]) for match in found)
    for match in found:
        if divided and _LESSON.match(match["title"]):
            continue
        # Not a line of a table of contents, and not 第一章参考答案.
        if not _PAGE_BEHIND.search(match[0]) and "答案" not in match[0]:
            title = re.sub(r"^(?:分类|章节|模块)\s*[:：]\s*", "", match["title"]).strip(" *#")
            yield Heading(Role.CHAPTER, *match.span(), title=title)


def _answers(text: str) -> Iterator[Heading]:
    """Lines such as 参考答案 behind which keys or the sections' names come again."""
    for match in _ANSWERS.finditer(text):
        behind = _KEY_TABLE if match["colon"] else _KEYS
        if behind.match(text, match.end()):
            yield Heading(Role.ANSWERS, *match.span(), title=match["title"].strip())


def _sections(text: str) -> Iterator[Heading]:
    """Lines that name a kind of question: numbered, in brackets, ending in 题, with marks, or
    before the first of a list."""
    for match in _SECTION.finditer(text):
        label = match["label"].replace(" ", "")
        told = any(match[name] for name in ("number", "open", "suffix", "more"))
        listed = label in _PLAIN and _FIRST.match(text, match.end())
        if told or listed or "分" in (match["note"] or ""):
            yield Heading(Role.SECTION, *match.span(), label=label, note=match["note"] or "")


def _within(text: str) -> Iterator[Heading]:
    """Numbered names of sections in a line whose own end is gone, before the first question."""
    for match in _SECTION_WITHIN.finditer(text):
        yield Heading(Role.SECTION, *match.span(), label=match["label"], note=match["note"] or "")


def _inline(text: str) -> Iterator[Heading]:
    """Kinds named within a text whose lines are gone, each before a single question."""
    for match in _INLINE.finditer(text):
        yield Heading(
            Role.SECTION,
            *match.span(),
            label=match["label"],
            titled=bool(match["titled"]),
            alone=True,
        )
