"""The nouns every room speaks: a question, its parts, its points, and where it came from."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


_BETWEEN_WORDINGS = re.compile(r"[|｜／]")

CHOICE_BLANK = re.compile(r"[（(]\s*[)）]")
"""Empty brackets in a stem, which the letter of a choice is written into."""

EMPTY_BLANK = re.compile(r"_{2,}|＿{2,}|[（(【][\s_]*[)）】]")
"""A blank to be filled in."""

DIFFICULTIES = range(1, 6)
"""How hard a question is: 1 recalls a fact, 3 applies it, 5 weighs a whole situation."""


class Kind(StrEnum):
    """What an item asks for; the values are the ASCII names used in every file format."""

    SHORT_ANSWER = "short_answer"
    ESSAY = "essay"
    CASE = "case"
    PLAN = "plan"
    TERM = "term"
    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUE_FALSE = "true_false"
    BLANK = "blank"

    @property
    def objective(self) -> bool:
        """Whether an answer is compared with a key instead of with reference points."""
        return self in {Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE, Kind.BLANK}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question stood: a file's name and a place in it (`20:144` is line:column), and,
    when it was parsed from prose, the passage exactly as it stood there."""

    file: str
    at: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """得分点: one idea the marking scheme gives marks for; `points` are the ideas within it."""

    text: str
    marks: float | None = None
    points: tuple[Point, ...] = ()

    def texts(self) -> Iterator[str]:
        """Its text and those of the ideas within it, in reading order."""
        yield self.text
        for inner in self.points:
            yield from inner.texts()


@dataclass(frozen=True, slots=True)
class Part:
    """小问: one sub-question, with the points that answer it."""

    prompt: str
    marks: float | None = None
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of an objective item: its letter and its text."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """One item of the bank.

    `points` answer the question as a whole, those on a part answer that part. `answer` is the
    whole reference answer as one text; `alternatives` are other full reference answers. `key` is
    the answer of an objective item: option letters, `true`/`false`, or the text of each blank.
    Marks are None where the source gives none; `difficulty` is 1 (easy) to 5, None if not known.
    """

    id: str
    kind: Kind
    stem: str
    subject: str = ""
    chapter: str = ""
    marks: float | None = None
    points: tuple[Point, ...] = ()
    parts: tuple[Part, ...] = ()
    options: tuple[Option, ...] = ()
    key: tuple[str, ...] = ()
    answer: str = ""
    alternatives: tuple[str, ...] = ()
    explanation: str = ""
    tags: tuple[str, ...] = ()
    difficulty: int | None = None
    source: Place | None = None
    warnings: tuple[str, ...] = ()

    def asked(self) -> str:
        """All that the learner is shown as the question: stem, sub-questions and options."""
        lines = [self.stem, *(part.prompt for part in self.parts)]
        return "\n".join([*lines, *(f"{option.label}. {option.text}" for option in self.options)])

    def top_points(self) -> Iterator[tuple[int | None, Point]]:
        """Every top-level point with the index of the part it stands on (None: the whole)."""
        for point in self.points:
            yield None, point
        for index, part in enumerate(self.parts):
            for point in part.points:
                yield index, point

    @property
    def answered(self) -> bool:
        """Whether it has anything to compare an answer with."""
        return bool(self.key or self.answer or any(self.top_points()))

    def texts(self) -> Iterator[str]:
        """All that it says, its answers and tags included, a text at a time."""
        yield from (self.stem, *(part.prompt for part in self.parts))
        yield from (option.text for option in self.options)
        for _, point in self.top_points():
            yield from point.texts()
        yield from (*self.key, self.answer, *self.alternatives, self.explanation, *self.tags)

    def without_source(self) -> Question:
        """The question itself, to compare two of them wherever they came from."""
        return replace(self, source=None)


@dataclass(frozen=True, slots=True)
class Traits:
    """What is known of a question without decoding it: its kind, its place in the syllabus, and
    its `case`, which the texts of siblings begin with, if it is not empty."""

    kind: str = ""
    subject: str = ""
    chapter: str = ""
    case: str = ""


def wordings(key: str) -> list[str]:
    """The wordings that each fill a blank, of its key: 实施 and 执行 of 实施|执行."""
    return [each.strip() for each in _BETWEEN_WORDINGS.split(key)]
