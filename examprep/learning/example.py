"""An answer as a model sees it: its text, and what the matcher makes of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from math import log, sqrt
from typing import TYPE_CHECKING

from examprep.scoring.reading import read

if TYPE_CHECKING:
    from collections.abc import Mapping

    from examprep.scoring import Scheme, Score

LONGEST = 3
"""Characters of the longest n-gram: with words of two, as most Chinese ones, their neighbours."""


@dataclass(frozen=True, slots=True)
class Example:
    """An answer, folded, with the matcher's score of it and its coverage of every point of every
    reference answer, 0 to 1, and the `most` that a model may give it. `mark` is what a person gave
    it, 0 to 1, and counts `weight` times; both mean nothing where no one did."""

    text: str
    score: float
    coverages: tuple[float, ...]
    mark: float = 0.0
    weight: float = 1.0
    most: float = 1.0


def example(scheme: Scheme, answer: str, scored: Score) -> Example:
    """An answer to the question of `scheme`, which scored it so.

    Where it has a flag (it contradicts a point, heaps up words, speaks to the scorer, …) a model,
    which sees words and no sense, may give it less than the matcher, never more.
    """
    most = scored.score if scored.flags else 1.0
    return Example(read(answer).text, scored.score, scheme.coverages(answer), most=most)


def marked(scheme: Scheme, answer: str, mark: float, weight: float) -> Example:
    """An answer to the question of `scheme` with what a person gave it."""
    found = example(scheme, answer, scheme.score(answer))
    return replace(found, mark=mark, weight=weight)


def grams(text: str) -> Counter[str]:
    """The runs of 1 to `LONGEST` characters of a text with how often each stands there."""
    return Counter(
        text[at : at + size] for size in range(1, LONGEST + 1) for at in range(len(text) - size + 1)
    )


def weighed(text: str, frequencies: Mapping[str, int], documents: int) -> dict[str, float]:
    """The TF-IDF vector of a text, of length 1: (1 + ln tf) · idf of each of its n-grams that has a
    frequency among the documents, as scikit-learn's TfidfVectorizer with `sublinear_tf` gives it.
    """
    vector = {
        gram: (1 + log(times)) * (log((1 + documents) / (1 + frequencies[gram])) + 1)
        for gram, times in grams(text).items()
        if gram in frequencies
    }
    length = sqrt(sum(value * value for value in vector.values())) or 1.0
    return {gram: value / length for gram, value in vector.items()}
