"""Leeches: questions that are forgotten again and again."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.stats.answers import SCHEDULED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.stats.answers import Answer


@dataclass(frozen=True, slots=True)
class Leech:
    """A question and how often it was forgotten after it had been recalled."""

    question: str
    lapses: int


def leeches(answers: Iterable[Answer], lapses: int) -> tuple[Leech, ...]:
    """The questions forgotten `lapses` times or more, the most often forgotten first."""
    forgotten: Counter[str] = Counter()
    known: set[str] = set()
    for answer in answers:
        if answer.how not in SCHEDULED:
            continue
        if answer.passed:
            known.add(answer.question)
        elif answer.question in known:
            known.remove(answer.question)
            forgotten[answer.question] += 1
    found = (Leech(name, count) for name, count in forgotten.items() if count >= lapses)
    return tuple(sorted(found, key=lambda leech: (-leech.lapses, leech.question)))
