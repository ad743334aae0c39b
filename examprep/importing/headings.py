"""The headings of an exam text: chapters, sections by kind, and answers kept in a place apart."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from examprep.importing.answer_headings import answers
from examprep.importing.chapters import NUMERAL, chapters
from examprep.importing.heading import Heading, Role
from examprep.importing.labels import LABELS, NAMES, SPACED, USUAL
from examprep.importing.passages import answer_mark
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

_FORMAL = "[壹贰叁参肆伍陆柒捌玖拾]"
"""Numerals as Taiwan's papers have them."""
_NUMBER = (
    rf"(?:第{NUMERAL}题(?= *[:：]? *(?:{NAMES})题?[^\n]*\n\s*\d)"
    rf"|(?:第|试题\s*)?(?:{NUMERAL}|{_FORMAL})|试题\s*\d{{1,2}}|\d{{1,2}}(?:\.\d+)*"
    rf"|[（(](?:{NUMERAL}|\d+)[)）]|[IVXⅠ-Ⅻ]+)"
)
_PLAIN = USUAL - {"选择", "判断", "案例"} | {"术语解释", "材料分析"}
_PLAIN |= {"复习思考", "思考与练习", "课后练习", "课后习题", "课堂练习", "随堂练习"}
"""Labels that name nothing but a kind of question even without 题."""
_OTHERS = re.compile(r"^ *(?:单选|多选|填空|简答|问答|论述) *[:：]? *\n *[（(]?1 *[)）.．、]", re.M)
"""Sections by such a name alone, beside which others may be: 判断."""
_CASE_ITSELF = re.compile(r"【(?:材料|案例)】")
_FIRST = re.compile(r"[*# ]*\s*[#>* ]*[（(]?1 *[)）.．、](?!\d)")
_TERM_BELOW = re.compile(
    rf"[*# ]*\n\s*(?!(?:{NAMES})题?[ :：]*\n)[^\W\d][^\n，。；：？！,;:?!]{{0,19}}(?:\n|[:：])"
)
"""What a name of terms to explain stands above: a term, alone or before its definition."""
_WRAPPED_NOTE = (
    r" *[(（](?:[^\n()（）]{1,60}\n(?! *\d{1,3} *[.．、)）])){1,3}[^\n()（）]{1,60}[)）]"
)
"""A remark in brackets that runs over several lines, as narrow columns have it."""
_PROMISED = r"(?:每[小]?题|[\d一二两三四五六七八九十] ?[道个]?题|\d ?分)"
"""What a remark beside 【简答】 says: 四题, 每题10分."""
_SECTION = re.compile(
    r"^[#>*~ ]*(?P<number>题型\s*[:：]\s*|[【\[]题型[】\]]\s*[:：]?\s*"
    rf"|{_NUMBER}(?:部分|大题)?\s*[、.．:：]?\s*|、|[◆◇■□▶►▲△●※▌▍▎] *)?"
    rf"(?P<open>[【\[])?(?:[\u4e00-\u9fff]{{2}}(?=(?:{NAMES})题))??(?P<label>{SPACED})"
    r"(?P<suffix> ?试?题型?| ?部分)?"
    rf"(?P<more>(?:[/／、与和及](?:{NAMES})题?)*)[】\]]?(?: ?部分)?"
    rf"(?P<note> *[(（【\[][^\n]{{0,80}}?[)）】\]]|{_WRAPPED_NOTE}"
    rf"|(?(open) +(?=[^\n]*{_PROMISED})[^\n。？?]{{1,40}}|(?!)))?\s*[:：]?[*~ ]*"
    r"(?:$|(?=\s+\d)|(?<=[:：】\]])(?=\d{1,3}[.．、)）]))",
    re.M,
)
_UNKNOWN = re.compile(
    rf"^[#>* ]*(?:第?{NUMERAL}|{_FORMAL})(?:部分|大题)?\s*[、.．:：]"
    r"\s*(?P<label>[\u4e00-\u9fff]{2,8})题 *"
    r"(?P<note>[(（](?=[^\n]*\d *分)[^\n]{0,80}[)）])[*~:： ]*$"
    r"|^[#>* ]*【(?P<named>[\u4e00-\u9fff]{2,6})题】[*~:： ]*(?=\n\s*1 *[.．、](?!\d))",
    re.M,
)
"""A kind of its own, told by the marks behind it, 五、看图说话题（每题5分）, or by the list that
begins below: 【抢答题】."""
_NAMED_ONLY = re.compile(
    rf"^[#>* ]*{NUMERAL}、(?P<label>[\u4e00-\u9fff]{{2,6}})[:： ]*(?=\n\s*1 *[.．、](?!\d))", re.M
)
"""A name of any kind, numbered, above a list: 二、选答."""
_COLLECTION = re.compile(
    rf"^[#>* ]*[^\n，,。？?：:]{{0,24}}?(?P<label>名词解释|(?:{NAMES})(?=题))题?"
    r"(?:汇总|大全|集锦|汇编|整理|背诵版?|[（(]全[)）])[*# ]*$",
    re.M,
)
"""The title of a file with questions of one kind."""
_SECTION_WITHIN = re.compile(
    rf"(?<=\s)(?:[一二三四五六七八九十]{{1,2}}、)(?P<label>{NAMES})题"
    r"(?P<note> *[(（][^\n()（）]{0,60}[)）])?[:：]?(?=\s+[\d（(])"
)
_INLINE = re.compile(
    rf"(?<!\S)【?(?P<label>{NAMES})题?】?\s*[:：]?(?=\s)(?!(?<=简述) [A-Za-z])"
    r"\s*(?P<titled>题目\s*[:：])?"
)
"""A name before a blank. 简述 asks where the blank only sets Latin letters apart: 简述 CRM."""


