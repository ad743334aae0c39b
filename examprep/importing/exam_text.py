"""An exam in running text → Questions: sections by kind, their items, answers kept apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from gettext import gettext as _
from typing import TYPE_CHECKING

from examprep.errors import N_
from examprep.fingerprint import short_id
from examprep.importing.answer_section import answers
from examprep.importing.blocks import blocks
from examprep.importing.cleaning import Noise, Removal, clean
from examprep.importing.completing import with_answer, with_unmarked_answer
from examprep.importing.exercises import exercises
from examprep.importing.headings import LABELS, USUAL, Heading, Role, tag
from examprep.importing.items import Item, asks, closed, items, terms, unnumbered
from examprep.importing.keys import grouped
from examprep.importing.passages import answer_mark
from examprep.importing.promises import gaps, promise
from examprep.importing.question import question
from examprep.importing.sections import Section, sections
from examprep.importing.unmarked import answer_start
from examprep.problems import QUOTED, Problem
from examprep.questions import Kind, Place, Question
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.importing.document import Document, Traced

NO_STEM = N_("an answer with no question before it")


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a document held: its questions, what to look at, and what was left out as noise."""

    questions: tuple[Question, ...]
    problems: tuple[Problem, ...]
    removals: tuple[Removal, ...]


@dataclass(slots=True)
class Read:
    """A section with its questions and where each stands, while answers are still looked for.

    `unkeyed` are numbers that the answers apart leave out, `unasked` those of answers without a
    question.
    """

    section: Section
    items: list[Item]
    questions: list[Question]
    unkeyed: list[int] = field(default_factory=list)
    unasked: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Source:
    """A document, its clean text, and the same in simplified characters, letter for letter."""

    document: Document
    traced: Traced
    simplified: str

    @property
    def text(self) -> str:
        return self.traced.text

    def holds(self, item: Item) -> bool:
        """Whether anything is written where an item stands."""
        return any(letter.isalnum() for letter in self.text[item.start : item.end])

    def place(self, at: int) -> str:
        return self.document.place(self.traced.origin[at])

    def emphasised(self, start: int, end: int) -> bool:
        """Whether most of a stretch of the text is set apart."""
        letters = [at for at in range(start, end) if self.text[at].isalnum()]
        marked = self.document.emphasised
        return 2 * sum(self.traced.origin[at] in marked for at in letters) > len(letters)


def parse(document: Document, subject: str = "") -> Parsed:
    """Every question of a document, in order. Nothing is raised for bad passages: they come back
    as problems with their place."""
    cleaned = clean(document)
    source = _Source(document, cleaned.traced, simplify(cleaned.traced.text))
    read: list[Read] = []
    told: list[tuple[int, int]] = []
    for section in sections(source.simplified):
        told.append((section.heading.start, section.end if section.answers else section.start))
        if section.answers:
            _answer(read, section, source)
        else:
            read.append(_read(section, source))
            done = max((item.end for item in read[-1].items), default=section.start)
            read += _exercises(section, done, source)
    finished = [
        _finished(q, one, item, source, subject)
        for one in read
        for q, item in zip(one.questions, one.items, strict=True)
    ]
    questions = [question for question in finished if question.stem]
    problems = [
        Problem(code, document.file, q.source.at if q.source else "", q.stem)
        for q in questions
        for code in q.warnings
    ]
    problems += (problem for one in read for problem in _unkept(one, source))
    problems += (_without_stem(document, q) for q in finished if not q.stem)
    told += ((item.start, item.end) for one in read for item in one.items)
    told.append((len(source.text), len(source.text)))
    besides = _besides(told, min((item.start for one in read for item in one.items), default=0))
    removals = (
        Removal(kind, source.place(start), text)
        for kind, start, end in besides
        if (text := source.text[start:end].strip()) and not _LABEL.fullmatch(text)
    )
    return Parsed(tuple(questions), tuple(problems), (*removals, *cleaned.removals))


