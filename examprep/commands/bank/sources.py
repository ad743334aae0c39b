"""The questions to be checked, and where each of them and each text in it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from examprep.commands import lexicons, question_files
from examprep.commands.passed_over import PassedOver
from examprep.errors import NoQuestions, UnreadableFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from examprep.commands.app import App
    from examprep.commands.question_files import QuestionFile
    from examprep.problems import Problem
    from examprep.questions import Question
    from examprep.scoring.words.vocabulary import Vocabulary

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
class Contents:
    """Questions, what could not be read of them, files of a folder that hold none, and the words of
    the lexicons beside them (None: there is no lexicon)."""

    items: Sequence[Item]
    problems: Sequence[Problem] = ()
    passed_over: Sequence[PassedOver] = ()
    vocabulary: Vocabulary | None = None


def of_files(paths: Sequence[str]) -> Contents:
    """The questions of files, and of the files in folders.

    Raises UnreadableFile or NoQuestions for a file that was named, and for a folder without any.
    """
    banks = [_of_path(path) for path in paths]
    lists, faults = lexicons.beside(paths)
    return Contents(
        items=[item for bank in banks for item in bank.items],
        problems=[*(problem for bank in banks for problem in bank.problems), *faults],
        passed_over=[file for bank in banks for file in bank.passed_over],
        vocabulary=_vocabulary(lists),
    )


def of_database(app: App) -> Contents:
    """Every question of the bank, and its lexicons."""
    from examprep.store import questions, wordlists

    with app.open() as store, store.reading() as tx:
        items = [_placed(question) for question in questions.listing(tx)]
        return Contents(items, vocabulary=_vocabulary(wordlists.listing(tx)))


def _of_path(path: str) -> Contents:
    items: list[Item] = []
    problems: list[Problem] = []
    passed_over: list[PassedOver] = []
    for file in question_files.found([path]):
        try:
            held = _held(file, named=file == path)
        except (UnreadableFile, NoQuestions) as error:
            if file == path:
                raise
            passed_over.append(PassedOver.because(file, error))
            continue
        for one in held:
            problems += one.problems
            items += _items(one, file)
    if not items and not problems:
        raise NoQuestions(file=path)
    return Contents(items, problems, passed_over)


def _held(file: str, *, named: bool) -> list[QuestionFile]:
    """What a file holds. Raises UnreadableFile, and NoQuestions for a file of a folder in which
    nothing is a question."""
    held = question_files.read(file)
    taken = {"markdown", "lexicon"}
    if not named and not any(one.questions or one.format in taken for one in held):
        raise NoQuestions(file=file)
    return [one for one in held if one.format != "lexicon"]


def _vocabulary(lists: Sequence[tuple[str, str]]) -> Vocabulary | None:
    from examprep.scoring import vocabulary_of

    return vocabulary_of(lists) if lists else None


def _placed(question: Question) -> Item:
    source = question.source
    return Item(question, source.file, source.at) if source else Item(question)


def _items(held: QuestionFile, path: str) -> Iterable[Item]:
    # What stands in a zip, or on stdin, is called by its own name.
    file = path if Path(path).name == held.file else held.file
    if held.format in _LINES:
        return _in_lines(held, file)
    items = map(_placed, held.questions)
    return [replace(item, file=file) if item.file == held.file else item for item in items]


def _in_lines(held: QuestionFile, file: str) -> Iterator[Item]:
    lines = held.text.splitlines()
    starts = [_start(question, lines) for question in held.questions]
    for question, start, end in zip(held.questions, starts, [*starts[1:], len(lines)], strict=True):
        yield Item(question, file, str(start + 1), lines[start : max(end, start + 1)], start + 1)


def _start(question: Question, lines: Sequence[str]) -> int:
    """The index of the line with the question's id, or else of that with its stem."""
    identity = re.compile(rf"(?<![\w-]){re.escape(question.id)}(?![\w-])")
    stem = question.stem.split("\n")[0]
    named = (index for index, line in enumerate(lines) if identity.search(line))
    asked = (index for index, line in enumerate(lines) if stem in line)
    return next(named, next(asked, 0))
