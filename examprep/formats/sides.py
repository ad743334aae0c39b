"""A question as the two sides of a card: what is asked, and the answer to it, as plain text that a
person reads and that is taken apart again.

Sub-questions stand behind the stem as `小问 1（4分）：…`. The answer's sections have the headings
得分点： 小问 1 得分点： 参考答案： 其他答案： 解析：; a reference answer alone needs none.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from examprep.formats import cells
from examprep.formats.markdown import marks
from examprep.formats.markdown.names import KIND_NAMES, KINDS
from examprep.importing.sheets import cells as cell
from examprep.questions import Kind, Part, Question

if TYPE_CHECKING:
    from collections.abc import Iterable

_PART = re.compile(r"^小问 ?\d+(?:（(?P<marks>[\d.e-]+)分）)?[:：]", re.M)
_HEADING = re.compile(
    r"^(?P<name>得分点|小问 ?(?P<part>\d+) ?得分点|参考答案|其他答案|解析)[:：][ \t]*\n?", re.M
)
TITLE = 40
"""So many characters at most make a title."""

_KIND = "题型:"
_DIFFICULTY = re.compile(r"难度:([1-5])")


class Told(NamedTuple):
    """What tags say: kind and difficulty, None where no tag names one, and the other tags."""

    kind: Kind | None
    difficulty: int | None
    tags: tuple[str, ...]


def title(question: Question) -> str:
    """What tells a question from others in a list: the beginning of its stem."""
    return question.stem.strip().split("\n")[0][:TITLE]


def asked(question: Question) -> str:
    """The stem with the sub-questions behind it."""
    parts = enumerate(question.parts, start=1)
    lines = [f"小问 {n}{marks.shown(part.marks)}：{part.prompt}" for n, part in parts]
    return "\n".join([question.stem, *lines])


def answered(question: Question) -> str:
    """Points, reference answer, other answers and explanation, under their headings."""
    sections = [("得分点", cells.points(question.points))]
    for number, part in enumerate(question.parts, start=1):
        sections.append((f"小问 {number} 得分点", cells.points(part.points)))
    pointed = any(text for _, text in sections)
    sections.append(("参考答案" if pointed else "", question.answer))
    sections += [("其他答案", text) for text in question.alternatives]
    sections.append(("解析", question.explanation))
    return "\n".join(f"{name}：\n{text}" if name else text for name, text in sections if text)


def stem_and_parts(text: str) -> tuple[str, tuple[Part, ...]]:
    """What `asked` wrote."""
    heads = list(_PART.finditer(text))
    if not heads:
        return text, ()
    ends = [head.start() - 1 for head in heads[1:]] + [len(text)]
    return text[: max(0, heads[0].start() - 1)], tuple(
        Part(text[head.end() : end], cell.number(head["marks"] or ""))
        for head, end in zip(heads, ends, strict=True)
    )


def with_answer(question: Question, text: str) -> Question:
    """The question with the answer that `answered` wrote; a text without headings is the
    reference answer."""
    headings = list(_HEADING.finditer(text))
    before = text[: headings[0].start()].removesuffix("\n") if headings else text
    found = replace(question, answer=before)
    ends = [*(heading.start() - 1 for heading in headings[1:]), len(text)]
    for heading, end in zip(headings, ends, strict=False):
        found = _with_section(found, heading, text[heading.end() : max(heading.end(), end)])
    return found


def _with_section(question: Question, heading: re.Match[str], text: str) -> Question:
    if heading["part"]:
        parts = list(question.parts)
        index = int(heading["part"]) - 1
        if 0 <= index < len(parts):
            parts[index] = replace(parts[index], points=cell.points(text))
            return replace(question, parts=tuple(parts))
        return replace(question, points=question.points + cell.points(text))
    match heading["name"]:
        case "得分点":
            return replace(question, points=cell.points(text))
        case "其他答案":
            return replace(question, alternatives=(*question.alternatives, text))
        case "解析":
            return replace(question, explanation=text)
        case _:
            return replace(question, answer="\n".join(filter(None, [question.answer, text])))


def key(question: Question) -> str:
    """The key as a teacher writes it: AC, 对, 甲；乙."""
    if question.kind is Kind.TRUE_FALSE:
        words = [{"true": "对", "false": "错"}.get(key, key) for key in question.key]
    else:
        words = list(question.key)
    return ("；" if question.kind is Kind.BLANK else "").join(words)


def tags(question: Question) -> tuple[str, ...]:
    """The tags, with those that keep kind and difficulty where a format has no such fields."""
    level = () if question.difficulty is None else (f"难度:{question.difficulty}",)
    return (*question.tags, *level, f"{_KIND}{KIND_NAMES[question.kind]}")


def told(tags: Iterable[str]) -> Told:
    """What `tags` wrote."""
    kind, difficulty, others = None, None, []
    for tag in tags:
        if tag.startswith(_KIND) and (named := KINDS.get(tag.removeprefix(_KIND))):
            kind = named
        elif level := _DIFFICULTY.fullmatch(tag):
            difficulty = int(level[1])
        else:
            others.append(tag)
    return Told(kind, difficulty, tuple(others))
