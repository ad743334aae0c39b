"""One question: its heading, the lines under it, and its sections."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from examprep.errors import N_
from examprep.formats.markdown import lists, marks, names
from examprep.formats.markdown.escaping import decode
from examprep.formats.markdown.lines import Line, Malformed, Section, cut, text_of
from examprep.questions import DIFFICULTIES, Kind, Part, Place, Question

if TYPE_CHECKING:
    from collections.abc import Sequence

_SECTION = re.compile(r" {0,3}#{3,6}\s*(?P<title>.*)")
_NUMBERED_PART = re.compile(rf"{names.PART}\s*[\d一二三四五六七八九十]*")
_QUOTED = re.compile(r"> ?(.*)")
METADATA = re.compile(rf"({names.SUBJECT}|{names.TAGS}|{names.DIFFICULTY})\s*[：:]\s*(.*)")
_PLACE = re.compile(rf"({names.FILE}|{names.AT})\s*[：:]\s*(.*)")

NO_KIND = N_(
    "a question starts with ## and its kind, as in: ## csm2-0001 简答（6分）. Kinds: "
    "简答 论述 案例分析 方案设计 名词解释 单选 多选 判断 填空"
)
NO_STEM = N_("the question has no stem: write it under the heading")
NO_SUCH_SECTION = N_(
    "no such section: there are 得分点 小问 选项 正确答案 参考答案 其他答案 解析 来源 提示; "
    "a text line that starts with # is written \\#"
)
MARKS_ELSEWHERE = N_("marks stand in the heading of a question or a 小问, and before a point")
NOT_A_DIFFICULTY = N_("the difficulty is a whole number from 1 (easy) to 5: 难度：3")
TWICE = N_("this stands twice in the question")
NOT_A_PLACE = N_("来源 holds 文件：, 位置： and the passage, quoted with > before each line")


def heading(section: Section) -> tuple[str, Kind, float | None]:
    """The id (empty where there is none), kind and marks of a question's heading."""
    title, worth = _marks(section)
    words = title.split()
    kind = names.KINDS.get(words[-1]) if 0 < len(words) < 3 else None
    if not kind:
        raise Malformed(section.heading, NO_KIND)
    return decode("".join(words[:-1])), kind, worth


def question(section: Section, subject: str, chapter: str) -> Question:
    """The question of a section; subject and chapter are those that hold for it by default.

    Raises `Malformed`, naming the first line that cannot be read.
    """
    identity, kind, worth = heading(section)
    head, sections = cut(section.lines, _SECTION)
    metadata, stem = _metadata(head)
    if not text_of(stem).strip():
        raise Malformed(section.heading, NO_STEM)
    said = {name: value for name, (_, value) in metadata.items()}
    own_subject = said.get(names.SUBJECT)
    return Question(
        id=identity,
        kind=kind,
        stem=text_of(stem),
        subject=subject if own_subject is None else decode(own_subject),
        chapter=chapter,
        marks=worth,
        tags=_tags(said.get(names.TAGS, "")),
        difficulty=_difficulty(metadata.get(names.DIFFICULTY)),
        **_fields(sections, kind),
    )


def _fields(sections: Sequence[Section], kind: Kind) -> dict[str, Any]:
    """The fields the sections give; 得分点 belong to the 小问 above them, if there is one."""
    fields: dict[str, Any] = {}
    parts: list[Part] = []
    alternatives: list[str] = []
    seen: set[tuple[str, int]] = set()
    for section in sections:
        name, worth = _name(section, kind)
        place = (name, len(parts) if name == names.POINTS else 0)
        if place in seen and name not in {names.PART, names.ALTERNATIVE}:
            raise Malformed(section.heading, TWICE)
        seen.add(place)
        if name == names.PART:
            parts.append(Part(text_of(section.lines), worth))
        elif name == names.POINTS and parts:
            parts[-1] = replace(parts[-1], points=lists.points(section.lines))
        elif name == names.ALTERNATIVE:
            alternatives.append(text_of(section.lines))
        else:
            fields |= _field(name, section.lines, kind)
    return fields | {"parts": tuple(parts), "alternatives": tuple(alternatives)}


def _field(name: str, lines: Sequence[Line], kind: Kind) -> dict[str, Any]:
    match name:
        case names.POINTS:
            return {"points": lists.points(lines)}
        case names.OPTIONS:
            return {"options": lists.options(lines)}
        case names.KEY:
            return {"key": lists.key(lines, kind)}
        case names.ANSWER:
            return {"answer": text_of(lines)}
        case names.EXPLANATION:
            return {"explanation": text_of(lines)}
        case names.SOURCE:
            return {"source": _place(lines)}
        case _:
            return {"warnings": lists.texts(lines)}


def _name(section: Section, kind: Kind) -> tuple[str, float | None]:
    title, worth = _marks(section)
    if _NUMBERED_PART.fullmatch(title):
        return names.PART, worth
    if title == names.EITHER_ANSWER:
        title = names.KEY if kind.objective else names.ANSWER
    if title not in names.SECTIONS:
        raise Malformed(section.heading, NO_SUCH_SECTION)
    if worth is not None:
        raise Malformed(section.heading, MARKS_ELSEWHERE)
    return title, None


def _marks(section: Section) -> tuple[str, float | None]:
    try:
        return marks.of_heading(section.title)
    except ValueError:
        raise Malformed(section.heading, lists.NOT_A_NUMBER) from None


def _metadata(head: Sequence[Line]) -> tuple[dict[str, tuple[Line, str]], Sequence[Line]]:
    """What is said about the question before its stem, by its name, and the lines of the stem."""
    said: dict[str, tuple[Line, str]] = {}
    for index, line in enumerate(head):
        found = METADATA.fullmatch(line.text)
        if line.text and not found:
            return said, head[index:]
        if found and found[1] in said:
            raise Malformed(line, TWICE)
        if found:
            said[found[1]] = (line, found[2])
    return said, ()


def _tags(text: str) -> tuple[str, ...]:
    written = (tag.strip() for tag in re.split("[、，,]", text))
    return tuple("" if tag == "\\" else decode(tag) for tag in written if tag)


def _difficulty(said: tuple[Line, str] | None) -> int | None:
    if said is None:
        return None
    line, written = said
    if not (written.isdecimal() and int(written) in DIFFICULTIES):
        raise Malformed(line, NOT_A_DIFFICULTY)
    return int(written)


def _place(lines: Sequence[Line]) -> Place:
    said: dict[str, str] = {}
    quoted: list[str] = []
    for line in lines:
        if found := _PLACE.fullmatch(line.text):
            said[found[1]] = decode(found[2])
        elif found := _QUOTED.fullmatch(line.text):
            quoted.append(decode(found[1]))
        elif line.text:
            raise Malformed(line, NOT_A_PLACE)
    return Place(said.get(names.FILE, ""), said.get(names.AT, ""), "\n".join(quoted))
