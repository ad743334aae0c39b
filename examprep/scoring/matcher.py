"""An answer × the text of a point → how far it is covered, and by which words.

The coverage of a point is the mean of its clauses, by how much of each is not given already;
docs/scoring.md explains it and says where the constants are from.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from examprep.scoring.asking import cut
from examprep.scoring.clause import Clause, Context, clauses_of
from examprep.scoring.reading import places, read, stands_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from examprep.scoring.asking import Item
    from examprep.scoring.lexicon import Lexicon
    from examprep.text import Folded

COMMON = 0.5
"""A word that so great a share of the items of a reference answer has is given too: what all items
of a list are called tells none of them."""

STATED = 0.3
"""The least coverage by which a reference answer states a point: that of a point partly covered."""


@dataclass(frozen=True, slots=True)
class Target:
    """The text of a point made ready to be looked for; `telling` are the words shown as evidence.

    `enough` is the coverage that counts as all of it. A text without any word has no clauses, and
    nothing covers it.
    """

    clauses: tuple[Clause, ...]
    telling: tuple[str, ...]
    enough: float = 1.0

    def match(self, answer: Folded) -> tuple[float, bool]:
        """How far an answer that was `read` covers the point, 0 to 1, and whether it says the
        opposite of any of it."""
        if not self.clauses:
            return 0.0, False
        contradicted = [clause.contradicted(answer.text) for clause in self.clauses]
        covered = sum(
            clause.weight * clause.coverage(answer.text)
            for clause, opposite in zip(self.clauses, contradicted, strict=True)
            if not opposite
        )
        whole = sum(clause.weight for clause in self.clauses) * self.enough
        return min(1.0, covered / whole), any(contradicted)

    def coverage(self, answer: Folded) -> float:
        """How far an answer that was `read` covers the point, 0 to 1."""
        return self.match(answer)[0]

    def as_in(self, reference: Folded) -> Target:
        """The same point, where no more is asked than the reference answer itself says of it: a
        point names its idea in other words than a good answer. A reference that says less than
        `STATED` of it does not state the point, and changes nothing."""
        agreed = tuple(
            replace(clause, sense=None) if clause.contradicted(reference.text) else clause
            for clause in self.clauses
        )
        point = replace(self, clauses=agreed)
        said = point.coverage(reference)
        return replace(point, enough=said) if said >= STATED else point

    def evidence(self, answer: Folded) -> tuple[tuple[int, int], ...]:
        """The spans of the answer as given that speak for the point, in order and apart."""
        spans = merged(place for word in self.telling for place in places(word, answer.text))
        return tuple(merged(answer.given(start, end) for start, end in spans))


def targets(texts: Sequence[str], asked: str, lexicon: Lexicon) -> list[Target]:
    """The points of one reference answer made ready, in the light of what the question says.

    A word weighs by its idf; one that several items of the answer share is divided among them,
    for it does not tell which of them was meant.
    """
    points = [cut(text) for text in texts]
    every = [item for point in points for clause in point for item in clause]
    shared = Counter(word for item in every for word in set(item.words))
    given = read(asked).text
    known = frozenset(
        word
        for word, times in shared.items()
        if stands_in(word, given) or 1 < times >= COMMON * len(every)
    )
    context = Context(known, shared, ";".join(read(text).text for text in texts), lexicon)
    return [_target(point, context) for point in points]


def merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same places as spans in order, those that touch or overlap made one."""
    result: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def _target(point: list[list[Item]], context: Context) -> Target:
    words = [word for clause in point for item in clause for word in item.words]
    return Target(
        tuple(each for clause in point for each in clauses_of(clause, context)),
        tuple(dict.fromkeys(_telling(words, context.known))),
    )


def _telling(point: list[str], known: frozenset[str]) -> Iterator[str]:
    new = [word for word in point if word not in known]
    long = [word for word in new if len(word) > 1 or word.isascii()]
    yield from long or new or point
