"""How alike two questions are: the Jaccard coefficient of their shingles, the runs of three letters
or characters in stem, sub-questions and options (Broder, On the resemblance and containment of
documents, 1997)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from examprep.text import squash

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from examprep.questions import Question

ALIKE = 0.8
"""The coefficient from which on two questions are nearly the same. Among 904 questions of real
files two pairs reach it; of the five between .7 and .8 four ask for different things."""

LENGTH = 3
"""Characters in a shingle; a shorter text is one shingle."""


class Shingles(NamedTuple):
    """The shingles of `every` text of a question, none of them across two texts, and of what is
    `asked`: of a stem the last line, before which may stand what other questions are about too."""

    every: AbstractSet[str]
    asked: AbstractSet[str]


def shingles(question: Question) -> Shingles:
    """The shingles of all that is asked."""
    told, _, last = question.stem.rpartition("\n")
    texts = [last, *(part.prompt for part in question.parts)]
    asked = _runs([*texts, *(option.text for option in question.options)])
    return Shingles(asked | _runs([question.stem]) if told else asked, asked)


def likeness(some: Shingles, others: Shingles) -> float:
    """The coefficient of two questions, of all or of what is asked, the lower one; or 0 where sizes
    alone keep it below `ALIKE`."""
    alike = _jaccard(some.every, others.every)
    return min(alike, _jaccard(some.asked, others.asked)) if alike else 0.0


def _jaccard(some: AbstractSet[str], others: AbstractSet[str]) -> float:
    if not ALIKE <= len(some) / len(others) <= 1 / ALIKE:
        return 0.0
    common = len(some & others)
    return common / (len(some) + len(others) - common)


def _runs(texts: Iterable[str]) -> set[str]:
    return {
        text[at : at + LENGTH]
        for text in map(squash, texts)
        for at in range(max(1, len(text) - LENGTH + 1))
    }
