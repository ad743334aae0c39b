"""The passages of one question: what is asked, the answer, the explanation."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from examprep.text import simplify

_GRADES = (
    r"(?=[^\n]*(?:每[个一]?[小要]?点|每\w{1,4} ?\d+ ?分|答[对出]|酌情|言之有理|[不可]\w?[给得]分))"
)
"""How to give marks, which is no answer: 每点2分, 酌情给分."""
_BEFORE = r"(?:(?<=\s)|(?<=[，,。？?！!；;：:)）_】])|^)"
_ANSWERS = (
    re.compile(
        _BEFORE + r"\**(?:[*＊#]{2,}"
        r"|[【\[]?(?:(?:参考|标准|正确)?答案(?:[及与和]?(?:评分|得分)?(?:要点|标准|细则))?|参考(?:回答|解答)|拟答|答题要点)[】\]]?)"
        r"(?:[是为](?=\s*[:：]))?"
        r"\**\s*(?:[:：]|(?<=[】\]]))",
        re.M,
    ),
    re.compile(
        r"^ *(?:(?:参考|标准|正确)?答案|[应故]?选择?) *"
        r"(?=(?:[A-Ka-kＡ-Ｋ][A-Ka-kＡ-Ｋ、,， ]*|[√×✓✗对错]|正确|错误)[。.]? *$)",
        re.M,
    ),
    re.compile(
        r"^[* ]*(?:(?:答题|答案|回答|参考|参考答案)要点[* ]*(?=\n\s*\S)"
        r"|(?:参考|标准|正确)?答案[* ]*(?=\n\s*(?:\w{0,7}[^\w\s]|\w{8})))",
        re.M,
    ),
    re.compile(
        r"^[* ]*[【\[]?(?:配分[与及和]?)?"
        r"(?:(?:评分|考核)(?:要点|标准|细则)|[得采给]分要?点)[】\]]?[* ]*"
        rf"(?:[:：](?!{_GRADES})|(?=\n\s*\S))",
        re.M,
    ),
    re.compile(r"^ *(?:解 *[:：]|【解答?】)", re.M),
    re.compile(
        _BEFORE + r"\**[【\[]?答[】\]]?\**\s*(?:[:：]|(?<=】))|^ *[回应]答 *[:：](?= *\S)", re.M
    ),
    re.compile(r"^[* ]*[【\[]?(?:示[例范]回答|回答示[例范])[】\]]?\** *(?:[:：]|(?<=】))", re.M),
    re.compile(r"(?<=[？?。）)’'′】]\n)[* ]*(?:要点|参考)[* ]*[:：]|^(?:→|➡|=>) *(?=\S)", re.M),
    re.compile(r"^[* ]*[【\[]?答题思路[】\]]?\**\s*(?:[:：]|(?<=[】\]]))", re.M),
)
"""What an answer stands behind, masked (`****:`) or not, alone in its line but before a title; 答：
only where nothing clearer stands, because people in cases answer each other too, and 要点：, an
arrow or 答题思路 only where nothing else does."""

_EXPLANATION = re.compile(
    r"^[*\s—–-]*[【\[]?(?:答案|试题|参考)?(?:解析|详解|点评|错因(?:分析)?|易错(?:点|提[醒示])|(?:记忆)?口诀|记忆技巧|(?:解题|作答|回答|答题|参考)思路)"
    r"[】\]]?\**\s*(?:[:：]|(?<=[】\]]))|[【\[](?:答案|试题)?(?:解析|详解|点评)[】\]]\s*[:：]?"
    r"|^ *(?:答案|试题)?(?:解析|详解) *(?=\n\s*\S)|^ *(?:答案|试题)解析 +(?=\S)"
    r"|(?<=[)）】。.；;])[ ]*(?:答案|试题)?(?:解析|详解)[ ]*[:：]",
    re.M,
)
"""In a line of its own, in brackets, or behind the end of a sentence or of a key."""
_REMARK = re.compile(
    r"^[*\s]*[【\[]?(?P<label>[我你您]的答案|(?:学生|考生)答案|得分|批语|评语|难(?:易?程?)?度|知识点|考点|来源|出处"
    r"|分值(?=[】\]]?[ ]*[:：]?[ ]*\d)|评分(?:说明|办法)(?=[】\]]?[ ]*[:：][ ]*\S)"
    rf"|(?:评分(?:标准|说明|细则|办法|要点)|说明)(?=[】\]]?\s*[:：]{_GRADES}|[】\]]{_GRADES})"
    r"|(?:示[例范]|参考示例|范文)(?:回答|答案)?|(?:回答|答案|答题)(?:示[例范]|范文)"
    r"|(?:全站)?(?:正确率|错误率)|易错项|(?:答题|作答)(?:人数|用时))"
    r"[】\]]?\**\s*(?:[:：]|(?<=[】\]]))|^ *\d{1,3}(?:\.\d+)?分 *$",
    re.M,
)
"""What platforms and question banks write around an answer: what someone else answered and got for
it, how marks are given, and what the question is about."""

_STEM = re.compile(
    r"(?:(?<=\n)|^)[*\s]*(?:[【\[](?:题干|题目|试题|选项|备选项)[】\]]\s*[:：]?"
    r"|(?:题干|题目|试题) ?(?:\d{1,3}|[一二三四五六七八九十]{1,3})? ?[:：]|(?:选项|备选项)\s*[:：])"
    r"|^\s*(?:(?:背景|案例)(?:材料|资料|介绍|描述)?|材料|资料)\s*[:：](?=\s*\n)"
    r"|^\s*(?:问题? ?(?:\d{1,3}|[一二三四五六七八九十]{1,3})? ?[:：]|【提?问】\s*[:：]?)"
    r"|(?:(?<=\n)|^)[ ]*(?:[【\[]问题[】\]][ ]*[:：]?|问题[ ]*[:：])(?=\s*\n)(?!\s*[（(]?[1一①])"
)
"""The names of what is asked itself, except before a list of sub-questions, which they tell."""


@dataclass(frozen=True, slots=True)
class Passages:
    """A question's text in its passages; `answer` is None where none is marked. `remarks` are what
    is said of the question, each behind its label."""

    asked: str
    answer: str | None
    explanation: str
    remarks: tuple[tuple[str, str], ...] = ()


def passages(text: str) -> Passages:
    """Cut a question's text at its answer, its explanation and remarks, in whatever order they
    stand. Names of what is asked become blanks, so that it keeps its length."""
    simplified = simplify(text)
    mark = answer_mark(simplified)
    notes = _EXPLANATION.finditer(simplified)
    note = next((each for each in notes if not (mark and _overlap(mark, each))), None)
    remarks = [
        remark
        for remark in _REMARK.finditer(simplified)
        if simplified[: remark.start()].strip()
        and not (mark and _overlap(mark, remark))
        # Before the answer it stands within what is asked.
        and not (remark["label"] == "分值" and not (mark and mark.start() < remark.start()))
    ]
    cuts = sorted(cut.start() for cut in (mark, note, *remarks) if cut)
    asked = text[: cuts[0]] if cuts else text
    return Passages(
        _STEM.sub(lambda name: " " * len(name[0]), asked),
        _behind(text, mark, cuts),
        _behind(text, note, cuts) or "",
        tuple((remark["label"] or "", _behind(text, remark, cuts) or "") for remark in remarks),
    )


def _overlap(one: re.Match[str], other: re.Match[str]) -> bool:
    return one.start() < other.end() and other.start() < one.end()


def _behind(text: str, cut: re.Match[str] | None, cuts: list[int]) -> str | None:
    if cut is None:
        return None
    following = bisect_right(cuts, cut.start())
    return text[cut.end() : cuts[following] if following < len(cuts) else None].strip()


def explains(text: str) -> bool:
    """Whether a text begins by saying that it explains an answer: 解析：…"""
    return _EXPLANATION.match(text) is not None


def answer_mark(text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
    """The first mark of an answer in a text, the clearest kind first."""
    reach = len(text) if end is None else end
    marks = (pattern.search(text, start, reach) for pattern in _ANSWERS)
    return next(filter(None, marks), None)


def last_mark(text: str) -> int:
    """Where the last mark of an answer of any kind begins; -1 where there is none."""
    return max((mark.start() for each in _ANSWERS for mark in each.finditer(text)), default=-1)
