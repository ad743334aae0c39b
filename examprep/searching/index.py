"""TF-IDF vectors of texts by the words in them, and which stand closest to a query.

The words are cut and weighed as in scoring: jieba tokens without stop words, the smooth inverse
document frequency of scikit-learn, here over all that the index holds; (1 + log tf) · idf, and the
cosine between vectors (Manning, Raghavan, Schütze: Introduction to Information Retrieval, 6.4,
`ltc.ltc`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from math import log, sqrt
from typing import TYPE_CHECKING, Any

from examprep.scoring.lexicon import Lexicon
from examprep.scoring.reading import read
from examprep.scoring.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

SCALE = 10_000
"""Weights are kept as whole ten-thousandths."""


@dataclass(frozen=True, slots=True)
class Match:
    """A text that shares words with a query: its name, and the cosine between them, 0 to 1."""

    name: str
    nearness: float


@dataclass(frozen=True, slots=True)
class Index:
    """The texts called `names` in their order, and for each word the texts that hold it, as pairs
    of a text's number and the word's weight in it, one after the other."""

    names: Sequence[str]
    postings: Mapping[str, Sequence[int]]

    def rank(self, query: Mapping[str, float]) -> list[Match]:
        """The texts that share a word with a query, the closest first, equals in their order.

        `query` gives each word with how much it counts, more than 0. Cost is linear in how many
        texts hold the words.
        """
        wanted = _unit({word: weight * self.idf(word) for word, weight in query.items()})
        nearness: defaultdict[int, float] = defaultdict(float)
        for word, weight in wanted.items():
            held = self.postings.get(word, ())
            for text, share in zip(held[::2], held[1::2], strict=True):
                nearness[text] += weight * share / SCALE
        order = sorted(nearness, key=lambda text: (-round(nearness[text], 9), text))
        return [Match(self.names[text], min(nearness[text], 1.0)) for text in order]

    def idf(self, word: str) -> float:
        """How telling a word is, 1 or more."""
        frequency = len(self.postings.get(word, ())) // 2
        return Lexicon(len(self.names), {word: frequency}).idf(word)

    def to_json(self) -> dict[str, Any]:
        """The index as a JSON object."""
        return {"names": list(self.names), "postings": dict(self.postings)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Index:
        """The index that `to_json` gave."""
        return cls(data["names"], data["postings"])


def build(texts: Iterable[tuple[str, str]]) -> Index:
    """The index of some texts, each with a name that no other has; linear in their length."""
    names: list[str] = []
    counted: list[Mapping[str, int]] = []
    for name, text in texts:
        names.append(name)
        counted.append(Counter(terms(text)))
    lexicon = Lexicon(len(names), Counter(word for counts in counted for word in counts))
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for number, counts in enumerate(counted):
        vector = {word: (1 + log(count)) * lexicon.idf(word) for word, count in counts.items()}
        for word, weight in _unit(vector).items():
            postings[word] += (number, round(weight * SCALE))
    return Index(names, postings)


def terms(text: str) -> list[str]:
    """The words that a text is found by, in order."""
    return [token.text for token in tokens(read(text).text)]


def _unit(vector: Mapping[str, float]) -> dict[str, float]:
    """A vector of the same direction and length 1; an empty one stays empty."""
    length = sqrt(sum(weight * weight for weight in vector.values()))
    return {word: weight / length for word, weight in vector.items()}
