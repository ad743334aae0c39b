"""The terms of a point: the words that tell it, which an answer shows or lacks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.scoring.words.reading import is_short, is_whole
from examprep.scoring.words.tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence, Set

    from examprep.text import Folded

SOME = 1e-9
"""More of a term than nothing."""

LACKED = 0.5
"""A term is missing where less than half of it stands in the answer."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word that tells a point: folded, as the point writes it, its weight, and the recalls from
    which it can be shown, and is not missing."""

    word: str
    written: str
    weight: float
    seen: float
    enough: float


def terms(
    weights: Mapping[str, float], names: Iterable[str], known: Set[str], text: str, folded: Folded
) -> tuple[Term, ...]:
    """The terms of a point, given as its words with their weights, the `names` that stand for some
    of them, its text as written and as it was read; `known` are words that the question says."""
    own = (
        _term(word, _written(word, text, folded), weights[word])
        for word in _telling([*weights], known)
    )
    named = (Term(name, _written(name, text, folded), 0.0, 1.0, 0.0) for name in names)
    return (*own, *named)


def _term(word: str, as_written: str, weight: float) -> Term:
    # Of two characters one is half of the characters, but no pair and not the word.
    whole = is_whole(word) or len(word) < 3
    enough = 0.0 if word in LIGHT else 1.0 if whole else LACKED
    return Term(word, as_written, weight, 1.0 if whole else SOME, enough)


def _written(word: str, text: str, folded: Folded) -> str:
    """A folded word as it stands in the text; the word itself where it stands there nowhere."""
    start = folded.text.find(word)
    if start < 0:
        return word
    first, end = folded.given(start, start + len(word))
    return text[first:end]


def _telling(words: Sequence[str], known: Set[str]) -> Sequence[str]:
    """The words that the question does not say, but for single characters, where there are such."""
    new = [word for word in words if word not in known]
    long = [word for word in new if not is_short(word)]
    return long or new or words
