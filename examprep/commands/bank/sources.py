"""The questions to be checked, and where each of them and each text in it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from examprep.commands import question_files
from examprep.errors import NoQuestions, UnreadableFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from examprep.commands.app import App
    from examprep.commands.question_files import QuestionFile
    from examprep.problems import Problem
    from examprep.questions import Question

_LINES = {"markdown", "jsonl"}
"""Formats whose questions carry no place of their own: they are found in the lines."""


class Spot(NamedTuple):
    """Where something is: a file, a place in it, the question it belongs to."""

    file: str = ""
    at: str = ""
    question: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A question and the place it was read from; `lines` are those of a text file from the
    question on, `start` the number of the first."""

    question: Question
    file: str = ""
    at: str = ""
    lines: Sequence[str] = ()
    start: int = 0

    def spot(self, quote: str) -> Spot:
        """Where a text of the question stands."""
        first = quote.strip().split("\n")[0]
        lines = (str(n) for n, line in enumerate(self.lines, self.start) if first and first in line)
        return Spot(self.file, next(lines, self.at), self.question.id)


@dataclass(frozen=True, slots=True)
class Bank:
    """Questions, what could not be read of them, and files of a folder that hold none."""

    items: Sequence[Item]
    problems: Sequence[Problem] = ()
    passed_over: Sequence[str] = ()


def of_files(paths: Iterable[str]) -> Bank:
    """The questions of files, and of the files in folders.

    Raises UnreadableFile or NoQuestions for a file that was named, and for a folder without any.
    """
    items: list[Item] = []
    problems: list[Problem] = []
    passed_over: list[str] = []
    for path in paths:
        before = len(items) + len(problems)
        for file in question_files.found([path]):
            try:
                held = question_files.read(file)
            except (UnreadableFile, NoQuestions):
                if file == path:
                    raise
                held = []
            if file != path and not any(one.questions or one.format == "markdown" for one in held):
                passed_over.append(file)
                continue
            for one in held:
                problems += one.problems
                items += _items(one, file)
        if len(items) + len(problems) == before:
            raise NoQuestions(file=path)
    return Bank(items, problems, passed_over)


def of_database(app: App) -> Bank:
    """Every question of the bank."""
    from examprep.store import questions

    with app.open() as store, store.reading() as tx:
        return Bank([_placed(question) for question in questions.listing(tx)])


def _placed(question: Question) -> Item:
    source = question.source
    return Item(question, source.file, source.at) if source else Item(question)


def _items(held: QuestionFile, path: str) -> Iterable[Item]:
    if held.format in _LINES and path != "-":
        return _in_lines(held.questions, path)
    items = map(_placed, held.questions)
    return [replace(item, file=path) if item.file == held.file else item for item in items]


def _in_lines(questions: Sequence[Question], path: str) -> Iterator[Item]:
    from examprep.importing.readers import text

    lines = text.decode(Path(path).read_bytes(), path).splitlines()
    starts = [_start(question, lines) for question in questions]
    for question, start, end in zip(questions, starts, [*starts[1:], len(lines)], strict=True):
        yield Item(question, path, str(start + 1), lines[start : max(end, start + 1)], start + 1)


def _start(question: Question, lines: Sequence[str]) -> int:
    """The index of the line with the question's id, or else of that with its stem."""
    identity = re.compile(rf"(?<![\w-]){re.escape(question.id)}(?![\w-])")
    stem = question.stem.split("\n")[0]
    named = (index for index, line in enumerate(lines) if identity.search(line))
    asked = (index for index, line in enumerate(lines) if stem in line)
    return next(named, next(asked, 0))
