"""The key of an objective item as it stands in a cell, and options that stand in its stem."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.importing.blanks import in_blanks
from examprep.importing.keys import letters, truth
from examprep.importing.options import Choices, choices
from examprep.importing.sheets.cells import BETWEEN
from examprep.questions import Kind, Option
from examprep.text import squash

if TYPE_CHECKING:
    from collections.abc import Sequence

SHORT = 15
"""A key that names its option by the text is no longer than this where nothing else tells that
the item has options."""

_BITS = {"1": "true", "0": "false"}
_DIGIT = re.compile(r"[（(]\s*([1-9１-９])\s*[)）]\s*")
_WITH_TEXT = re.compile(r"[（(]?([A-Ka-k])[.．、:：)）]\s*(.+)", re.DOTALL)
_ANY = re.compile(rf"[{BETWEEN}\s]+")


def key(given: str, kind: Kind, options: Sequence[Option], stem: str) -> tuple[str, ...]:
    """A key as option letters, `true` or `false`, or the text of each blank; the text as given
    where it is none of these."""
    if not given:
        return ()
    if kind is Kind.BLANK:
        return in_blanks(given, stem)
    if kind is Kind.TRUE_FALSE:
        return (truth(given) or _truth_of(given, options) or _BITS.get(given, given),)
    return chosen(given, options) or letters(given) or (given,)


def possible(key: Sequence[str], kind: Kind, options: Sequence[Option]) -> bool:
    """Whether an answer could be right by a key: it names options there are, right or wrong."""
    if kind is Kind.TRUE_FALSE:
        return set(key) <= {"true", "false"}
    labels = {option.label for option in options}
    return kind not in {Kind.SINGLE, Kind.MULTIPLE} or not labels or set(key) <= labels


def chosen(given: str, options: Sequence[Option]) -> tuple[str, ...]:
    """The labels of the options that a key names: by letter, by text, or by number; () if none."""
    labels = [option.label for option in options]
    texts = {squash(option.text) or option.text: option.label for option in options}
    if named := letters(given):
        return named if set(named) <= set(labels) else ()
    if label := texts.get(squash(given) or given):
        return (label,)
    if (behind := _WITH_TEXT.fullmatch(given)) and texts.get(squash(behind[2])):
        return (texts[squash(behind[2])],)
    words = [word for word in _ANY.split(given) if word]
    if len(words) > 1 and all(texts.get(squash(word)) for word in words):
        return tuple(texts[squash(word)] for word in words)
    digits = _ANY.sub("", given)
    if re.fullmatch(r"[1-9]{1,9}", digits) and max(map(int, digits)) <= len(labels):
        return tuple(labels[int(digit) - 1] for digit in dict.fromkeys(digits))
    return ()


def split(stem: str, given: str, kind: Kind | None) -> Choices:
    """A stem and the options that stand in it as `A. …`, or as `(1) …` where its kind or key ask
    for them; numbers become letters."""
    if kind and kind not in {Kind.SINGLE, Kind.MULTIPLE}:
        return Choices(stem)
    found = choices(stem)
    asks = kind or letters(given) or (len(given) <= SHORT and not truth(given))
    if not found.options and given:
        found = _numbered(stem)
    return found if asks and found.stem.strip() else Choices(stem)


def _numbered(stem: str) -> Choices:
    run: list[re.Match[str]] = []
    for mark in _DIGIT.finditer(stem):
        if int(mark[1]) == len(run) + 1:
            run.append(mark)
        elif int(mark[1]) == 1:
            run = [mark]
    if len(run) < 2:
        return Choices(stem)
    ends = [(mark.end(), following.start()) for mark, following in pairwise(run)]
    texts = [stem[start:end].strip() for start, end in [*ends, (run[-1].end(), len(stem))]]
    return Choices(stem[: run[0].start()].rstrip(), tuple(map(Option, "ABCDEFGHI", texts)))


def _truth_of(given: str, options: Sequence[Option]) -> str:
    """What the option that a letter names says, where the options are right and wrong."""
    said = {option.label: truth(option.text) for option in options}
    named = chosen(given, options)
    return said.get(named[0], "") if len(named) == 1 else ""
