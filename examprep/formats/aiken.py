"""Aiken: single choices and nothing else, a line each (docs.moodle.org/en/Aiken_format)."""

from __future__ import annotations

import re
from functools import partial
from string import ascii_uppercase
from typing import TYPE_CHECKING, NamedTuple

from examprep.errors import N_
from examprep.formats.refusal import Reading, malformed
from examprep.questions import Kind, Option, Question

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from examprep.problems import Problem

FEW_OPTIONS = N_("a question has two options or more, each as: A. its text")
NO_STEM = N_("the options have no question above them")
NO_KEY = N_("the question does not end in ANSWER: and one of its letters")

_OPTION = re.compile(r"([A-Z])[.)]\s*(.*)")
_ANSWER = re.compile(r"ANSWER\s*:\s*(.*)")


def looks_like(text: str) -> bool:
    """Whether a line with an option stands right above one with ANSWER: and a letter."""
    return (
        re.search(r"^[A-Z][.)].*\n[ \t]*ANSWER[ \t]*:[ \t]*[A-Z][ \t\r]*$", text, re.M) is not None
    )


def read(text: str, file: str) -> tuple[list[Question], list[Problem]]:
    """The questions of an Aiken file, and a problem for each that is refused, with its line."""
    reading = Reading(file)
    for lines in _blocks(text):
        reading.add(lines[0].number, lines[0].text, partial(_question, lines))
    return reading.result()


def write(questions: Iterable[Question]) -> str:
    """The single choices among the questions; a stem becomes one line."""
    return "\n".join(_written(question) for question in questions if _fits(question))


class _Line(NamedTuple):
    number: int
    text: str


def _blocks(text: str) -> Iterator[Sequence[_Line]]:
    """The lines of each question: up to its ANSWER, or to an empty line behind an option."""
    lines: list[_Line] = []
    for number, line in enumerate([*text.removeprefix("\ufeff").split("\n"), ""], start=1):
        if line.strip():
            lines.append(_Line(number, line.strip()))
        ends = _ANSWER.match(line.strip()) or not line.strip()
        if lines and ends and (_ANSWER.match(lines[-1].text) or _OPTION.match(lines[-1].text)):
            yield lines
            lines = []
    if lines:
        yield lines


def _question(lines: Sequence[_Line]) -> Question:
    stem = [
        line.text for line in lines if not _OPTION.match(line.text) and not _ANSWER.match(line.text)
    ]
    options = [found for line in lines if (found := _OPTION.match(line.text))]
    key = _ANSWER.match(lines[-1].text)
    if not stem:
        raise malformed(NO_STEM)
    if len(options) < 2:
        raise malformed(FEW_OPTIONS)
    labels = [option[1] for option in options]
    if not key or key[1].strip().upper() not in labels:
        raise malformed(NO_KEY)
    return Question(
        id="",
        kind=Kind.SINGLE,
        stem="\n".join(stem),
        options=tuple(Option(option[1], option[2].strip()) for option in options),
        key=(key[1].strip().upper(),),
    )


def _fits(question: Question) -> bool:
    labels = [option.label for option in question.options]
    return (
        question.kind is Kind.SINGLE
        and len(labels) > 1
        and labels == list(ascii_uppercase[: len(labels)])
        and len(question.key) == 1
        and question.key[0] in labels
    )


def _written(question: Question) -> str:
    options = [f"{option.label}. {_line(option.text)}" for option in question.options]
    return "\n".join([_line(question.stem), *options, f"ANSWER: {question.key[0]}", ""])


def _line(text: str) -> str:
    return " ".join(text.split())
