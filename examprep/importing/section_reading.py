"""A section of an exam text → its questions, as far as the section itself tells them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from examprep.importing.answer_section import closing_answers
from examprep.importing.asking import PROMPT
from examprep.importing.blanks import underlined
from examprep.importing.blocks import blocks
from examprep.importing.completing import with_answer
from examprep.importing.exercises import exercises
from examprep.importing.heading import Heading, Role
from examprep.importing.items import Item, asks, closed, items
from examprep.importing.labels import LABELS, USUAL, tag
from examprep.importing.materials import about, clipped, masked, materials
from examprep.importing.numbers import unnumbered
from examprep.importing.options import choices
from examprep.importing.passages import answer_mark, passages
from examprep.importing.promises import promise
from examprep.importing.question import question
from examprep.importing.remarks import noted, remarked
from examprep.importing.sections import Section
from examprep.importing.terms import terms
from examprep.importing.terms import unnumbered as unnumbered_terms
from examprep.importing.unmarked import Habit, answer_start, habit
from examprep.questions import CHOICE_BLANK, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.importing.source import Source
    from examprep.questions import Question


@dataclass(slots=True)
class Read:
    """A section with its questions and where each stands, while answers are still looked for.

    `keyed` is where keys to all of them stand behind the last, `materials` where what several of
    them are about; `unkeyed` are numbers that the answers apart leave out, `unasked` those of
    answers without a question.
    """

    section: Section
    items: list[Item]
    questions: list[Question]
    keyed: tuple[int, int] = (0, 0)
    materials: list[tuple[int, int]] = field(default_factory=list)
    unkeyed: list[int] = field(default_factory=list)
    unasked: list[int] = field(default_factory=list)

    @property
    def kind(self) -> Kind | None:
        """The kind of question that its heading names."""
        return self.section.heading.kind

    @property
    def numbers(self) -> set[int]:
        """The numbers of its questions."""
        return {item.number for item in self.items if item.number is not None}


def read_section(section: Section, source: Source) -> Iterator[Read]:
    """The questions of a section: the items of its list, or the one that all of it is; and the
    exercises in what follows them, each a section of its own."""
    text = source.simplified
    told = materials(section, text)
    numbered = (clipped(item, told) for item in _items(section, masked(text, told)))
    found = [_alone_in(item, text) for item in numbered if source.holds(item)]
    if found and not (_answer_follows(found, section, text) or source.apart_behind(found[-1])):
        found[-1] = closed(found[-1], text)
    start, given = closing_answers(found, source, section.heading.kind)
    keyed = (start, found[-1].end) if given else (0, 0)
    if given:
        found[-1] = replace(found[-1], end=start)
    kind = section.heading.kind
    kinds = [_kind_about(item, text, kind) if told else kind for item in found]
    asked = [_question(i, section, source, kind) for i, kind in zip(found, kinds, strict=True)]
    questions = [about(q, i, told, source.text) for q, i in zip(asked, found, strict=True)]
    answered = [
        with_answer(q, given[item.number]) if item.number in given else q
        for q, item in zip(questions, found, strict=True)
    ]
    yield Read(section, found, answered, keyed, told)
    yield from _exercises(section, max((i.end for i in found), default=section.start), source)


_APART = re.compile(r"^[#>* ]*(?:参考|标准|正确)?答案[*# :：]*\n", re.M)


def _alone_in(item: Item, text: str) -> Item:
    """A question without the answers to many that stand behind it under a heading of their own."""
    apart = _APART.search(text, item.start, item.end)
    first = answer_mark(text, apart.end(), item.end) if apart else None
    second = answer_mark(text, first.end(), item.end) if first else None
    return replace(item, end=apart.start()) if apart and second else item


def _answer_follows(found: list[Item], section: Section, text: str) -> bool:
    """Whether what stands behind the last question belongs to it: to a case, or as the answer
    that most of the others have there as well."""
    kind = section.heading.kind or Kind.SHORT_ANSWER
    named = [tag(text, item.start, item.end) for item in found]
    texts = [text[one.end : item.end] for item, one in zip(found, named, strict=True)]
    kinds = [LABELS[one.label] if one.label else kind for one in named]
    own = habit(texts)
    starts = [answer_start(told, kind, own) for told, kind in zip(texts, kinds, strict=True)]
    if starts[-1] is not None and 2 * sum(start is not None for start in starts) > len(starts):
        return True
    return kind in {Kind.CASE, Kind.PLAN}


def _exercises(section: Section, done: int, source: Source) -> Iterator[Read]:
    for label, start, end in exercises(source.simplified, done, section.end):
        heading = Heading(Role.SECTION, start, start, label)
        single = Section(heading, start, end, section.chapter, False)
        item = Item(None, start, end)
        yield Read(single, [item], [_question(item, single, source, single.heading.kind)])


def _items(section: Section, text: str) -> list[Item]:
    heading, expected = section.heading, promise(section.heading.note).expected
    found = [] if heading.titled else items(text, section.start, section.end, expected)
    if not found and heading.kind not in {Kind.CASE, Kind.PLAN}:
        found = blocks(text, section.start, section.end)
    if heading.role is Role.CHAPTER:
        passages = [text[item.start : item.end] for item in found]
        own = replace(habit(passages), titled=False)  # the lists of a chapter are its text
        asking = [_asks(each, section.answered, own) for each in passages]
        return found if 2 * sum(map(bool, asking)) >= len(found) else []
    if heading.kind is Kind.TERM:
        return terms(found, text) or unnumbered_terms(text, section.start, section.end)
    if not found and _alone(section, text):
        return [Item(None, section.start, section.end)]
    return found


def _asks(passage: str, answered: bool, own: Habit) -> bool:
    """Whether a passage under no heading of a kind is a question: it says so, or an answer to it
    stands apart, right behind it or in its blanks."""
    told = asks(passage) or tag(passage, 0, len(passage)).label or underlined(passage)
    asking = PROMPT.search(passage) or CHOICE_BLANK.search(passage)
    apart = answered and asking is not None
    behind = answer_start(passage, Kind.SHORT_ANSWER, own)
    return bool(told or apart) or behind is not None


def _alone(section: Section, text: str) -> bool:
    body = text[section.start : section.end]
    told = section.heading.titled or answer_mark(body) is not None
    long = len(body.strip()) > _MATERIAL or _asks_below(body)
    return told or (section.heading.kind in {Kind.CASE, Kind.PLAN} and long)


_MATERIAL = 60
"""So many characters under the heading of cases are one, and no instruction."""
_NUMBERED = re.compile(r"^ *[（(]?\d{1,2}[)）.．、](?P<asked>[^\n]*)", re.M)


def _asks_below(body: str) -> bool:
    """Whether a text has a numbered question below some lines of its own."""
    first = _NUMBERED.search(body)
    return bool(first and body[: first.start()].strip() and PROMPT.search(first["asked"]))


def _kind_about(item: Item, text: str, kind: Kind | None) -> Kind | None:
    """The kind of a question about a material: under cases, choices have that of their key."""
    choice = kind is Kind.CASE and choices(passages(text[item.start : item.end]).asked).options
    return None if choice else kind


def _question(item: Item, section: Section, source: Source, kind: Kind | None) -> Question:
    label, _, _, marks = tag(source.simplified, item.start, item.end)
    told = noted(unnumbered(source.untagged(item)))
    found = question(
        told.text,
        LABELS[label] if label else kind,
        lambda first, last: source.emphasised(item.start + first, item.start + last),
    )
    found = remarked(found, told.remarks)
    label = label or section.heading.label
    named = () if label in USUAL | {""} else (label,)
    worth = found.marks if marks is None else marks
    return replace(found, marks=worth, tags=(*named, *told.tags, *found.tags))
