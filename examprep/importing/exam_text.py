"""An exam in running text → Questions: sections by kind, their items, answers kept apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from gettext import gettext as _
from itertools import chain
from typing import TYPE_CHECKING

from examprep.errors import N_
from examprep.importing.answers_apart import give
from examprep.importing.cleaning import Noise, Removal
from examprep.importing.finishing import finished
from examprep.importing.promises import gaps, promise, ranges
from examprep.importing.section_reading import Read, read_section
from examprep.importing.sections import sections
from examprep.importing.source import Source
from examprep.problems import QUOTED, Problem
from examprep.questions import Place, Question

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.importing.document import Document

NO_STEM = N_("an answer with no question before it")


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a document held: its questions, what to look at, and what was left out as noise."""

    questions: tuple[Question, ...]
    problems: tuple[Problem, ...]
    removals: tuple[Removal, ...]


def parse(document: Document, subject: str = "") -> Parsed:
    """Every question of a document, in order. Nothing is raised for bad passages: they come back
    as problems with their place."""
    source = Source.of(document)
    read: list[Read] = []
    told: list[tuple[int, int]] = []
    for section in sections(source.simplified, source.text):
        given = section.answers and give(section, read, source)
        told.append((section.heading.start, section.end if given else section.start))
        if not section.answers:
            read += read_section(section, source)
    found = tuple(chain.from_iterable(finished(one, source, subject) for one in read))
    told += ((item.start, item.end) for one in read for item in one.items)
    told += (one.keyed for one in read)
    told += chain.from_iterable(one.materials for one in read)
    return Parsed(
        tuple(question for question in found if question.stem),
        (*_doubts(found, source), *chain.from_iterable(_unkept(one, source) for one in read)),
        (*_besides(told, read, source), *source.cleaned.removals),
    )


def _doubts(found: Sequence[Question], source: Source) -> Iterator[Problem]:
    """What to look at in single questions, and those refused because they ask nothing."""
    file = source.document.file
    for question in found:
        place = question.source or Place(file)
        if question.stem:
            yield from (Problem(c, file, place.at, question.stem) for c in question.warnings)
        else:
            yield Problem("malformed", file, place.at, place.text[:QUOTED], NO_STEM, True)


def _unkept(one: Read, source: Source) -> Iterator[Problem]:
    """Where a section's heading or its numbers say that there were other questions."""
    heading, file = one.section.heading, source.document.file
    expected = promise(heading.note).expected
    if one.items and expected not in (None, len(one.items)):
        detail = f"{expected} ≠ {len(one.items)}"
        yield Problem("count_mismatch", file, source.at(heading.start), heading.label, detail)
    numbers = {
        "number_gap": list(gaps([item.number for item in one.items if item.number is not None])),
        "keys_short": one.unkeyed,
        "keys_long": one.unasked,
    }
    for code, named in numbers.items():
        if named:
            detail = _(", ").join(ranges(named))
            yield Problem(code, file, source.at(heading.start), heading.label, detail)


_LABEL = re.compile(
    r"[\W\d_]*|\W*(?:第|试题|题目?)\s*[\d一二三四五六七八九十]+\s*题?\W*|[（(][一二三四五六七八九十]+[)）]"
    r"|[\d. ]*(?:材料|案例|资料).{1,12}"
    r"|\W*(?:参考|标准|正确)?答案\W*"
)
"""What stands between questions and only numbers or names them."""


def _besides(
    told: Sequence[tuple[int, int]], read: Sequence[Read], source: Source
) -> Iterator[Removal]:
    """What is neither a heading nor in a question: before the first one, and anywhere else."""
    first = min((item.start for one in read for item in one.items), default=0)
    end_of_text = (len(source.text), len(source.text))
    done = 0
    for start, end in sorted([*told, end_of_text]):
        between = source.text[done:start]
        text = between.strip()
        if text and not _LABEL.fullmatch(text):
            kind = Noise.FRONT_MATTER if start <= first else Noise.OTHER
            yield Removal(kind, source.at(done + between.index(text)), text)
        done = max(done, end)
