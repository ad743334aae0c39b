"""Choices whose key is wrong, or told by something else than knowledge.

After the rules 14-31 of Haladyna, Downing and Rodriguez, A review of multiple-choice item-writing
guidelines, Applied Measurement in Education 15 (2002): options about equally long, none of them
"all of the above" or "none of the above", no two the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.linting.finding import Remark
from examprep.questions import EMPTY_BLANK, Kind
from examprep.text import squash

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.questions import Question

TOLD = 1.5
"""A key so many times as long as any other option, or as short, is told by its length."""

FEW = 4
"""Characters that two options may differ by all the same."""

_CHOICES = {Kind.SINGLE, Kind.MULTIPLE}
_BLANKET = re.compile(
    r"(?:以上|上述|上面)(?:各项|选项|说法|答案|内容|三者|三项)?[都均全皆]?(?:是|对|不|正确|错|包括|有|可)"
    r"|全部(?:都)?(?:正确|错误)|[ABCD][和与、及]?[ABCD].{0,4}都"
)


def unknown(question: Question) -> Iterator[Remark]:
    """A key that names no option."""
    labels = {option.label for option in question.options}
    if labels and question.kind in _CHOICES and not set(question.key) <= labels:
        yield Remark("key_unknown", question.stem, "".join(question.key))


def too_many(question: Question) -> Iterator[Remark]:
    """A single choice or a judgement with several keys."""
    if question.kind in {Kind.SINGLE, Kind.TRUE_FALSE} and len(question.key) > 1:
        yield Remark("keys_several", question.stem, "/".join(question.key))


def not_as_blanks(question: Question) -> Iterator[Remark]:
    """Another number of keys than the stem has blanks."""
    blanks = len(EMPTY_BLANK.findall(question.stem))
    if question.kind is Kind.BLANK and question.key and blanks not in {0, len(question.key)}:
        yield Remark("keys_not_blanks", question.stem, f"{len(question.key)} ≠ {blanks}")


def options_alike(question: Question) -> Iterator[Remark]:
    """Two options with the same text."""
    seen: dict[str, str] = {}
    for option in question.options:
        text = squash(option.text)
        if text in seen:
            yield Remark("options_alike", option.text, f"{seen[text]}, {option.label}")
        seen.setdefault(text, option.label)


def all_or_one(question: Question) -> Iterator[Remark]:
    """A multiple choice with one right option, or with no wrong one."""
    right, options = len(question.key), len(question.options)
    if question.kind is Kind.MULTIPLE and options and right in {1, options}:
        yield Remark("all_or_one", question.stem, f"{right}/{options}")


def blanket(question: Question) -> Iterator[Remark]:
    """Options such as 以上都对."""
    for option in question.options:
        if _BLANKET.match(option.text.strip()):
            yield Remark("blanket_option", option.text)


def told_by_length(question: Question) -> Iterator[Remark]:
    """A key much longer than every other option, or much shorter."""
    right, wrong = lengths(question)
    if right and wrong and (_above(min(right), max(wrong)) or _above(min(wrong), max(right))):
        yield Remark("told_by_length", question.stem)


def lengths(question: Question) -> tuple[list[int], list[int]]:
    """The characters of the right options and of the wrong ones."""
    right: list[int] = []
    wrong: list[int] = []
    for option in question.options if question.kind in _CHOICES else ():
        (right if option.label in question.key else wrong).append(len(squash(option.text)))
    return right, wrong


def _above(length: int, other: int) -> bool:
    return length >= other * TOLD and length - other >= FEW
