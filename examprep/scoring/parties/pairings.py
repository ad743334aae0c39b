"""What holds of which case, where points tell of several: 油类火灾用泡沫，电器火灾用二氧化碳 is not
油类火灾用二氧化碳，电器火灾用泡沫."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from examprep.scoring.parties.rows import SEVERAL, rows, titled
from examprep.scoring.sense.hedging import count_negations
from examprep.scoring.words.reading import Recalls
from examprep.scoring.words.stops import CLAUSE, SENTENCE_END, STOP
from examprep.scoring.words.tokens import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

    from examprep.scoring.words.reader import Reader

Mark = tuple[str, ...]
"""A word, or two that stand side by side."""

SAID = 0.2
"""So much of what holds of a case must be said of another, a whole word of it at least."""

CLEARLY = 1.5
"""So many times as much of it is said there as of its own case, and as of what holds there."""

NAMED = 0.5
"""So much of what tells a case from all others must stand where a clause names it."""

_LED = re.compile("(?:如果|假如|若|当|凡|遇到?|对于?|在|而|但|由|让|那些?|这些?)*")
"""What may stand before a case."""

_LAST = re.compile(
    "(?:这些|一般|通常|那?就)?(?:应该?|必?须|[该要宜])?都?(?:叫做?|称为?|归|属于|适[合用]于?|[选采]?用|[是为])(?P<case>.{2,14})$"
)
"""A case that a clause names last: 门面、设备叫有形性, …是会计的活."""


class Holding(NamedTuple):
    """What a point, by its index, says of a `case`: the characters and pairs that tell that from
    the others, the text of what holds of it, and its marks that no other case has."""

    point: int
    case: str
    features: frozenset[str]
    text: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Pairings:
    """What so many points of a question say of which case."""

    count: int
    every: tuple[Holding, ...]

    def swapped(self, text: str) -> tuple[bool, ...]:
        """For each point whether a folded text says of another case what holds of its own; none
        where only one is, for that may be told by the way."""
        right, wrong = [0.0] * len(self.every), [0.0] * len(self.every)
        for case, clauses in self._segments(text):
            whole = Recalls(",".join(clauses))
            said = [_share(each, whole) for each in self.every]
            own = max(
                (share for share, each in zip(said, self.every, strict=True) if each.case == case),
                default=0.0,
            )
            for at, each in enumerate(self.every):
                if each.case == case:
                    right[at] = max(right[at], said[at])
                elif said[at] >= max(SAID, CLEARLY * own):
                    wrong[at] = max(wrong[at], _share(each, _plain(clauses, case + each.text)))
        points = [
            each.point
            for each, elsewhere, here in zip(self.every, wrong, right, strict=True)
            if elsewhere >= max(SAID, CLEARLY * here)
        ]
        return tuple(len(points) >= SEVERAL and at in points for at in range(self.count))

    def _segments(self, text: str) -> Iterator[tuple[str, Sequence[str]]]:
        """The clauses of a folded text that are about one case, with that case: from one that names
        it up to the next that names another or several, or the end of the sentence; those before
        it too, where it is named last."""
        for sentence in SENTENCE_END.split(text):
            case, said = "", list[str]()
            for clause in CLAUSE.findall(sentence):
                named = self._case(clause)
                if case and named != "":
                    yield case, said
                    case, said = "", []
                if named and not _LAST.match(clause):
                    said = []
                if named is not None:
                    case = named or case
                    said.append(clause)
            if case:
                yield case, said

    def _case(self, clause: str) -> str | None:
        """The one case that a clause names, where it begins or last, or nothing; None where it may
        be about several."""
        if sum(case in clause for case in {each.case for each in self.every}) > 1:
            return None
        last = _LAST.search(clause)
        for zone in (clause, last["case"] if last else ""):
            shares = {each.case: _named(each, zone) for each in self.every}
            most = max(shares.values())
            best = [case for case, share in shares.items() if share == most]
            if most >= NAMED and len(best) == 1:
                return best[0]
        return ""


def pairings(
    asked: str, points: Sequence[str], titles: Sequence[str], reader: Reader
) -> Pairings | None:
    """The pairings of points, each under its title or none, all texts as they were read; None where
    they tell of no two cases, or say themselves of one what holds of another."""
    told = rows(asked, points) or titled(points, titles)
    named = defaultdict[str, frozenset[str]](frozenset)
    for row in told:
        named[row.case] |= _features(row.named)
    if len(named) < SEVERAL:
        return None
    said = "".join(row.text for row in told)
    shared = frozenset.intersection(*named.values()).union(said)  # 红 is not only 红茶, but 红汤
    words = [_words(row.text, asked, reader) for row in told]
    cases = defaultdict[Mark, set[str]](set)
    for row, own in zip(told, words, strict=True):
        for mark in _marks(own):
            cases[mark].add(row.case)
    every = [
        Holding(row.point, row.case, features, row.text, tuple(_telling(own, cases)))
        for row, own in zip(told, words, strict=True)
        if (features := _features(row.case) - shared)
    ]
    found = Pairings(len(points), tuple(every))
    return None if not every or any(found.swapped(";".join(points))) else found


def _features(case: str) -> frozenset[str]:
    letters = [each for each in case if each.isalnum()]
    return frozenset(letters).union(one + other for one, other in pairwise(letters))


def _words(text: str, asked: str, reader: Reader) -> list[str]:
    found = (token.text for token in reader.words(text))
    return [
        word for word in found if len(word) > 1 and word not in STOP_WORDS and word not in asked
    ]


def _marks(words: Sequence[str]) -> Iterator[Mark]:
    yield from ((word,) for word in words)
    yield from pairwise(words)


def _telling(words: Sequence[str], cases: Mapping[Mark, Set[str]]) -> Iterator[Mark]:
    """The words that are said of one case and, of the rest, such as are side by side for one."""
    for mark in dict.fromkeys(_marks(words)):
        if len(cases[mark]) == 1 and _is_new(mark, cases):
            yield mark


def _is_new(mark: Mark, cases: Mapping[Mark, Set[str]]) -> bool:
    """Whether none of two words is a mark by itself."""
    return len(mark) == 1 or all(len(cases[word,]) > 1 for word in mark)


def _named(holding: Holding, zone: str) -> float:
    """How much of what tells its case stands where a text begins."""
    zone = _LED.sub("", zone, count=1)[: len(holding.case) + 1]
    return sum(each in zone for each in holding.features) / len(holding.features)


def _share(holding: Holding, held: Recalls) -> float:
    """How much of what holds of its case a text has, where it has any mark of it whole."""
    shares = [
        held[mark[0]] if len(mark) == 1 else float(_together(mark, held.text))
        for mark in holding.marks
    ]
    return sum(shares) / len(shares) if 1.0 in shares else 0.0


def _together(words: Mark, text: str) -> bool:
    return any(all(word in piece for word in words) for piece in STOP.split(text))


def _plain(clauses: Iterable[str], text: str) -> Recalls:
    """The clauses that have no more negations than a text."""
    most = count_negations(text)
    return Recalls(",".join(clause for clause in clauses if count_negations(clause) <= most))
