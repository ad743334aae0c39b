"""One reference answer: how far an answer covers each of its points, judged as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, Protocol

from examprep.scoring.parties.contrasts import contrasts
from examprep.scoring.parties.pairings import pairings
from examprep.scoring.parties.roles import roles
from examprep.scoring.points.marks import lines
from examprep.scoring.points.matcher import Match, targets
from examprep.scoring.result import Cap
from examprep.scoring.whole import bare, ordering, quota
from examprep.scoring.whole.mixed import mixture
from examprep.scoring.words.hearing import hearing
from examprep.scoring.words.reading import is_whole
from examprep.scoring.words.stretches import stretches
from examprep.text import Folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from examprep.questions import Question
    from examprep.scoring.points.marks import Line
    from examprep.scoring.points.matcher import Target
    from examprep.scoring.whole.mixed import Mixture
    from examprep.scoring.words.hearing import Hearing
    from examprep.scoring.words.lexicon import Lexicon
    from examprep.scoring.words.reader import Reader

BARE = 0.25
"""What the words of a statement are worth that stand in a heap of bare words: not even half."""

SWAPPED = frozenset({Cap.SIDES_SWAPPED, Cap.ROLES_SWAPPED})


class Swaps(Protocol):
    """Things that an answer may take for each other."""

    def swapped(self, text: str) -> tuple[bool, ...]:
        """For each point whether a folded text does."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of an answer: how it was heard, a match for each point, flags; `precision` is the
    share of all it covers that a list keeps that is longer than was asked for."""

    heard: Folded
    matches: tuple[Match, ...]
    flags: tuple[str, ...]
    precision: float = 1.0


@dataclass(frozen=True, slots=True)
class Reference:
    """The points of a reference answer with what each is worth.

    `words` are those of the points that count in part too; `count` is how many items were asked
    for, where that is how many points there are; `ordered` are the parts (None: the whole question)
    that ask for their points in order; `swaps` tell what is said of one thing, case or party for
    another, and how that is called; `mixture` tells where key words of several are run together.
    """

    points: tuple[tuple[Line, Target], ...]
    words: tuple[str, ...]
    reader: Reader
    hearing: Hearing
    count: int | None
    ordered: frozenset[int | None]
    swaps: tuple[tuple[Swaps, Cap], ...]
    mixture: Mixture

    def judge(self, answer: str, reading: Folded) -> Judged:
        """How far an answer, as given and as it was read, covers each point, and what is odd about
        it."""
        typed, reading = reading.text, self.hearing.hear(reading)
        whole, *parts = stretches(reading.text)
        whole.look_up(self.words)
        there = [word for word in self.words if whole[word]]
        for part in parts:
            part.look_up(there)
        matches = [target.match(reading) for _, target in self.points]
        links = ordering.LINK if self.ordered else None
        if heaps := bare.heaps(answer, links):
            solid = self.hearing.hear(self.reader.read(bare.without(heaps, answer)))
            padded = any(heap.padded for heap in heaps)
            matches = list(self._without_heaps(matches, solid, padded=padded))
        matches = self._without_swaps(matches, reading.text)
        exchanged = any(match.cap in SWAPPED for match in matches)
        if not (heaps or exchanged) and self.mixture.is_in(typed, there):
            matches = list(self._without_heaps(matches, Folded("", ()), padded=False))
        if self.ordered:
            matches = self._in_order(matches, answer, reading)
        caps = dict.fromkeys(match.cap.value for match in matches if match.cap)
        precision = self._precision(answer)
        flags = (quota.FLAG,) if precision < 1 else ()
        return Judged(reading, tuple(matches), (*flags, *caps), precision)

    def _precision(self, answer: str) -> float:
        """The share that a list keeps that is longer than was asked for."""
        if not self.count:
            return 1.0
        items = quota.numbered(answer) or self._terms(answer)
        if len(items) <= self.count:
            return 1.0
        right = sum(map(self._is_right, items))
        return quota.precision(self.count, right, len(items) - right)

    def _terms(self, answer: str) -> list[str]:
        """The items of a list of terms, where the points are such: the name of a thing may be as
        long as a statement, but has one clause, and stands in a row of names."""
        long = [target for _, target in self.points if target.long]
        names = all(len(target.clauses) == 1 for target in long)
        return quota.terms(answer) if not long or (names and quota.is_row(answer)) else []

    def _is_right(self, item: str) -> bool:
        """Whether an item of a list says a point, or most of one."""
        read = self.hearing.hear(self.reader.read(item))
        return any(target.coverage(read) >= quota.SAID for _, target in self.points)

    def _without_heaps(
        self, matches: list[Match], solid: Folded, *, padded: bool
    ) -> Iterator[Match]:
        """The same, where the words of heaps make no statement, nor a term where they are said over
        and over; `solid` is the answer without its heaps."""
        for match, (_, target) in zip(matches, self.points, strict=True):
            less = padded or target.statement
            said = target.match(solid).coverage if less else match.coverage
            worth = max(said, BARE * match.coverage)
            yield match if worth >= match.coverage else Match(worth, Cap.STUFFING)

    def _without_swaps(self, matches: list[Match], text: str) -> list[Match]:
        """The same, where what is said of one side or party for another earns nothing."""
        for known, cap in self.swaps:
            swapped = zip(matches, known.swapped(text), strict=True)
            matches = [
                Match(0.0, cap) if wrong and not match.cap else match for match, wrong in swapped
            ]
        return matches

    def _in_order(self, matches: list[Match], answer: str, reading: Folded) -> list[Match]:
        result = list(matches)
        clauses = ordering.clauses(answer, reading)
        for part, group in groupby(range(len(matches)), lambda at: self.points[at][0].part):
            if part in self.ordered:
                for at, placed in self._astray(list(group), matches, clauses):
                    said, cap = matches[at].coverage, Cap.WRONG_ORDER if placed else None
                    result[at] = Match(ordering.KEPT, cap, said)
        return result

    def _astray(
        self, group: list[int], matches: list[Match], clauses: list[tuple[int, str]]
    ) -> list[tuple[int, bool]]:
        """Which points of a part are more than half said and do not stand where they belong, or
        nowhere as one, and whether they stand anywhere: were those that do not let off, a clause
        more could cost what it then says."""
        ranks = list(accumulate(self.points[at][0].depth == 0 for at in group))
        where = ordering.places([self.points[at][1].weights for at in group], clauses)
        worth = [
            max(0.0, matches[at].coverage - ordering.KEPT) * self.points[at][0].share
            for at in group
        ]
        placed = [at for at in where if worth[at]]
        kept = ordering.in_order([(ranks[at], where[at], worth[at]) for at in placed])
        right = {placed[nth] for nth in kept}
        astray = [nth for nth in range(len(group)) if nth not in right and worth[nth]]
        return [(group[nth], nth in where) for nth in astray]


def reference(question: Question, asked: str, lexicon: Lexicon) -> Reference:
    """A question made ready with its points; `asked` is all that the learner is shown."""
    own = lines(question)
    reader = lexicon.reader()
    texts, parts = [line.text for line in own], [line.part for line in own]
    tasks = [question.stem if at is None else question.parts[at].prompt for at in parts]
    ready = targets(texts, tasks, asked, lexicon)
    words = {word for target in ready for clause in target.clauses for word in clause.words}
    in_part = tuple(sorted(word for word in words if not is_whole(word)))
    given, *read = [reader.read(text).text for text in [asked, *texts]]
    heard = hearing(in_part, ";".join([given, *read]), lexicon)
    model = heard.hear(reader.read(question.answer))
    points = tuple(zip(own, (target.as_in(model) for target in ready), strict=True))
    ordered = frozenset(_ordered(question, asked))
    swaps = tuple(_swaps(given, read, _titles(own, read), reader, model.text))
    mixed = mixture(_statements(points), given)
    return Reference(points, in_part, reader, heard, _count(question, own), ordered, swaps, mixed)


def _statements(points: Sequence[tuple[Line, Target]]) -> Iterator[tuple[int, Iterable[str]]]:
    """The words of each point that says something, with the place of the outermost one that it
    belongs to."""
    places = accumulate(line.depth == 0 for line, _ in points)
    for place, (_, target) in zip(places, points, strict=True):
        if target.statement:
            yield place, target.weights


def _titles(own: Iterable[Line], read: Iterable[str]) -> list[str]:
    """For each point the text of the one that it stands within, as it was read; "" for none."""
    above: dict[int, str] = {-1: ""}
    titles = []
    for line, text in zip(own, read, strict=True):
        above[line.depth] = text
        titles.append(above[line.depth - 1])
    return titles


def _swaps(
    asked: str, points: list[str], titles: list[str], reader: Reader, model: str
) -> Iterator[tuple[Swaps, Cap]]:
    """What may be said of another than it holds of, but for what the reference answer says so."""
    if paired := pairings(asked, points, titles, reader):
        yield paired, Cap.SIDES_SWAPPED
    if done := roles(asked, points, reader):
        yield done.as_in(model), Cap.ROLES_SWAPPED
    if told := contrasts(points, reader):
        yield told.as_in(model), Cap.SIDES_SWAPPED


def _count(question: Question, own: tuple[Line, ...]) -> int | None:
    """How many points a question without parts asks for, where its reference has as many."""
    top = [line for line in own if line.depth == 0]
    asked = not question.parts and quota.asks_for(question.stem, len(top))
    return len(top) if asked else None


def _ordered(question: Question, asked: str) -> Iterator[int | None]:
    if not question.parts and ordering.asks_for_order(asked):
        yield None
    for index, part in enumerate(question.parts):
        if ordering.asks_for_order(part.prompt):
            yield index
