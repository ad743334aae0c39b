"""An answer as a model sees it: what no point says of it, and what the matcher makes of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from math import log, sqrt
from typing import TYPE_CHECKING

from examprep.scoring import Cap, answers_of, lines
from examprep.scoring.words.tokens import STOP_WORDS
from examprep.text import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from examprep.questions import Question
    from examprep.scoring import Scheme, Score

LONGEST = 3
"""Characters of the longest n-gram: with words of two, as most Chinese ones, their neighbours."""

TRICKS = frozenset(
    """
    instructs_scorer says_both stuffing gibberish filler off_topic repeats_question repeats_itself
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
"""Flags of an answer that as a whole is none, or wants to look like more than it is."""

OPPOSITES = {Cap.CONTRADICTS, Cap.WRONG_NUMBER, Cap.ROLES_SWAPPED, Cap.SIDES_SWAPPED}
"""Caps of a point that an answer says the opposite of."""


@dataclass(frozen=True, slots=True)
class Example:
    """An answer to a question: what of its folded `text` is in no word of any point, the matcher's
    score of it and its coverage of every point of every reference answer, 0 to 1, and the `most`
    that a model may give it. `mark` is what a person gave it, 0 to 1, and counts `weight` times;
    both mean nothing where no one did."""

    text: str
    score: float
    coverages: tuple[float, ...]
    mark: float = 0.0
    weight: float = 1.0
    most: float = 1.0

    @property
    def seen(self) -> tuple[str, tuple[float, ...]]:
        """What tells an answer from others: two that have it alike are one to a model."""
        return self.text, self.coverages


def example(scheme: Scheme, answer: str, scored: Score, coverages: tuple[float, ...]) -> Example:
    """An answer to the question of `scheme`, which found it so (`Scheme.covered`)."""
    text = unsaid(scheme.reader.read(answer).text, scheme.words())
    return Example(text, scored.score, coverages, most=most(scheme.question, scored))


def marked(scheme: Scheme, answer: str, mark: float, weight: float) -> Example:
    """An answer to the question of `scheme` with what a person gave it."""
    found = example(scheme, answer, *scheme.covered(answer))
    return replace(found, mark=mark, weight=weight)


def unsaid(text: str, words: Iterable[str]) -> str:
    """What is left of a folded text without the words of points and of grammar, which the matcher
    weighs: to say a point in its own words changes nothing of it."""
    left = list(text)
    for word in (*words, *STOP_WORDS):
        at = text.find(word)
        while at >= 0:
            left[at : at + len(word)] = ";" * len(word)
            at = text.find(word, at + 1)
    return MARKS.sub(";", "".join(left)).strip(";")


def most(question: Question, scored: Score) -> float:
    """The most that a model, which sees words and no sense, may give an answer, 0 to 1: what the
    matcher gives it where it is a trick, and else all but what the points are worth that it says
    the opposite of."""
    if TRICKS.intersection(scored.flags):
        return scored.score
    if not any(point.capped in OPPOSITES for point in scored.points):
        return 1.0
    texts = [point.text for point in scored.points]
    own = next(own for own in map(lines, answers_of(question)) if [o.text for o in own] == texts)
    lost = sum(
        line.share
        for line, point in zip(own, scored.points, strict=True)
        if point.capped in OPPOSITES
    )
    return 1.0 - lost / sum(line.share for line in own)


def grams(text: str) -> Counter[str]:
    """The runs of 1 to `LONGEST` characters of each piece of a text, with how often they stand
    there."""
    return Counter(
        piece[at : at + size]
        for piece in text.split(";")
        for size in range(1, LONGEST + 1)
        for at in range(len(piece) - size + 1)
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
