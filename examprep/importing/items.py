"""A section cut into its questions by their numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.importing.asking import PROMPT
from examprep.importing.labels import tag
from examprep.importing.numbers import STYLES, marks, named
from examprep.importing.options import choices, key_in_stem
from examprep.importing.passages import answer_mark
from examprep.importing.prose import line_from
from examprep.importing.unmarked import asks_itself

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.importing.outline import Marker

_LEAD = 60
"""Characters before the first number that are still an instruction, not a question's own text;
lines without a sentence, as above the posts of a site, may be more."""
_GAP = 5
"""How many numbers may be missing where the question before is not known to be complete."""


@dataclass(frozen=True, slots=True)
class Item:
    """A question's text, from `start` (behind its number) to `end`; `number` None: unnumbered."""

    number: int | None
    start: int
    end: int


def items(text: str, start: int, end: int, expected: int | None) -> list[Item]:
    """The numbered questions of a section's text; [] where it is not a list of questions.

    `expected` is how many its heading promises, if it says so.
    """
    body = text[start:end]
    for style in (None, *STYLES):
        chosen = list(_questions(body, _called(marks(body, style))) if style else named(body))
        lead = body[: chosen[0].start] if chosen else ""
        named_so = bool(chosen) and _is_named(chosen[0], body)
        if chosen and (style is None or named_so or _leads(lead) or len(chosen) == expected):
            ends = [mark.start for mark in chosen[1:]] + [len(body)]
            before = list(_before(lead, chosen[0].number if style else None, start))
            found = before + [
                Item(number, start + mark.end, start + stop)
                for number, mark, stop in zip(_numbers(chosen), chosen, ends, strict=True)
            ]
            return _with_unnumbered(found, text, expected) if expected else found
    return []


def _called(found: list[Marker]) -> list[Marker]:
    """The numbers that say that they are a question's, 第1题, where those count on from the first;
    or else all."""
    called = [mark for mark in found if _NAMED_SO.match(mark.label)]
    counted = [mark.number for mark in called] == [*range(1, len(called) + 1)]
    return called if counted and len(called) > 1 else found


def _before(lead: str, first: int | None, start: int) -> Iterator[Item]:
    """What stands before the `first` number as a question: choices that lost their 1 and, before
    names (None), a text that is no instruction."""
    if (first == 2 and choices(lead).options) or (first is None and not _leads(lead)):
        yield Item(first and 1, start, start + len(lead))


def _numbers(chosen: list[Marker]) -> Iterator[int | None]:
    """The numbers of questions. One that repeats the number before it has the next if the count
    leaves that out, and none elsewhere."""
    counted = [mark.number for mark in chosen]
    for before, number in pairwise([0, *counted]):
        following = number + 1 if number + 1 not in counted else None
        yield following if number == before != 1 else number


_ASKED_APART = re.compile(
    r"(?:\n[^\S\n]*+|(?<=[。！]))\n\s*+(?![（(]?[A-K][.．、:：)）])(?P<asked>[^\n]*[？?]) *(?=\n|$)"
)


def _with_unnumbered(found: list[Item], text: str, expected: int) -> list[Item]:
    """The items, and those that lost their number: where the heading promises more, a question
    behind an empty line, or in a line behind a full stop, is one of its own; an option is none."""
    split: list[Item] = []
    for at, item in enumerate(found):
        apart = _ASKED_APART.search(text, item.start, item.end)
        lacking = expected - len(split) - (len(found) - at)
        if apart and lacking > 0 and answer_mark(text, item.start, item.end) is None:
            split.append(Item(item.number, item.start, apart.start()))
            split.append(Item(None, apart.start("asked"), item.end))
        else:
            split.append(item)
    return split


_NAMED_SO = re.compile(" *(?:第[^题]*题|【(?![问考要]))")


def _is_named(first: Marker, body: str) -> bool:
    """Whether a number says that it is a question's, whatever stands above it: 第1题, 【题目1】, or
    1. [单选题]."""
    kind = tag(body, first.end, first.end + _KIND)
    return _NAMED_SO.match(first.label) is not None or (
        bool(kind.label) and kind.start == first.end
    )


_KIND = 20
"""Characters of the longest kind with its marks: 【不定项选择题，2分】."""
_INSTRUCTS = re.compile(
    r"题|答案|[作解]答|选[择出]|(?:^|[，。；、\s])请(?![求问])|下列|以下|阅读|要求[:：]|得分"
    "|仅供|整理|来源"
)
"""What instructions say; people in cases choose, answer and demand as well."""
_ASKED_ABOVE = re.compile(
    r"^ *[（(]?[一二三四五六七八九十]{1,2}[、)）](?P<asked>[^\n]*[？?。]) *$", re.M
)


def _leads(lead: str) -> bool:
    """Whether the text before the first number is an instruction, or nothing; not a case, and not a
    question with a number of its own, to which the list is the answer."""
    words = lead.strip()
    instructs = "。" not in words or _INSTRUCTS.search(words)
    asks_now = re.search(r"问题?\s*[:：]$", words)
    short = len(re.sub(r"[\W_]", "", words)) <= _LEAD or not re.search(r"[。！？]", words)
    numbered = any(asks_itself(above["asked"]) for above in _ASKED_ABOVE.finditer(lead))
    open_ = answer_mark(lead) is None and not numbered
    return bool(open_ and short and instructs and not asks_now)


def _questions(body: str, marks: list[Marker]) -> Iterator[Marker]:
    """The numbers that count questions. Lists within an answer count for themselves, each from 1:
    there a number that both could be next goes to the questions only if an answer or options follow
    it."""
    last: Marker | None = None
    inner = 0
    for index, mark in enumerate(marks):
        following = marks[index + 1].start if index + 1 < len(marks) else len(body)
        asking = asks(body[mark.end : following])
        if last is None or mark.number == last.number + 1:
            taken = asking or not inner or mark.number != inner + 1
        elif last.number < mark.number <= last.number + _GAP:
            taken = not inner and (asking or _prompts(body, mark.end))
        else:
            onwards = mark.number == 1 or mark.number >= last.number
            apart = not inner or mark.number not in {1, inner + 1}
            taken = onwards and asking and apart and asks(body[last.end : mark.start])
        if taken:
            yield mark
            last, inner = mark, 0
        elif mark.number in {1, inner + 1}:
            inner = mark.number


def _prompts(body: str, start: int) -> bool:
    """Whether the line from a place on is a whole sentence that asks something."""
    line = line_from(body, start).strip()
    return line.endswith(tuple("。？?）)")) and PROMPT.search(line) is not None


def asks(passage: str) -> bool:
    """Whether a passage holds an answer, a key or options, as questions do and list items not."""
    if answer_mark(passage) is not None or choices(passage).options:
        return True
    return bool(key_in_stem(passage)[1])


def closed(last: Item, text: str) -> Item:
    """The last question of a list, ended where its own text ends: behind its first finished line,
    unless options or an answer follow it."""
    passage = text[last.start : last.end]
    line = re.search(r"[。？?!！)）](?=\s*\n)|\S(?=\s*\n\s*\n)", passage)
    if line is None or asks(passage):
        return last
    return Item(last.number, last.start, last.start + line.end())