_LABEL = re.compile(
    r"[\W\d_]*|第\s*\d+\s*题\W*|[（(][一二三四五六七八九十]+[)）]|[\d. ]*(?:材料|案例|资料).{1,12}"
    r"|[【\[]?(?:参考|标准|正确)?答案[\s\S]{0,400}"
)
"""What stands between questions and only numbers, names or answers them."""


def _besides(told: list[tuple[int, int]], first: int) -> Iterator[tuple[Noise, int, int]]:
    """What is neither a heading nor in a question: before the first one, and anywhere else."""
    done = 0
    for start, end in sorted(told):
        if start > done:
            yield Noise.FRONT_MATTER if start <= first else Noise.OTHER, done, start
        done = max(done, end)


def _read(section: Section, source: _Source) -> Read:
    """The questions of a section: the items of its list, or the one that all of it is."""
    found = [item for item in _items(section, source.simplified) if source.holds(item)]
    if found and not _answer_follows(found, section, source.simplified):
        found[-1] = closed(found[-1], source.simplified)
    keys = _closing_keys(found, source)
    if keys:
        found[-1] = replace(found[-1], end=_answer_start(found[-1], source))
    questions = [_question(item, section, source) for item in found]
    answered = [
        with_answer(q, keys[item.number]) if item.number in keys else q
        for q, item in zip(questions, found, strict=True)
    ]
    return Read(section, found, answered)


def _answer_follows(found: list[Item], section: Section, text: str) -> bool:
    """Whether what stands behind the last question belongs to it: to a case, or as the answer
    that most of the others have there as well."""
    kind = section.heading.kind
    starts = [answer_start(text[item.start : item.end], kind) for item in found]
    if starts[-1] is not None and 2 * sum(start is not None for start in starts) > len(starts):
        return True
    return kind in {Kind.CASE, Kind.PLAN}


def _closing_keys(found: list[Item], source: _Source) -> dict[int, str]:
    """The keys of a whole list where they stand as the answer of its last question."""
    if len(found) < 2:
        return {}
    start, end = _answer_start(found[-1], source), found[-1].end
    counts = grouped(source.simplified[start:end])
    numbers = {item.number for item in found}
    if len(counts) != 1 or len(numbers & counts[0].keys()) < 2:
        return {}
    mark = answer_mark(source.simplified, start, end)
    apart = items(source.simplified, mark.end() if mark else start, end, None)
    blocks = {item.number or 0: source.text[item.start : item.end] for item in apart}
    return blocks if blocks.keys() == counts[0].keys() else counts[0]


def _answer_start(item: Item, source: _Source) -> int:
    mark = answer_mark(source.simplified, item.start, item.end)
    return mark.start() if mark else item.end


def _exercises(section: Section, done: int, source: _Source) -> Iterator[Read]:
    """The exercises in what follows a section's questions: each is a section of its own."""
    for label, start, end in exercises(source.simplified, done, section.end):
        heading = Heading(Role.SECTION, start, start, label)
        single = Section(heading, start, end, section.chapter, False)
        item = Item(None, start, end)
        yield Read(single, [item], [_question(item, single, source)])


def _items(section: Section, text: str) -> list[Item]:
    heading, expected = section.heading, promise(section.heading.note).expected
    found = [] if heading.titled else items(text, section.start, section.end, expected)
    if not found and heading.kind not in {Kind.CASE, Kind.PLAN}:
        found = blocks(text, section.start, section.end)
    if heading.role is Role.CHAPTER:
        asking = [asks(text[i.start : i.end]) or tag(text, i.start, i.end)[0] for i in found]
        return found if 2 * sum(map(bool, asking)) > len(found) else []
    if heading.kind is Kind.TERM:
        return terms(found, text)
    if not found and _alone(section, text):
        return [Item(None, section.start, section.end)]
    return found


def _question(item: Item, section: Section, source: _Source) -> Question:
    label, start, end = tag(source.simplified, item.start, item.end)
    before, behind = source.text[item.start : start], source.text[end : item.end]
    # Blanks for the tag keep every other character in its place.
    found = question(
        unnumbered(before + " " * (end - start) + behind),
        LABELS[label] if label else section.heading.kind,
        lambda first, last: source.emphasised(item.start + first, item.start + last),
    )
    label = label or section.heading.label
    named = () if label in USUAL | {""} else (label,)
    return replace(found, tags=(*named, *found.tags))


