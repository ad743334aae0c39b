"""An answer × the text of a point → how far it is covered, and by which words.

    recall    of a clause    Σ weight(word) · recall(word, answer) / Σ weight(word)
    coverage  of a clause    recall ^ (1 / (1 + max(0, n - 2) / 3))     n: its words that tell
    coverage  of a point     the mean of its clauses, by how much of each is not given already

docs/scoring.md explains it and says where the constants are from.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from examprep.scoring.reading import places, read, recall
from examprep.scoring.splitting import clauses
from examprep.scoring.tokens import tokens, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from examprep.scoring.lexicon import Lexicon
    from examprep.text import Folded

GIVEN = 0.05
"""The weight of a word that the question gives already, against one that it does not: copying the
question must earn next to nothing, and a point made of such words alone must still be scored."""

STATED = 0.3
"""The least coverage by which a reference answer states a point: that of a point partly covered."""

FREE_WORDS = 2
LENIENCY = 3
"""In one's own words one keeps terms, but not whole sentences: beyond `FREE_WORDS` words, every
`LENIENCY` words more take one more root of the recall."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing a point asks for: its words with their weights, and its weight in the point."""

    words: tuple[str, ...]
    weights: tuple[float, ...]
    weight: float
    exponent: float

    def coverage(self, text: str) -> float:
        """How far a text covers the clause, 0 to 1."""
        found = sum(
            weight * recall(word, text)
            for word, weight in zip(self.words, self.weights, strict=True)
        )
        return float((found / sum(self.weights)) ** self.exponent)


@dataclass(frozen=True, slots=True)
class Target:
    """The text of a point made ready to be looked for; `telling` are the words shown as evidence.

    `enough` is the coverage that counts as all of it. A text without any word has no clauses, and
    nothing covers it.
    """

    clauses: tuple[Clause, ...]
    telling: tuple[str, ...]
    enough: float = 1.0

    def coverage(self, answer: Folded) -> float:
        """How far an answer that was `read` covers the point, 0 to 1."""
        if not self.clauses:
            return 0.0
        covered = sum(clause.weight * clause.coverage(answer.text) for clause in self.clauses)
        return min(1.0, covered / sum(clause.weight for clause in self.clauses) / self.enough)

    def as_in(self, reference: Folded) -> Target:
        """The same point, where no more is asked than the reference answer itself says of it: a
        point names its idea in other words than a good answer. A reference that says less than
        `STATED` of it does not state the point, and changes nothing."""
        said = self.coverage(reference)
        return replace(self, enough=said) if said >= STATED else self

    def evidence(self, answer: Folded) -> tuple[tuple[int, int], ...]:
        """The spans of the answer as given that speak for the point, in order and apart."""
        spans = merged(place for word in self.telling for place in places(word, answer.text))
        return tuple(merged(answer.given(start, end) for start, end in spans))


def targets(texts: Sequence[str], asked: str, lexicon: Lexicon) -> list[Target]:
    """The points of one reference answer made ready, in the light of what the question says.

    A word weighs by its idf; one that several clauses of the answer share is divided among them,
    for it does not tell which of them was meant.
    """
    given = read(asked).text
    cut = [_cut(text) for text in texts]
    shared = Counter(word for point in cut for clause in point for word in set(clause))
    return [_target(point, given, shared, lexicon) for point in cut]


def merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same places as spans in order, those that touch or overlap made one."""
    result: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def _cut(text: str) -> list[list[str]]:
    """A point's text as clauses of words; of words of grammar only where it has no others."""
    folded = [read(clause).text for clause in clauses(text)]
    cut = [[token.text for token in tokens(clause)] for clause in folded]
    if not any(cut):
        cut = [[token.text for token in words(clause)] for clause in folded]
    return [clause for clause in cut if clause]


def _target(point: list[list[str]], given: str, shared: Counter[str], lexicon: Lexicon) -> Target:
    return Target(
        tuple(_clause(clause, given, shared, lexicon) for clause in point),
        tuple(dict.fromkeys(_telling([word for clause in point for word in clause], given))),
    )


def _clause(clause: list[str], given: str, shared: Counter[str], lexicon: Lexicon) -> Clause:
    novelty = [GIVEN if word in given else 1.0 for word in clause]
    idf = [lexicon.idf(word) for word in clause]
    weights = [
        weight * new / shared[word] for word, weight, new in zip(clause, idf, novelty, strict=True)
    ]
    exponent = 1 / (1 + max(0.0, sum(novelty) - FREE_WORDS) / LENIENCY)
    return Clause(tuple(clause), tuple(weights), sum(weights) / sum(idf), exponent)


def _telling(point: list[str], given: str) -> Iterator[str]:
    new = [word for word in point if word not in given]
    long = [word for word in new if len(word) > 1 or word.isascii()]
    yield from long or new or point
