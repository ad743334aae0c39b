"""An exam text cut at its headings: sections of one kind, and the answers kept apart from them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.importing.asking import PROMPT
from examprep.importing.heading import Heading, Role
from examprep.importing.headings import headings
from examprep.importing.items import items
from examprep.importing.passages import answer_mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.questions import Kind


@dataclass(frozen=True, slots=True)
class Section:
    """The text under one heading, from `start` to `end`, and the chapter it stands in.

    `answers` says it stands behind 参考答案 and holds answers instead of questions; `again` that
    the answers stand under the names of the chapters, and these are those of `chapter`;
    `answered` that a heading of answers follows further on.
    """

    heading: Heading
    start: int
    end: int
    chapter: str
    answers: bool
    again: bool = False
    answered: bool = False


def sections(text: str, original: str) -> Iterator[Section]:
    """The sections of a text in simplified characters, in order; chapters are called as in the
    original, which has a character for each. What stands before the first heading, or behind that
    of a chapter, is a section without a label. Behind answers, and before others, a kind that no
    section had yet asks again."""
    chapter, answers, again = "", False, False
    chapters: dict[str, str] = {}
    asked: set[Kind] = set()
    beginning = Heading(Role.CHAPTER, 0, 0)
    done = 0
    found = list(_reaches([beginning, *headings(text)], text))
    last = max((h.start for h, _ in found if h.role is Role.ANSWERS), default=0)
    for heading, end in found:
        if heading.role is Role.CHAPTER:
            number = _numbered(heading.title)
            behind = answers and (again or not text[done : heading.start].strip())
            again = answers = behind and number in chapters
            at = text.find(heading.title, heading.start)
            title = original[at : at + len(heading.title)]
            chapter = chapters[number] if again else title
            chapters.setdefault(number, chapter)
        elif heading.role is Role.ANSWERS:
            answers, again = not _titles(heading, text), False
        elif heading.kind:
            answers = answers and (heading.kind in asked or heading.start > last)
            asked.add(heading.kind)
        done = heading.end
        yield Section(heading, heading.end, end, chapter, answers, again, heading.start < last)


def _numbered(title: str) -> str:
    """The number of a chapter by which it is called again: 第一章; its title where it has none."""
    numeral = r"\s*(?:[一二三四五六七八九十百]+|\d+)\s*"
    found = re.match(rf"第{numeral}[章篇讲单元节]|(?:专题|模块|(?:工作)?项目|单元){numeral}", title)
    return re.sub(r"\s", "", found[0]) if found else title


def _titles(heading: Heading, text: str) -> bool:
    """Whether 答案 only stands in the title of a text whose questions and answers follow."""
    if text[: heading.start].strip():
        return False
    asking = len(PROMPT.findall(text, heading.end))
    return asking > (0 if answer_mark(text, heading.end) else 1)


def _reaches(found: list[Heading], text: str) -> Iterator[tuple[Heading, int]]:
    """Each heading with the start of the next, without those that are none. Where 参考答案 answers
    a single question, so it does as often as it comes again before the next heading."""
    real: list[Heading] = []
    done, single = 0, False
    for at, heading in enumerate(found):
        others = (h.start for h in found[at + 1 :] if not h.alone or h.role is Role.SECTION)
        end = next(others, len(text))
        apart = heading.role is Role.ANSWERS
        told = not heading.alone or heading.titled
        if told or (not (apart and single) and _is_one(heading, done, end, text)):
            real.append(heading)
            done, single = heading.end, False
        else:
            single = single or apart
    last = Heading(Role.CHAPTER, len(text), len(text))
    for heading, following in pairwise([*real, last]):
        yield heading, following.start


def _is_one(heading: Heading, before: int, end: int, text: str) -> bool:
    """Whether what may be a heading is one: a kind where an answer stands before the next heading,
    参考答案 where the list behind it counts as the unanswered questions before it do."""
    if heading.role is Role.SECTION:
        return answer_mark(text, heading.end, end) is not None
    asked = items(text, before, heading.start, None)
    told = {item.number for item in items(text, heading.end, end, None)}
    open_ = all(answer_mark(text, item.start, item.end) is None for item in asked)
    return len(asked) > 1 and open_ and {item.number for item in asked} <= told
