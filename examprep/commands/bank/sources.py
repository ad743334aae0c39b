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
    from examprep.scoring.vocabulary import Vocabulary

LEXICON = "lexicon.txt"
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
    """Questions, what could not be read of them, files of a folder that hold none, and the words of
    the lexicons beside them (None: there is no lexicon)."""

    items: Sequence[Item]
    problems: Sequence[Problem] = ()
    passed_over: Sequence[str] = ()
    vocabulary: Vocabulary | None = None


def of_files(paths: Sequence[str]) -> Bank:
    """The questions of files, and of the files in folders.

    Raises UnreadableFile or NoQuestions for a file that was named, and for a folder without any.
    """
    banks = [_of_path(path) for path in paths]
    lists, faults = _lexicons(paths)
    return Bank(
        items=[item for bank in banks for item in bank.items],
        problems=[*(problem for bank in banks for problem in bank.problems), *faults],
        passed_over=[file for bank in banks for file in bank.passed_over],
        vocabulary=_vocabulary(lists),
    )


def of_database(app: App) -> Bank:
    """Every question of the bank, and its lexicons."""
    from examprep.store import questions, wordlists

    with app.open() as store, store.reading() as tx:
        items = [_placed(question) for question in questions.listing(tx)]
        return Bank(items, vocabulary=_vocabulary(wordlists.listing(tx)))


def _of_path(path: str) -> Bank:
    items: list[Item] = []
    problems: list[Problem] = []
    passed_over: list[str] = []
    for file in question_files.found([path]):
        held = _held(file, named=file == path)
        if not held and Path(file).name != LEXICON:
            passed_over.append(file)
        for one in held:
            problems += one.problems
            items += _items(one, file)
    if not items and not problems:
        raise NoQuestions(file=path)
    return Bank(items, problems, passed_over)


def _held(file: str, *, named: bool) -> list[QuestionFile]:
    """What a file holds; nothing for a file of a folder in which nothing is a question."""
    try:
        held = question_files.read(file)
    except (UnreadableFile, NoQuestions):
        if named:
            raise
        return []
    written = named or any(one.questions or one.format == "markdown" for one in held)
    return held if written else []


def _lexicons(paths: Iterable[str]) -> tuple[list[tuple[str, str]], list[Problem]]:
    """The lexicons in folders and beside files, by name, and what is wrong with their lines."""
    from examprep.importing.readers.text import decode
    from examprep.scoring.vocabulary import parse

    beside: set[Path] = set()
    for path in (Path(path) for path in paths if path != "-"):
        beside |= set(path.rglob(LEXICON)) if path.is_dir() else set(path.parent.glob(LEXICON))
    lists = [(str(path), decode(path.read_bytes(), str(path))) for path in sorted(beside)]
    return lists, [problem for name, text in lists for problem in parse(text, name)[1]]


def _vocabulary(lists: Sequence[tuple[str, str]]) -> Vocabulary | None:
    from examprep.scoring import vocabulary_of

    return vocabulary_of(lists) if lists else None


def _placed(question: Question) -> Item:
    source = question.source
    return Item(question, source.file, source.at) if source else Item(question)


def _items(held: QuestionFile, path: str) -> Iterable[Item]:
    if held.format in _LINES and path != "-":
        return _in_lines(held.questions, path)
    items = map(_placed, held.questions)
    return [replace(item, file=path) if item.file == held.file else item for item in items]


def _in_lines(questions: Sequence[Question], path: str) -> Iterator[Item]:
    from examprep.importing.readers.text import decode

    lines = decode(Path(path).read_bytes(), path).splitlines()
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
