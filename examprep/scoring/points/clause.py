"""One thing that a point asks for: how far a text covers it, and whether it says the opposite.

    recall      r = Σ weight(word) · recall(word, answer) / Σ weight(word)
    coverage    curve(r, n, c)     n: its words that tell, c: how common its words are

docs/scoring.md explains it and says where the constants are from.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import compress
from operator import mul
from typing import TYPE_CHECKING

from examprep.scoring.sense.affirmed import affirmed
from examprep.scoring.sense.opposites import sense
from examprep.scoring.sense.verdicts import VERDICTS, verdict
from examprep.scoring.words.formulas import working
from examprep.scoring.words.reading import is_short, recalls
from examprep.scoring.words.tokens import LIGHT

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Sequence

    from examprep.scoring.points.asking import Item
    from examprep.scoring.points.topics import Topics
    from examprep.scoring.result import Cap
    from examprep.scoring.sense.cases import Case
    from examprep.scoring.sense.opposites import Sense
    from examprep.scoring.words.lexicon import Lexicon
    from examprep.scoring.words.reading import Recalls

GIVEN = 0.05
"""The weight of a word that the question gives already, against one that it does not: copying the
question must earn next to nothing, and a point made of such words alone must still be scored."""

FAINT = 0.2
"""The weight of a light word, which any text has wherever it has to say something."""

SHORT = 0.5
"""The weight of a Chinese word of one character: any long text has it somewhere."""

MOST = 3.0
"""The highest root that leniency takes: however long a statement is, a word or two of it are not
all of it."""


def curve(recall: float, words: float, common: float = 0.0) -> float:
    """The coverage of a clause of so many telling words by its recall; 0 stays 0 and 1 stays 1.
    `common` is the share of the bank's other questions that have its words, the mean by weight.

    What is found may be chance: the more so, the more any text has of it, and the fewer words there
    are. A term of one or two words is there or is not; a statement is put in one's own words, of
    which fewer are those of the reference: the more words, the higher the root. Last, an S
    (smoothstep): who has most of it has it.
    """
    several = max(1.0, words)
    chance = common + 1 / several**2
    told = recall * recall * (1 + chance) / (recall + chance)
    lenient = float(told ** (1 / min(MOST, several)))
    return min(1.0, lenient * lenient * (3 - 2 * lenient))


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing a point asks for: its words with their weights, which add up to `total`; its
    weight in the point, how many of its words tell, and how `common` they are; the `right` verdict,
    where it is one; a Latin `name` that stands for all of it."""

    words: tuple[str, ...]
    weights: tuple[float, ...]
    total: float
    weight: float
    telling: float
    common: float
    sense: Sense | None
    right: bool | None
    name: str | None = None

    def coverage(self, whole: Recalls, parts: Sequence[Recalls] = ()) -> float:
        """How far a text that holds so much of each word, and does not contradict it, covers the
        clause, 0 to 1; where it has several parts, the one that holds most."""
        if self.right is not None:
            return float(verdict(whole.text) == self.right)
        found = sum(map(mul, self.weights, map(whole.__getitem__, self.words)))
        if found and parts:
            found = self._most(whole, parts, found)
        if self.name and whole[self.name]:
            return 1.0
        if 0 < found < self.total:
            return curve(found / self.total, self.telling, self.common)
        return float(found > 0)

    def _most(self, whole: Recalls, parts: Sequence[Recalls], enough: float) -> float:
        """What the part that holds most has of the words; none has more than the whole, `enough`,
        nor any word that it lacks."""
        held = [whole[word] for word in self.words]
        words, weights = list(compress(self.words, held)), list(compress(self.weights, held))
        most = 0.0
        for part in parts:
            most = max(most, sum(map(mul, weights, map(part.__getitem__, words))))
            if most >= enough:
                break
        return most

    def match(self, whole: Recalls, parts: Sequence[Recalls] = ()) -> tuple[float, Cap | None]:
        """How far a text covers the clause, 0 to 1, and why it earns nothing, whatever it says of
        it. Of what is not spoken of at all only a number can be wrong."""
        said = self.coverage(whole, parts)
        if self.sense is None or not (said or self.sense.figures):
            return said, None
        cap, void = self.sense.opposed(whole.text)
        if cap:
            return 0.0, cap
        if void:
            said = self._without(void).coverage(whole, parts)
        if self.sense.affirms:
            told = affirmed(whole.text, faults=self.sense.faults)
            said = said if told is whole.text else min(said, self.coverage(recalls(told)))
        return said, None

    def as_in(self, reference: str) -> Clause:
        """The clause in the light of a reference answer, as folded text: where that says the
        opposite, nothing does."""
        opposed = self.sense is not None and self.sense.opposed(reference)[0]
        return replace(self, sense=None) if opposed else self

    def _without(self, words: frozenset[str]) -> Clause:
        """The clause where some of its words are found nowhere."""
        weights = zip(self.words, self.weights, strict=True)
        return replace(
            self, weights=tuple(0.0 if word in words else weight for word, weight in weights)
        )


@dataclass(frozen=True, slots=True)
class Context:
    """What a point of a reference answer is seen in: the words that are `known` without it, in how
    many items each word is `shared`, question and points as one folded text; what it is about, the
    folded text of the `point` itself, the `case` that it is the row of a table for, and whether its
    question asks for `faults`."""

    known: frozenset[str]
    shared: Counter[str]
    text: str
    lexicon: Lexicon
    topics: Topics
    point: str
    case: Case | None
    faults: bool


def clauses_of(items: list[Item], context: Context) -> list[Clause]:
    """Items set side by side made ready; they weigh alike, even one that the question names."""
    together = "、".join(item.text for item in items)
    each = [_clause(item, together, context) for item in items]
    weight = max(item.weight for item in each)
    return [replace(item, weight=weight) for item in each]


def _share(word: str, steps: str) -> float:
    """How much of its idf a word weighs; numbers in the steps to a result are light."""
    if word in LIGHT or (word in steps and any(map(str.isdecimal, word))):
        return FAINT
    return SHORT if is_short(word) else 1.0


def _clause(item: Item, together: str, context: Context) -> Clause:
    novelty = [GIVEN if word in context.known else 1.0 for word in item.words]
    steps = working(item.text)
    idf = [context.lexicon.idf(word) * _share(word, steps) for word in item.words]
    weights = [
        weight * new / context.shared[word]
        for word, weight, new in zip(item.words, idf, novelty, strict=True)
    ]
    said = sense(item, together, context)
    right = VERDICTS.get(item.words[0]) if len(item.words) == 1 else None
    total = sum(weights)
    shares = map(context.lexicon.share, item.words)
    return Clause(
        item.words,
        tuple(weights),
        total,
        total / sum(idf),
        sum(novelty),
        sum(map(mul, weights, shares)) / total,
        said,
        right,
        item.name,
    )
