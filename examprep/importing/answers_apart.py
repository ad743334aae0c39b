"""Answers kept apart, given to the questions of the sections that they belong to."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from examprep.importing.answer_section import answers
from examprep.importing.completing import is_answered, with_answer
from examprep.importing.heading import Role
from examprep.importing.keys import letters, truth
from examprep.importing.terms import defined
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from examprep.importing.section_reading import Read
    from examprep.importing.sections import Section
    from examprep.importing.source import Source


def give(section: Section, read: Sequence[Read], source: Source) -> bool:
    """Give the answers of a section apart to the questions they belong to: of the sections of
    that kind, or all where no kind is named, the last ones that lack answers, in order; a question
    without a number that is all of its section gets them whole. False where they belong to none."""
    named = section.heading.role is Role.SECTION
    targets = _targets(section, read)
    if len(targets) == 1 and [item.number for item in targets[0].items] == [None]:
        return _give_whole(section, targets[0], source)
    kinds = [section.heading.kind if named else one.kind for one in targets]
    counts = answers(section, source.text, source.simplified, kinds)
    if _answers_one(counts, targets):
        return _give_whole(section, targets[0], source)
    if not counts and len(targets) == 1:
        counts = list(filter(None, [_definitions(section, targets[0], source)]))
    matched = _left(counts, targets, read) or list(_matched(counts, targets))
    for one, by_number in matched:
        unkeyed = _unanswered(one) - by_number.keys()
        one.questions = [
            with_answer(q, by_number[item.number]) if item.number in by_number else q
            for q, item in zip(one.questions, one.items, strict=True)
        ]
        one.unkeyed = sorted(unkeyed - _in_words(one, by_number.values()))
        one.unasked = sorted(by_number.keys() - one.numbers)
    return bool(matched)


def _answers_one(counts: Sequence[dict[int, str]], targets: Sequence[Read]) -> bool:
    """Whether answers to a single open question are no list of answers by its number."""
    if len(targets) != 1 or len(targets[0].questions) != 1:
        return False
    given = {number for count in counts for number in count}
    return not targets[0].questions[0].kind.objective and given != targets[0].numbers


def _give_whole(section: Section, asked: Read, source: Source) -> bool:
    """Give all of a section apart to the one question, without a number, that another is: a list
    in it answers the sub-questions."""
    given = source.text[section.start : section.end].strip()
    asked.questions = [with_answer(question, given) for question in asked.questions]
    return bool(given)


def _definitions(section: Section, asked: Read, source: Source) -> dict[int, str]:
    """The answers without numbers to terms, told by the names they begin with."""
    names = {
        item.number or 0: question.stem
        for item, question in zip(asked.items, asked.questions, strict=True)
        if question.kind is Kind.TERM
    }
    return defined(source.text, section.start, section.end, names)


def _left(
    counts: Sequence[dict[int, str]], targets: Sequence[Read], read: Sequence[Read]
) -> list[tuple[Read, dict[int, str]]]:
    """The sections with the answers that they lack, where some questions have their own; [] unless
    there is one count, not for `targets` alone, most of which names one such question each."""
    given = counts[0] if len(counts) == 1 else {}
    times = Counter(number for one in read for number in one.numbers)
    named = [(one, {n for n in given if times[n] == 1} & _unanswered(one)) for one in read]
    beside = any(own and one not in targets for one, own in named)
    if not beside or 2 * sum(len(own) for _, own in named) <= len(given):
        return []
    return [(one, {n: given[n] for n in given if n in own}) for one, own in named if own]


def _in_words(one: Read, given: Iterable[str]) -> set[int]:
    """The numbers of questions that `given` says nothing of, as all of it are keys: those that are
    answered in words."""
    if not all(letters(each) or truth(each) for each in given):
        return set()
    questions = zip(one.questions, one.items, strict=True)
    return {item.number for q, item in questions if item.number and not q.kind.objective}


def _unanswered(one: Read) -> set[int]:
    """The numbers of the questions of a section that have no answer."""
    questions = zip(one.questions, one.items, strict=True)
    return {item.number for q, item in questions if item.number is not None and not is_answered(q)}


def _matched(
    counts: Sequence[dict[int, str]], targets: Sequence[Read]
) -> Iterator[tuple[Read, dict[int, str]]]:
    """Each section with its answers. One count may run through several sections, or there are as
    many counts as sections; elsewhere only a count that fits a single section is given to it, for
    an answer in the wrong place is worse than none."""
    numbers = [number for one in targets for number in one.numbers]
    if len(counts) == 1 and len(set(numbers)) == len(numbers):
        for one in targets:
            others = set(numbers) - one.numbers
            yield one, {n: given for n, given in counts[0].items() if n not in others}
    elif len(counts) == len(targets):
        yield from zip(targets, counts, strict=True)
    else:
        for by_number in counts:
            fitting = [one for one in targets if _fits(by_number, one)]
            if len(fitting) == 1:
                yield fitting[0], by_number


def _fits(by_number: dict[int, str], one: Read) -> bool:
    """Whether answers are for the numbers of a section, and are what its kind is answered by."""
    if 2 * len(by_number.keys() & one.numbers) <= max(len(by_number), len(one.numbers)):
        return False
    of_choice = 2 * sum(bool(letters(given)) for given in by_number.values()) > len(by_number)
    of_judgement = 2 * sum(bool(truth(given)) for given in by_number.values()) > len(by_number)
    if one.kind is Kind.TRUE_FALSE:
        return of_judgement or {letters(given) for given in by_number.values()} <= {("A",), ("B",)}
    return of_choice if one.kind in _CHOICES else not of_judgement


_CHOICES = {Kind.SINGLE, Kind.MULTIPLE}


def _chosen(one: Read, section: Section) -> bool:
    """Whether the answers are for choices of any kind, and a section has choices."""
    return section.heading.label == "选择" and one.kind in _CHOICES


def _targets(section: Section, read: Sequence[Read]) -> list[Read]:
    """The sections without any answer that the answers of `section` may be for."""
    heading = section.heading
    named = heading.role is Role.SECTION
    open_ = [
        one
        for one in read
        if one.items
        and not any(is_answered(question) for question in one.questions)
        and (not named or one.kind is heading.kind or _chosen(one, section))
        and (not section.again or one.section.chapter == section.chapter)
    ]
    same = [one for one in open_ if one.section.heading.label == heading.label] or open_
    if not named:
        return same
    # 选择题 beside 多选题 are those with a single answer.
    return [one for one in same if one.kind is Kind.SINGLE][-1:] or same[-1:]
