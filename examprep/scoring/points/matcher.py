"""An answer × the text of a point → how far it is covered, and by which words.

The coverage of a point is the mean of its clauses, by how much of each is not given already;
docs/scoring.md explains it and says where the constants are from.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import starmap
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from examprep.scoring.points.asking import cut
from examprep.scoring.points.clause import Clause, Context, clauses_of
from examprep.scoring.points.covarying import Covariation, covariation
from examprep.scoring.points.endings import told_apart
from examprep.scoring.points.terms import LACKED, terms
from examprep.scoring.points.topics import topics
from examprep.scoring.result import Cap
from examprep.scoring.sense.cases import cases
from examprep.scoring.sense.faults import asks_for_faults
from examprep.scoring.words.finding import merged
from examprep.scoring.words.reading import places, recalls, stands_in
from examprep.scoring.words.stretches import stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from examprep.scoring.points.asking import Item
    from examprep.scoring.points.terms import Term
    from examprep.scoring.sense.cases import Case
    from examprep.scoring.words.lexicon import Lexicon
    from examprep.scoring.words.reader import Reader
    from examprep.scoring.words.reading import Recalls
    from examprep.text import Folded

COMMON = 0.5
"""A word that so great a share of the items of a reference answer has is given too: what all items
of a list are called tells none of them."""

STATED = 0.3
"""The least coverage by which a reference answer states a point: that of a point partly covered."""

TRACE = 0.29
"""The most that a point earns of whose words none is there, less than half said: any text has some
of their characters."""

STATEMENT = 3
"""So many words at least has a statement; what has fewer is a term to name."""


class Match(NamedTuple):
    """How far a point is covered, 0 to 1, and why its words earn less than they would; how far it
    is said `out` of its place, where that is why."""

    coverage: float
    cap: Cap | None = None
    out: float | None = None

    @property
    def said(self) -> float:
        """How far the point is covered, in its place or not."""
        return self.coverage if self.out is None else self.out


@dataclass(frozen=True, slots=True)
class Target:
    """The text of a point made ready to be looked for; `terms` are the words that tell it, and
    `weights` all its words, each with its weight.

    `whole` is the weight of clauses that counts as all of it, `case` what its value is for, and
    `covaries` what of it goes with what. A text without any word has no clauses, and nothing covers
    it.
    """

    clauses: tuple[Clause, ...]
    terms: tuple[Term, ...]
    weights: Mapping[str, float]
    whole: float
    case: Case | None
    covaries: Covariation | None

    def match(self, answer: Folded) -> Match:
        """How far an answer that was `read` covers the point, 0 to 1, and why a clause of it, the
        first of several, earns nothing."""
        if not self.clauses:
            return Match(0.0)
        if self.case and self.case.is_wrong(answer.text):
            return Match(0.0, Cap.WRONG_NUMBER)
        whole, *parts = stretches(answer.text)
        covered = 0.0
        for clause in self.clauses:
            said, cap = clause.match(whole, parts)
            if cap is Cap.CONTRADICTS and self.covaries:
                said, cap = self.covaries.judged(clause, answer.text)
            if cap:
                return Match(0.0, cap)
            covered += clause.weight * said
        most = 1.0 if covered <= TRACE * self.whole or self._is_told(whole) else TRACE
        return Match(min(most, covered / self.whole))

    def _is_told(self, held: Recalls) -> bool:
        """Whether any word of the point is there, most of it at least."""
        return any(held[word] >= LACKED for word in self.weights) or any(
            each.right is not None or (each.name and held[each.name]) for each in self.clauses
        )

    @property
    def long(self) -> bool:
        """Whether most of the point are clauses of many words, rather than terms."""
        said = sum(clause.weight for clause in self.clauses if clause.telling >= STATEMENT)
        return 2 * said > sum(clause.weight for clause in self.clauses)

    @property
    def statement(self) -> bool:
        """Whether the point says something in any of its clauses, rather than naming terms: one, or
        a list of them after a clause that leads up to it."""
        words = [len(clause.words) for clause in self.clauses]
        terms = sum(count < STATEMENT for count in words)
        if terms > STATEMENT and 4 * terms > 3 * len(words):
            return False
        return terms < len(words) or sum(words) >= max(STATEMENT, 2 * len(words))

    def coverage(self, answer: Folded) -> float:
        """How far an answer that was `read` covers the point, 0 to 1."""
        return self.match(answer).coverage

    def as_in(self, reference: Folded) -> Target:
        """The same point, where no more is asked than the reference answer itself says of it: a
        point names its idea in other words than a good answer. A reference that says less than
        `STATED` of it does not state the point, and changes nothing."""
        agreed = tuple([clause.as_in(reference.text) for clause in self.clauses])
        case = None if self.case and self.case.is_wrong(reference.text) else self.case
        point = replace(self, clauses=agreed, case=case)
        said = point.coverage(reference)
        return replace(point, whole=point.whole * said) if said >= STATED else point

    def evidence(self, answer: Folded) -> tuple[tuple[int, int], ...]:
        """The spans of the answer as given that speak for the point, in order and apart."""
        held = recalls(answer.text)
        seen = [term.word for term in self.terms if held[term.word] >= term.seen]
        return _spans(seen, answer) if seen else ()

    def traces(self, answer: Folded) -> tuple[tuple[int, int], ...]:
        """The spans of all words of the point, those too that tell little: 好 earns something."""
        held = recalls(answer.text)
        return _spans([word for word in self.weights if held[word] == 1], answer)

    def missing(self, answer: Folded) -> tuple[str, ...]:
        """The key terms that the answer lacks, as the point writes them, the most telling first."""
        held = recalls(answer.text)
        lacked = [term for term in self.terms if held[term.word] < term.enough]
        if len(lacked) > 1:
            lacked.sort(key=attrgetter("weight"), reverse=True)
        return tuple([term.written for term in lacked])


def targets(
    texts: Sequence[str], tasks: Sequence[str], asked: str, lexicon: Lexicon
) -> list[Target]:
    """The points of one reference answer made ready, each with its task, in the light of all that
    the question says.

    A word weighs by its idf; one that several items of the answer share is divided among them,
    for it does not tell which of them was meant.
    """
    reader = lexicon.reader()
    given = reader.read(asked).text
    points = _cut(texts, given, reader)
    every = [item for point in points for clause in point for item in clause]
    shared = Counter(word for item in every for word in set(item.words))
    known = frozenset(
        word
        for word, times in shared.items()
        if stands_in(word, given) or 1 < times >= COMMON * len(every)
    )
    read = [reader.read(text) for text in texts]
    folded = [each.text for each in read]
    said = ";".join([given, *folded])
    about = topics(map(_words, points), known)
    faults = map(asks_for_faults, tasks)
    contexts = [
        Context(known, shared, said, lexicon, topic, own, case, faulty)
        for own, topic, case, faulty in zip(folded, about, cases(folded), faults, strict=True)
    ]
    return list(starmap(_target, zip(texts, read, points, contexts, strict=True)))


def _cut(texts: Sequence[str], given: str, reader: Reader) -> list[list[list[Item]]]:
    """Points as clauses of items, told apart beside what the question has given, a folded text."""
    points = [cut(text, reader) for text in texts]
    every = [item for point in points for clause in point for item in clause]
    apart = iter(told_apart(every, [token.text for token in reader.words(given)]))
    return [[[next(apart) for _ in clause] for clause in point] for point in points]


def _target(text: str, folded: Folded, point: list[list[Item]], context: Context) -> Target:
    clauses = tuple(each for clause in point for each in clauses_of(clause, context))
    weights = {
        word: weight
        for clause in clauses
        for word, weight in zip(clause.words, clause.weights, strict=True)
    }
    names = [clause.name for clause in clauses if clause.name]
    telling = terms(weights, names, context.known, text, folded)
    whole = sum(clause.weight for clause in clauses)
    return Target(clauses, telling, weights, whole, context.case, covariation(point, clauses))


def _spans(words: Iterable[str], answer: Folded) -> tuple[tuple[int, int], ...]:
    spans = [span for word in words for span in places(word, answer.text)]
    return tuple(merged([*starmap(answer.given, merged(spans))]))


def _words(point: list[list[Item]]) -> list[str]:
    return [word for clause in point for item in clause for word in item.words]
