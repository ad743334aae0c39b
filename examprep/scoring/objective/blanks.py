"""Blanks filled: each by its text, or by the value of a number, in its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.questions import EMPTY_BLANK, wordings
from examprep.scoring.objective.opening import without_opening
from examprep.scoring.values.agreement import same
from examprep.scoring.values.ordinals import itemised, ordinals
from examprep.scoring.values.quantities import quantity
from examprep.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.questions import Question

_BETWEEN = tuple(
    map(re.compile, (r"\n", r"[；;]", r"\t|\s{2,}", r"、", r"[，,](?!\d{3}(?!\d))|、", r"\s",
                     r"[/／]|[和与及]", r"[；;、，,\n\t]|\s{2,}", r"[；;、，,\s]+"))
)  # fmt: skip
"""What is between blanks, what says so the most clearly first; what fills one may hold any other
of them."""
_AMONG = re.compile(r"[；;、，,\n\t]|\s{2,}"), re.compile(r"[；;、，,\s]+")
"""What is between blanks of which some are left out."""
_BEFORE_NUMBER = re.compile(r"(?<=[^；;\s])(?=[（(]\s*\d{1,2}\s*[)）])")
"""Where one blank ends and the next one's number begins: （1）甲（2）乙."""
_NAMED = re.compile(r"第\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*个?空\s*[:：]?")
_DASH = re.compile("[—–−]|(?<=[\\d天日时分])[~至到](?=\\d)")
_IGNORED = re.compile(
    r"(?![<>≤≥=+%‰^#&@$¥€£°*×÷±])(?!(?<=\d)[/:.~-]\d)(?!(?<=\d),\d(?!\d\d(?!\d)))"
    r"(?!(?<![a-z])-\d)[\W_]"
)
"""Blanks and punctuation, but no sign that a value or a name is written with: C++, ≤30, 1:2, -5."""


def filled(question: Question, answer: str) -> int:
    """How many blanks are filled right: in their places or, where fewer are filled, in their order.
    Where more is given than there are blanks, none is. Of all ways to read what is between them,
    the one by which the most are."""
    behind = _behind(question)
    return max(
        _right(said, question.key, behind)
        for text in dict.fromkeys((answer, without_opening(answer)))
        for said in _readings(text, len(question.key))
    )


def _readings(answer: str, count: int) -> Iterator[Sequence[str]]:
    """What an answer may fill so many blanks with; one left empty between signs is in its place."""
    if count == 1:
        yield [answer]
    if numbered := _numbered(answer, count):
        yield numbered
        return
    if count > 1:
        readings = (between.split(answer.strip()) for between in _BETWEEN)
        yield from (said for said in readings if len(said) == count)
        for among in _AMONG:
            yield [blank for blank in among.split(answer) if blank.strip()]


def _numbered(answer: str, count: int) -> list[str]:
    """What stands behind the number of each blank, "" where a number is left out; nothing where
    the answer does not begin with a number, or its numbers are not those of the blanks in order."""
    answer = _BEFORE_NUMBER.sub("；", _NAMED.sub(r"（\1）", answer))
    said = itemised(answer)
    numbers = [number for number, _ in said]
    in_order = numbers == sorted({*numbers} & {*range(1, count + 1)})
    if not said or answer[: ordinals(answer)[0].start].strip() or not in_order:
        return []
    return [dict(said).get(number, "") for number in range(1, count + 1)]


def _right(said: Sequence[str], key: Sequence[str], behind: Sequence[str]) -> int:
    """How many of the blanks are right; a word fills one blank of those that are filled alike."""
    if len(said) > len(key):
        return 0
    places = iter(zip(key, behind, strict=True))
    taken: set[tuple[frozenset[str], str]] = set()
    right = 0
    for blank in said:
        here = [next(places)] if len(said) == len(key) else places
        for each, follows in here:
            use = (frozenset(map(_comparable, wordings(each))), _comparable(blank))
            if use not in taken and _fills(blank, each, follows):
                taken.add(use)
                right += 1
                break
    return right


def _behind(question: Question) -> list[str]:
    """What stands behind each blank in the stem, "" where its blanks are not as many as the key."""
    pieces = EMPTY_BLANK.split(question.stem)[1:]
    if len(pieces) != len(question.key):
        return [""] * len(question.key)
    return [_comparable(piece) for piece in pieces]


def _fills(said: str, key: str, behind: str) -> bool:
    """Whether a text fills a blank by one of its wordings, perhaps with the unit that stands behind
    the blank already."""
    given = _comparable(said)
    bare = next(
        (given[:-n] for n in range(len(given) - 1, 0, -1) if behind.startswith(given[-n:])), given
    )
    meant = [_comparable(wording) for wording in wordings(key)]
    return given in meant or bare in meant or any(_as_much(given, each) for each in meant)


def _as_much(said: str, key: str) -> bool:
    """Whether two texts are one value: 百分之九十五 and 95%, 24h and 一天; 95 may be 95%."""
    if said.removesuffix("%") == key.removesuffix("%"):
        return True
    one, other = quantity(said), quantity(key)
    return one is not None and other is not None and same(one, other)


def _comparable(text: str) -> str:
    folded = _DASH.sub("-", fold(text).text.strip())
    return _IGNORED.sub("", folded) or folded
