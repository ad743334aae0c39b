"""How telling each word is: document frequencies over the bank, kept as plain numbers.

scikit-learn fits them when the bank changes; scoring only looks them up.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import exp, log
from typing import TYPE_CHECKING, Any

from examprep.scoring.words.general import general
from examprep.scoring.words.reader import reader
from examprep.scoring.words.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from examprep.questions import Question
    from examprep.scoring.words.reader import Reader


@dataclass(frozen=True, slots=True)
class Lexicon:
    """In how many of `documents` questions each word occurs; an empty one weighs words alike.

    `vocabulary` is what the words are read by.
    """

    documents: int
    frequencies: Mapping[str, int]
    vocabulary: Vocabulary = field(default_factory=general)

    def idf(self, word: str) -> float:
        """Smooth inverse document frequency, 1 or more: scikit-learn's `smooth_idf=True`."""
        return log((1 + self.documents) / (1 + self.frequencies.get(word, 0))) + 1

    def share(self, word: str) -> float:
        """The share of the questions that have a word, but for one that it is of, 0 to 1."""
        return max(0, self.frequencies.get(word, 0) - 1) / max(1, self.documents)

    def reader(self) -> Reader:
        """The vocabulary made ready for use."""
        return reader(self.vocabulary)

    def to_json(self) -> dict[str, Any]:
        """The lexicon as a JSON object: the words of each frequency as one text."""
        words: dict[str, list[str]] = {}
        for word, frequency in sorted(self.frequencies.items()):
            words.setdefault(str(frequency), []).append(word)
        return {
            "documents": self.documents,
            "words": {frequency: " ".join(same) for frequency, same in words.items()},
            "vocabulary": self.vocabulary.to_json(),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Lexicon:
        """The lexicon that `to_json` gave."""
        return cls(
            data["documents"],
            {word: int(frequency) for frequency, same in data["words"].items()
             for word in same.split(" ")},
            Vocabulary.from_json(data["vocabulary"]) if "vocabulary" in data else general(),
        )  # fmt: skip


def fit(questions: Iterable[Question], vocabulary: Vocabulary | None = None) -> Lexicon:
    """Count the words of a bank, a document a question: what it asks, its points and its answer.

    The vocabulary is the general one unless given. Fitted with scikit-learn's TfidfVectorizer; a
    bank without words gives an empty lexicon.
    """
    from sklearn.feature_extraction.text import TfidfVectorizer

    documents = ["。".join(_texts(question)) for question in questions]
    known = general() if vocabulary is None else vocabulary
    words = reader(known).tokens
    if not any(map(words, documents)):
        return Lexicon(len(documents), {}, known)
    vectorizer = TfidfVectorizer(analyzer=words)
    vectorizer.fit(documents)
    # Back from idf to the whole number it was made of, which JSON keeps without loss.
    counts = {
        word: round((1 + len(documents)) / exp(vectorizer.idf_[column] - 1)) - 1
        for word, column in vectorizer.vocabulary_.items()
    }
    return Lexicon(len(documents), counts, known)


def _texts(question: Question) -> Iterator[str]:
    yield question.asked()
    for _, point in question.top_points():
        yield from point.texts()
    yield question.answer
