"""Lists of keys under a heading of their own, however they are set, put as exam texts do."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from examprep.importing.chapters import COURSE_UNIT, NUMERAL, UNIT
from examprep.importing.document import Edit
from examprep.importing.labels import LABELS, NAMES
from examprep.questions import Kind
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = re.compile(
    r"^[#>*=~—– ]*[【\[]?[^\n：:。？?，,【\[]{0,24}?(?:参考|标准|正确)?答案"
    r"[】\]]?[*# ]*[:：]?[* ]*",
    re.M,
)
_NAME = re.compile(
    rf"[\s#>*]*(?:(?P<chapter>(?:{UNIT}|{COURSE_UNIT})[^\n:：，,。；;\d]{{0,20}}?)[\s:：]*)?"
    rf"(?:(?P<number>{NUMERAL})[、.．]|[（(](?P<bracketed>{NUMERAL})[)）](?= *(?:\d|{NAMES})))? *"
    rf"(?:(?P<kind>{NAMES})(?:部分|试?题)?)?(?: *(?:参考)?答案)?"
    r"(?: *[(（][^()（）\n]*分[^()（）\n]*[)）])? *[:：]?\s*"
    r"(?=[（(]? *[\dA-Ka-kＡ-Ｋ√×✓✗✔✘对错正TF])"
)
_KEY = re.compile(
    r"(?P<number>\d{1,3}(?: *[-—–－~～至]+ *\d{1,3})? *题? *[.．、:：)）]* *)?"
    r"[（(]? *(?P<key>[A-Ka-kＡ-Ｋ]{1,20}|[√×✓✗✔✘]+|正确|错误|[对错]+|[TF]+) *[)）]?"
    r"(?=[\s,，、;；。．.\d（(]|\Z)[,，、;；。．. \t]*(?P<last>\s*(?:\n|\Z)\s*)?"
)
_SETS = (5, 10)
"""So many keys of one letter are set close together."""


@dataclass(slots=True)
class _Group:
    """The keys that stand behind a name of a chapter, of a section or of its kind."""

    name: re.Match[str]
    keys: list[re.Match[str]] = field(default_factory=list)

    @property
    def end(self) -> int:
        return self.keys[-1].end()

    @property
    def bare(self) -> bool:
        """Whether no key has its number."""
        return not any(key["number"] for key in self.keys)

    @property
    def count(self) -> int:
        """For how many questions keys without numbers are: one each for several choices, else one
        a letter. Where nothing says which, the lengths do: ABD AB, but ABCDA BCD."""
        told = [key["key"] for key in self.keys]
        letters = sum(1 if key in {"正确", "错误"} else len(key) for key in told)
        if self.name["kind"]:
            return len(told) if LABELS[self.name["kind"]] is Kind.MULTIPLE else letters
        even = all(len(key) in {1, *_SETS} for key in told[:-1])
        return letters if even else len(told)

    def edits(self) -> Iterator[Edit]:
        """The name in a line of its own, and the keys behind the numbers that they are for."""
        start, end = self.name.span()
        numbers = f"1-{self.count} " if self.bare else ""
        if self.name[0].endswith("\n"):
            yield from [Edit(end, end, "", numbers)] if numbers else []
            return
        chapter = f"\n{self.name['chapter']}" if self.name["chapter"] else ""
        place = self.name["number"] or self.name["bracketed"]
        kind = f"{self.name['kind']}题\n" if self.name["kind"] else ""
        named = f"{place}、{kind}" if place else kind
        yield Edit(start, end, "", f"{chapter}\n{named}{numbers}")


def key_lists(text: str) -> Iterator[Edit]:
    """Keys by section, 一、单选：BADC 二、1-5 ABCDA, each section in a line of its own and every
    key with its number."""
    simplified = simplify(text)
    done = 0
    for head in _HEAD.finditer(simplified):
        groups = list(_groups(simplified, head.end())) if head.start() >= done else []
        if not any(group.keys[0]["number"] or group.count > 1 for group in groups):
            continue
        if "\n" not in groups[0].name[0][:1] and not head[0].endswith("\n"):
            yield Edit(*head.span(), "", "参考答案")
        for group in groups:
            yield from group.edits()
        done = groups[-1].end


def _groups(text: str, at: int) -> Iterator[_Group]:
    """The groups that follow one another from there on, up to the first line with anything else."""
    while (name := _NAME.match(text, at)) and any(name.groups()):
        group = _Group(name)
        at = name.end()
        while key := _KEY.match(text, at):
            group.keys.append(key)
            at = key.end()
        whole = group.keys and (group.keys[-1]["last"] is not None or _begins(text, at))
        while group.keys and not whole:
            group.keys.pop()
            whole = bool(group.keys) and group.keys[-1]["last"] is not None
        if not group.keys or (not group.keys[0]["number"] and not group.bare):
            return
        yield group
        at = group.end


def _begins(text: str, at: int) -> bool:
    """Whether another group begins there."""
    name = _NAME.match(text, at)
    return bool(name and any(name.groups()) and _KEY.match(text, name.end()))