def _unkept(one: Read, source: _Source) -> Iterator[Problem]:
    """Where a section's heading or its numbers say that there were other questions."""
    heading, file = one.section.heading, source.document.file
    expected = promise(heading.note).expected
    if one.items and expected not in (None, len(one.items)):
        detail = f"{expected} ≠ {len(one.items)}"
        yield Problem("count_mismatch", file, source.place(heading.start), heading.label, detail)
    numbers = {
        "number_gap": list(gaps([item.number for item in one.items if item.number is not None])),
        "keys_short": one.unkeyed,
        "keys_long": one.unasked,
    }
    for code, named in numbers.items():
        if named:
            detail = _(", ").join(map(str, named))
            yield Problem(code, file, source.place(heading.start), heading.label, detail)


def _without_stem(document: Document, found: Question) -> Problem:
    place = found.source or Place(document.file)
    return Problem("malformed", document.file, place.at, place.text[:QUOTED], NO_STEM, True)


def _alone(section: Section, text: str) -> bool:
    body = text[section.start : section.end]
    told = section.heading.titled or answer_mark(body) is not None
    return told or (section.heading.kind in {Kind.CASE, Kind.PLAN} and len(body.strip()) > 60)


def _answer(read: list[Read], section: Section, source: _Source) -> None:
    """Give the answers of a section apart to the questions they belong to: of the sections of
    that kind, or all where no kind is named, the last ones that lack answers, in order."""
    kind = section.heading.kind
    label = section.heading.label
    named = section.heading.role is Role.SECTION
    open_ = [
        one
        for one in read
        if one.items
        and not any(map(_is_answered, one.questions))
        and (not named or one.section.heading.kind is kind)
        and (not section.again or one.section.chapter == section.chapter)
    ]
    same = [one for one in open_ if one.section.heading.label == label] or open_
    targets = same[-1:] if named else same
    kinds = [kind if named else one.section.heading.kind for one in targets]
    for one, by_number in zip(
        targets, answers(section, source.text, source.simplified, kinds), strict=False
    ):
        one.questions = [
            with_answer(q, by_number[item.number]) if item.number in by_number else q
            for q, item in zip(one.questions, one.items, strict=True)
        ]
        numbers = {item.number for item in one.items if item.number is not None}
        one.unkeyed = sorted(numbers - by_number.keys())
        one.unasked = sorted(by_number.keys() - numbers)


def _is_answered(question: Question) -> bool:
    return bool(question.answer or question.key)


def _finished(found: Question, one: Read, item: Item, source: _Source, subject: str) -> Question:
    heading = one.section.heading
    # A question that is all of its section begins with the heading.
    start = heading.start if item.start == one.section.start else item.start
    if not _is_answered(found) and not found.parts:
        found = with_unmarked_answer(found, source.text[item.start : item.end])
    complete = replace(
        found,
        marks=found.marks if found.marks is not None else promise(heading.note).each,
        subject=subject,
        chapter=one.section.chapter,
        source=_place(source, start, item.end),
        warnings=_warnings(found),
    )
    return replace(complete, id=short_id(complete))


def _warnings(found: Question) -> tuple[str, ...]:
    """What to look at: a lost figure, a picture that stands in the file only, no answer."""
    pictured = re.search(r"\[图\d+\]", found.asked()) is not None
    codes = {
        "missing_figure": pictured or "missing_figure" in found.warnings,
        "no_answer": not _is_answered(found),
    }
    return tuple(code for code, present in codes.items() if present)


def _place(source: _Source, start: int, end: int) -> Place:
    """The place of a passage in the file, and the passage as it stood there, noise and all."""
    first, last = source.traced.origin[start], source.traced.origin[end - 1] + 1
    raw = source.document.text[first:last].strip()
    return Place(source.document.file, source.document.place(first), raw)
