"""Answers in a file of their own, as papers are handed out: 试卷一.docx and 试卷一答案.docx."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from pathlib import PurePath
from typing import TYPE_CHECKING

from examprep.importing.document import Block, Document, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_ANSWERS = re.compile(r"答案|解析|评分标准|评分细则|(?<![a-z])(?:answers?|keys?)(?![a-z])")
_BOTH = re.compile(r"[含带附及和与、+＋&]\s*(?:参考|标准|详细)?\s*(?:答案|解析)")
"""In the name of a file that has its answers in it."""
_SAID = re.compile(
    r"参考|标准|答案|解析|评分|细则|试卷|试题|题目|真题|问题|[题卷]|answers?|keys?|questions?|[\W_]"
)
"""What such names say besides the paper that they are of."""


def answers(files: Iterable[str]) -> Mapping[str, str]:
    """The file of answers to each file of questions, where their names, and only theirs among
    those of their folder, say that they belong together."""
    named: dict[tuple[str, str], tuple[list[str], list[str]]] = {}
    for file in files:
        path = PurePath(file)
        stem = path.stem.lower()
        apart = _ANSWERS.search(stem) is not None and not _BOTH.search(stem)
        key = str(path.parent), _SAID.sub("", stem)
        named.setdefault(key, ([], []))[apart].append(file)
    return {asked[0]: told[0] for asked, told in named.values() if len(asked) == len(told) == 1}


def together(questions: Document, told: Document) -> Document:
    """Questions with the answers of another file behind them, as a paper has them at its end."""
    named = (_in_file(part, told.file) for part in told.content)
    content = tuple(chain(questions.content, [Block("参考答案", told.file)], named))
    return replace(questions, content=content, left_out=questions.left_out + told.left_out)


def _in_file(part: Block | Table, file: str) -> Block | Table:
    """A part of a document whose places say in which file they are."""
    if isinstance(part, Block):
        return replace(part, at=f"{file} {part.at}")
    return Table(tuple(tuple(replace(c, at=f"{file} {c.at}") for c in row) for row in part.rows))
