"""Questions whose kind, marks and the like stand in lines of their own, put as exam texts do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.chapters import NUMERAL
from examprep.importing.document import Edit
from examprep.importing.labels import NAMES
from examprep.importing.passages import answer_mark
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Iterator

_CARD = re.compile(
    rf"^(?:(?:试题|题目|第) ?(?:\d{{1,3}}|{NUMERAL}) ?题? *[:：]? *\n)?"
    r"(?P<fields>(?:[ \t]*[^\s:：]{2,6} *[:：] *[^\n]{1,30}\n){1,6})[ \t]*题[干目] *[:：] *(?=\S)",
    re.M,
)
_FIELD = re.compile(
    rf"[ \t]*(?:(?:题目?|试题)?(?:类型|题型) *[:：] *(?P<kind>{NAMES})题? *"
    r"|(?:题目?|试题)?分[值数] *[:：] *(?P<marks>\d+(?:\.\d+)?) *分? *"
    r"|(?P<said>(?:难度\w{0,2}|知识点|考点|来源|出处) *[:：][^\n]*))\n"
)


def cards(text: str) -> Iterator[Edit]:
    """Questions with all that is said of them in lines above: 题型, 难度, 分值, 题干. Kind and
    marks go into brackets behind a number, the rest behind the answer."""
    simplified = simplify(text)
    found = list(_CARD.finditer(simplified))
    ends = [*(match.start() for match in found), len(text)][1:]
    told = [[*_FIELD.finditer(simplified, *match.span("fields"))] for match in found]
    kinds = [next((field["kind"] for field in fields if field["kind"]), "") for fields in told]
    whole = all(
        "".join(field[0] for field in fields) == match["fields"]
        for match, fields in zip(found, told, strict=True)
    )
    if len(found) < 2 or not whole or not all(kinds):
        return
    for n, (match, kind, fields, end) in enumerate(zip(found, kinds, told, ends, strict=True), 1):
        marks = next((f"，{field['marks']}分" for field in fields if field["marks"]), "")
        said = "".join(f"\n{field['said']}" for field in fields if field["said"])
        yield Edit(*match.span(), "", f"{n}. 【{kind}题{marks}】")
        yield Edit(end - 1, end, "", f"{text[end - 1 : end]}{said}\n")


_LABELLED = re.compile(r"^[ \t]*(?:[-*+] )?题[目干] *[:：] *(?=\S)", re.M)
_LABELS = re.compile(
    rf"\n[ \t]*(?:(?:题目?|试题)?(?:类型|题型|型) *[:：] *(?P<kind>{NAMES})题?"
    r"|(?:题目?|试题)?分[值数] *[:：] *(?P<marks>\d+(?:\.\d+)?) *分?)[ \t]*(?=\n)"
)


def labelled_kinds(text: str) -> Iterator[Edit]:
    """The kind and the marks that stand in lines of their own below each question, 题目：…
    题型：…, in brackets before it, and a number instead of its name."""
    simplified = simplify(text)
    found = list(_LABELLED.finditer(simplified))
    ends = [*(match.start() for match in found), len(text)][1:]
    told = [
        list(_LABELS.finditer(simplified, match.end(), _answered(simplified, match.end(), end)))
        for match, end in zip(found, ends, strict=True)
    ]
    kinds = [next((label["kind"] for label in labels if label["kind"]), "") for labels in told]
    if not all(kinds):
        return
    for n, (match, kind, labels) in enumerate(zip(found, kinds, told, strict=True), 1):
        marks = next((f"，{label['marks']}分" for label in labels if label["marks"]), "")
        yield Edit(*match.span(), "", f"{n}. 【{kind}题{marks}】")
        yield from (Edit(*label.span(), "") for label in labels)


def _answered(text: str, start: int, end: int) -> int:
    """Where the answer to a question begins; its end without one."""
    mark = answer_mark(text, start, end)
    return mark.start() if mark else end
