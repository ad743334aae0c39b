"""TF-IDF vectors of texts by the words in them, and which stand closest to a query.

The words are read, cut and weighed as in scoring: synonyms as one word, jieba tokens without stop
words, the smooth inverse document frequency of scikit-learn, here over all that the index holds;
(1 + log tf) · idf, and the cosine between vectors (Manning, Raghavan, Schütze: Introduction to
Information Retrieval, 6.4, `ltc.ltc`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from math import log, sqrt
from typing import TYPE_CHECKING, Any

from examprep.scoring.words.general import general
from examprep.scoring.words.lexicon import Lexicon
from examprep.scoring.words.reader import reader
from examprep.scoring.words.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from examprep.scoring.words.reader import Reader

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
    of a text's number and the word's weight in it, one after the other. `vocabulary` is what the
    words are read by."""

    names: Sequence[str]
    postings: Mapping[str, Sequence[int]]
    vocabulary: Vocabulary = field(default_factory=general)

    def reader(self) -> Reader:
        """The vocabulary made ready for use."""
        return reader(self.vocabulary)

    def rank(self, query: Mapping[str, float]) -> list[Match]:
        """The texts that share a word with a query, the closest first, equals in their order.

        `query` gives each word with how much it counts, more than 0. Cost is linear in how many
        texts hold the words.
        """
        telling = {word: weight * self.idf(word) for word, weight in query.items()}
        nearness: defaultdict[int, float] = defaultdict(float)
        for word, weight in _unit(telling).items():
            held = self.postings.get(word, ())
            for text, of_text in zip(held[::2], held[1::2], strict=True):
                nearness[text] += weight * of_text / SCALE
        order = sorted(nearness, key=lambda text: (-round(nearness[text], 9), text))
        return [Match(self.names[text], min(nearness[text], 1.0)) for text in order]

    def holding(self, word: str) -> list[str]:
        """The names of the texts that hold a word, in their order."""
        return [self.names[text] for text in self.postings.get(word, ())[::2]]

    def idf(self, word: str) -> float:
        """How telling a word is, 1 or more."""
        frequency = len(self.postings.get(word, ())) // 2
        return Lexicon(len(self.names), {word: frequency}).idf(word)

    def to_json(self) -> dict[str, Any]:
        """The index as a JSON object."""
        return {
            "names": list(self.names),
            "postings": dict(self.postings),
            "vocabulary": self.vocabulary.to_json(),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Index:
        """The index that `to_json` gave."""
        vocabulary = Vocabulary.from_json(data["vocabulary"])
        return cls(data["names"], data["postings"], vocabulary)


def build(texts: Iterable[tuple[str, str]], vocabulary: Vocabulary | None = None) -> Index:
    """The index of some texts, each with a name that no other has; linear in their length.

    The vocabulary is the general one unless given.
    """
    known = general() if vocabulary is None else vocabulary
    words = reader(known).tokens
    names: list[str] = []
    counted: list[Mapping[str, int]] = []
    for name, text in texts:
        names.append(name)
        counted.append(Counter(words(text)))
    lexicon = Lexicon(len(names), Counter(word for counts in counted for word in counts))
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for number, counts in enumerate(counted):
        vector = {word: (1 + log(count)) * lexicon.idf(word) for word, count in counts.items()}
        for word, weight in _unit(vector).items():
            postings[word] += (number, round(weight * SCALE))
    return Index(names, postings, known)


def _unit(vector: Mapping[str, float]) -> dict[str, float]:
    """A vector of the same direction and length 1; an empty one stays empty."""
    length = sqrt(sum(weight * weight for weight in vector.values()))
    return {word: weight / length for word, weight in vector.items()}
