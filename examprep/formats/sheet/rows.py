"""Questions → the rows of a sheet, as `examprep.importing.sheets` reads them: a row a question, and
one below it for each of its sub-questions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.formats import cells, sides
from examprep.formats.markdown.names import KIND_NAMES
from examprep.importing.sheets import keys
from examprep.importing.sheets.cells import NOTHING
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from examprep.questions import Question

Cell = str | float | None

ALWAYS = (
    "编号", "题型", "科目", "章节", "题干", "小问号", "选项A", "选项B", "选项C", "选项D",
    "答案", "得分点", "解析", "分值", "标签", "难度",
)  # fmt: skip
"""The columns of every sheet, and of the template."""

_LETTERS = "ABCDEFGHIJK"
_ORDER = (
    *ALWAYS[:6], *(f"选项{letter}" for letter in _LETTERS), "选项", "答案", "答案要目", "答案文字",
    "得分点", "其他答案", "解析", "分值", "标签", "难度", "待查", "来源文件", "来源位置", "原文",
)  # fmt: skip
_NUMBER = re.compile(r"#|\d{1,5}(?:\.0)?\Z|示例\Z")


def table(questions: Iterable[Question]) -> list[list[Cell]]:
    """The header row and all others; columns beyond the usual ones only where a question needs
    them."""
    rows = [row for question in questions for row in _rows(question)]
    needed = {name for row in rows for name in row} | set(ALWAYS)
    names = [name for name in _ORDER if name in needed]
    others = sorted((n for n in needed if n.startswith("其他答案")), key=lambda n: int(n[4:]))
    if others:
        at = names.index("得分点") + 1
        names[at:at] = others
    return [list(names), *([row.get(name) for name in names] for row in rows)]


def _rows(question: Question) -> Iterator[Mapping[str, Cell]]:
    row = dict(_row(question))
    yield {name: value for name, value in row.items() if value not in {"", None}}
    for number, part in enumerate(question.parts, start=1):
        yield {
            "编号": row["编号"],
            "小问号": number,
            "题干": cells.text(part.prompt) if part.prompt else None,
            "得分点": cells.points(part.points) if part.points else None,
            "分值": _marks(part.marks),
        }


def _row(question: Question) -> Iterator[tuple[str, Cell]]:
    yield "编号", _identity(question.id)
    yield "题型", KIND_NAMES[question.kind]
    yield "科目", _text(question.subject)
    yield "章节", _text(question.chapter)
    yield "题干", cells.text(question.stem)
    yield from _options(question)
    yield from _answers(question)
    yield "得分点", cells.points(question.points)
    for number, alternative in enumerate(question.alternatives, start=1):
        yield f"其他答案{number}", cells.text(alternative)
    yield "解析", _text(question.explanation)
    yield "分值", _marks(question.marks)
    yield "标签", cells.words(question.tags)
    yield "难度", question.difficulty
    yield "待查", cells.words(question.warnings) or (None if question.answered else NOTHING)
    if source := question.source:
        yield "来源文件", cells.text(source.file)
        yield "来源位置", _text(source.at)
        yield "原文", _text(source.text)


def _text(value: str) -> str:
    return cells.text(value) if value else ""


def _marks(value: float | None) -> Cell:
    """A number, as a text where a workbook would not keep all its digits."""
    return value if value is None or float(f"{value:.15g}") == value else repr(value)


def _identity(value: str) -> str:
    return _text(f"#{value}" if _NUMBER.match(value) else value)


def _options(question: Question) -> Iterator[tuple[str, Cell]]:
    labels = [option.label for option in question.options]
    lettered = labels == list(_LETTERS[: len(labels)])
    if not question.options:
        stands = keys.split(question.stem, "A", question.kind).options
        yield "选项", NOTHING if stands else None
    elif lettered and question.kind is not Kind.TRUE_FALSE:
        for option in question.options:
            yield f"选项{option.label}", cells.option(option.text)
    else:
        yield "选项", cells.options(question.options)


def _answers(question: Question) -> Iterator[tuple[str, Cell]]:
    """答案 is the key of an objective item, the reference answer of any other; what else there is,
    and a key that would not be read back, has a column of its own."""
    if not question.kind.objective:
        yield "答案", _text(question.answer)
        yield "答案要目", cells.lines(question.key)
        return
    shown = sides.key(question)
    told = question.kind, question.options
    exact = question.key == keys.key(shown, *told, question.stem) and keys.possible(
        question.key, *told
    )
    yield ("答案", _text(shown)) if exact else ("答案要目", cells.lines(question.key))
    yield "答案文字", _text(question.answer)
