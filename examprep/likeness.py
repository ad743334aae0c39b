"""How alike two questions are: the Jaccard coefficient of their shingles, the runs of three letters
or characters in stem, sub-questions and options (Broder, On the resemblance and containment of
documents, 1997)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.text import squash

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from examprep.questions import Question

ALIKE = 0.8
"""The coefficient from which on two questions are nearly the same. Among 904 questions of real
files two pairs reach it; of the five between .7 and .8 four ask for different things."""

LENGTH = 3
"""Characters in a shingle; a shorter text is one shingle."""


def shingles(question: Question) -> set[str]:
    """The shingles of all that is asked, none of them across two texts."""
    texts = [question.stem]
    texts += [part.prompt for part in question.parts]
    texts += [option.text for option in question.options]
    return {shingle for text in texts for shingle in _runs(squash(text))}


def likeness(some: AbstractSet[str], others: AbstractSet[str]) -> float:
    """The coefficient of two sets, or 0 where their sizes alone keep it below `ALIKE`."""
    if not ALIKE <= len(some) / len(others) <= 1 / ALIKE:
        return 0.0
    common = len(some & others)
    return common / (len(some) + len(others) - common)


def _runs(text: str) -> list[str]:
    return [text[at : at + LENGTH] for at in range(max(1, len(text) - LENGTH + 1))]