_CHOICE = re.compile(
    r" *[(（【\[] *(?P<label>(?:单项|多项|不定项)选择|[单多]选|不定项)(?:题|选择)?"
    r" *(?:[)）】\]]|[，,；;。] *(?=[每共本计\d]))"
)
"""Which choice a heading means that says no more than 选择题: （不定项，每题2分）."""


def headings(text: str) -> list[Heading]:
    """Every heading of a text in simplified characters, in order, none within another. Among cases
    【材料】 is none: it begins one of them."""
    found = [*chapters(text), *answers(text), *_sections(text), *_within(text), *_inline(text)]
    kept: list[Heading] = []
    kind: Kind | None = None
    for heading in sorted(found, key=lambda heading: (heading.start, heading.alone, -heading.end)):
        within = bool(kept) and heading.start < kept[-1].end
        cases = kind is Kind.CASE
        if not within and not (cases and _CASE_ITSELF.match(text, heading.start)):
            kept.append(heading)
            # What may be the answer to a single case does not end the section of cases.
            kind = kind if heading.alone and heading.role is Role.ANSWERS else heading.kind
    return kept


def _sections(text: str) -> Iterator[Heading]:
    """Lines that name a kind of question: numbered, in brackets, ending in 题, with marks, before
    the first of a list, or as a collection of them."""
    for match in _COLLECTION.finditer(text):
        yield Heading(Role.SECTION, *match.span(), label=match["label"])
    others = _OTHERS.search(text) is not None
    for match in _SECTION.finditer(text):
        label = match["label"].replace(" ", "")
        told = any(match[name] for name in ("number", "open", "suffix", "more"))
        terms = LABELS[label] is Kind.TERM and _TERM_BELOW.match(text, match.end())
        plain = label in _PLAIN or others
        listed = terms or (plain and _FIRST.match(text, match.end()))
        note = "".join(line.strip() for line in (match["note"] or "").splitlines())
        if told or listed or "分" in note:
            meant = _CHOICE.match(note) if label == "选择" else None
            label = meant["label"] if meant else label
            yield Heading(Role.SECTION, *match.span(), label=label, note=note)
    for match in _UNKNOWN.finditer(text):
        label, note = match["label"] or match["named"], match["note"] or ""
        yield Heading(Role.SECTION, *match.span(), label=label, note=note)
    named = list(_NAMED_ONLY.finditer(text))
    ends = [*(match.start() for match in named[1:]), len(text)]
    if len(named) > 1 and all(map(partial(_answered, text), named, ends)):
        for match in named:
            yield Heading(Role.SECTION, *match.span(), label=match["label"])


def _answered(text: str, name: re.Match[str], end: int) -> bool:
    """Whether an answer stands below the name of a section: the points of one hold none."""
    return answer_mark(text, name.end(), end) is not None


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
