"""A text's own ways to name the kind of a question, put as exam texts do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.chapters import NUMERAL
from examprep.importing.document import Edit
from examprep.importing.labels import NAMES
from examprep.importing.outline import numeral
from examprep.importing.passages import answer_mark
from examprep.importing.remarks import noted
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Iterator

_COUNTED = re.compile(
    rf"^[#>* ]*(?P<kind>{NAMES})题 *(?P<n>\d{{1,2}}|[一二三四五六七八九十]{{1,2}})"
    r" *(?:[:：](?=\s*\S)| (?=\S))",
    re.M,
)
_CALLED = re.compile(rf"(?P<kind>{NAMES})题? *(?:[(（][^\n]*)?$", re.M)


def counted_kinds(text: str) -> Iterator[Edit]:
    """Kinds that count their own questions, 论述题一：, as a heading and numbers, where no section
    is called so."""
    simplified = simplify(text)
    called = {match["kind"] for match in _CALLED.finditer(simplified)}
    above = ""
    for match in _COUNTED.finditer(simplified):
        kind = match["kind"]
        heading = "" if kind in {above, *called} else f"【{kind}题】\n"
        yield Edit(*match.span(), "", f"{heading}{numeral(match['n'])}. ")
        above = kind


_ABBREVIATED = {
    "单": "单选", "多": "多选", "判": "判断", "填": "填空", "名": "名词解释", "简": "简答",
    "论": "论述", "案": "案例分析",
}  # fmt: skip
_ABBREVIATION = re.compile(rf"^ *(?P<kind>[{''.join(_ABBREVIATED)}]) *[:：] *(?=\S)", re.M)
_FEW = 3


def abbreviated_kinds(text: str) -> Iterator[Edit]:
    """Kinds by their first character, 简：, as numbers with kinds, where several lines begin so."""
    found = list(_ABBREVIATION.finditer(simplify(text)))
    if len(found) >= _FEW:
        for n, match in enumerate(found, 1):
            yield Edit(*match.span(), "", f"{n}. 【{_ABBREVIATED[match['kind']]}题】")


_KIND_BEFORE = re.compile(
    rf"^[#>* ]*[(（【\[] *(?P<kind>{NAMES})题? *[)）】\]] *(?P<n>\d{{1,3}}) *[、.．](?!\d)", re.M
)


def kinds_before(text: str) -> Iterator[Edit]:
    """The kind in brackets before the number of a question, behind it."""
    for match in _KIND_BEFORE.finditer(simplify(text)):
        yield Edit(*match.span(), "", f"{match['n']}. 【{match['kind']}题】")


_KIND_BEHIND = re.compile(
    r"^[#>* 【\[]*第 *(?P<n>\d{1,3}|[一二三四五六七八九十]{1,2}) *题[】\] :：、，,.．]*"
    rf"(?P<kind>{NAMES})题?[ :：]*\n\s*(?![（(]?\d{{1,3}} *[.．、)）])(?=\S)",
    re.M,
)


def kinds_behind(text: str) -> Iterator[Edit]:
    """The kind behind the number of a single question, 第一题 单选, in brackets, without which it
    would be taken for the heading of a section."""
    for match in _KIND_BEHIND.finditer(simplify(text)):
        yield Edit(*match.span(), "", f"{numeral(match['n'])}. 【{match['kind']}题】")


_KIND_ALONE = re.compile(
    rf"^[#>* ]*【(?P<kind>{NAMES})题? ?(?:\d{{1,2}}|{NUMERAL})?】(?=[^\s【\[（(])", re.M
)


def kinds_alone(text: str) -> Iterator[Edit]:
    """Numbers before the kinds in brackets that begin several questions, 【简答】…【答案】…, where
    each of them is answered."""
    simplified = simplify(text)
    found = list(_KIND_ALONE.finditer(simplified))
    ends = [*(match.start() for match in found), len(text)][1:]
    every = all(
        answer_mark(simplified, one.end(), end) for one, end in zip(found, ends, strict=True)
    )
    if len(found) > 1 and every:
        for n, match in enumerate(found, 1):
            yield Edit(*match.span(), "", f"{n}. 【{match['kind']}题】")


_CASE_ALONE = re.compile(
    rf"^[#>* ]*(?:(?:案例|情景)(?:分析|描述)? ?(?:\d{{1,2}}|{NUMERAL})? *[:：] *(?=\S)"
    r"|【(?:案例|情景)(?:背景|分析|描述)】\s*)",
    re.M,
)
_ASKED_BELOW = re.compile(
    r"^ *(?:(?:问题?|提问) ?(?:\d{0,2}|[一二三四五六七八九十]) ?[:：]|【问题】)", re.M
)


def cases_alone(text: str) -> Iterator[Edit]:
    """A heading before cases, and a line of its own for the name of each, 案例：…问题一：…答：…,
    where nothing else names the kind of a question."""
    simplified = simplify(text)
    found = [] if _CALLED.search(simplified) else list(_CASE_ALONE.finditer(simplified))
    ends = [*(match.start() for match in found), len(text)][1:]
    for n, (match, end) in enumerate(zip(found, ends, strict=True), 1):
        asked = _ASKED_BELOW.search(simplified, match.end(), end)
        if not (asked and answer_mark(simplified, asked.end(), end)):
            return
        yield Edit(*match.span(), "", f"{'【案例分析题】' if n == 1 else ''}\n案例{n}\n")


_WITH_PAGE = re.compile(
    rf"[（(] *(?P<kind>{NAMES})题?[ ，,、]*"
    r"(?P<page>[Pp]\.? ?\d{1,4}(?: ?[-—~～] ?\d{1,4})?) *[)）]"
    r"|[（(] *(?P<origin>[^()（）\n]{0,20}(?:真题|考过|考了)) *[·•，,、/ ] *"
    rf"(?P<named>{NAMES})题? *[)）]"
)


def kinds_with_pages(text: str) -> Iterator[Edit]:
    """The page in one bracket with the kind, or when it was asked, in a bracket of its own:
    （简答，P8-9）, （2023年真题·多选）."""
    for match in _WITH_PAGE.finditer(simplify(text)):
        told = match["page"], match["kind"], match["named"], match["origin"]
        yield Edit(*match.span(), "", "".join(f"（{each}）" for each in told if each))


_NOTE = r"[【\[] *[^【】\[\]\n]{1,12} *[】\]] *"
_NOTES = re.compile(rf"^[#>* ]*(?P<notes>(?:{_NOTE}){{2,5}})(?P<asked>\S[^\n]*)", re.M)
_KIND_NOTE = re.compile(rf"[【\[] *(?:{NAMES})题? *[】\]]")


def kinds_beside(text: str) -> Iterator[Edit]:
    """The kind in brackets beside others, 【2022-3-5】【单选】【投诉】, before its question, and
    what the others say of it behind: where it is from with a figure, elsewhere what it is about."""
    for match in _NOTES.finditer(simplify(text)):
        notes = [found.strip() for found in re.findall(_NOTE, match["notes"])]
        kind = next(filter(_KIND_NOTE.fullmatch, notes), None)
        if kind:
            behind = "".join(_labelled(note) for note in notes if note != kind)
            yield Edit(*match.span("notes"), "", kind)
            yield Edit(match.end(), match.end(), "", behind)


def _labelled(note: str) -> str:
    if noted(note).tags or "：" in note or ":" in note:
        return note
    return f"【{'来源' if re.search('[0-9]', note) else '知识点'}：{note.strip('【】[] ')}】"


_LETTERED_KIND = re.compile(
    rf"^(?P<before>[#>* ]*(?:第?(?:{NUMERAL}|\d{{1,2}})(?:部分|大题)?\s*[、.．:：]\s*)?)"
    r"(?P<letter>[AX])\d?(?: *[/、,，和与] *A?\d)* *型(?:单项?|多项?)?(?:选择)?题",
    re.M,
)


def lettered_kinds(text: str) -> Iterator[Edit]:
    """The kinds of choices by the letters that medical exams give them: A1/A2型题 has one right
    answer, X型题 several."""
    for match in _LETTERED_KIND.finditer(simplify(text)):
        kind = "单选题" if match["letter"] == "A" else "多选题"
        yield Edit(match.end("before"), match.end(), "", kind)


_TO_JUDGE = re.compile(
    r"(?<=\S) *[（(\[【]? *(?:T ?/ ?F|√ ?/ ?×|[对對] ?/ ?[错錯]|正[确確] ?/ ?[错錯][误誤])"
    r" *[)）\]】]?[ 。]*$",
    re.M,
)


def verdicts(text: str) -> Iterator[Edit]:
    """The two verdicts behind a statement, T/F or 对/错, as the kind of question that they say."""
    for match in _TO_JUDGE.finditer(text):
        yield Edit(*match.span(), "", "（判断题）")
