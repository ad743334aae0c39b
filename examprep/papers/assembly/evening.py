"""Versions brought nearer each other by exchanging one question at a time."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from examprep.papers.assembly.costs import CROWDED, PARITY, RANK, SHARE
from examprep.papers.assembly.task import Take

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from examprep.papers.assembly.pools import Trait
    from examprep.papers.assembly.task import Task

LEAST = 1e-6
"""A saving below this is a rounding error."""

Step = tuple[int, int, int, int]
"""A version, a section, a pool, and by how many questions more it is taken there."""

Move = tuple[Step, ...]


def evened(task: Task, takes: Sequence[Take], versions: int) -> list[Take]:
    """The takes after every exchange that saves something, the one that saves most first: of a
    question for one that no version has, or of two questions of a section between two versions."""
    ledger = _Ledger(task, takes, versions)
    while True:
        saving, move = max(
            ((ledger.saving(move), move) for move in ledger.moves()), default=(0.0, ())
        )
        if saving < LEAST:
            return ledger.takes()
        ledger.make(move)


class _Ledger:
    """What every version takes, and what that comes to."""

    def __init__(self, task: Task, takes: Iterable[Take], versions: int) -> None:
        self.task = task
        self.versions = range(versions)
        self.aims = {
            trait: share * task.blueprint.full for trait, share in task.targets.shares.items()
        }
        self.numbers: Counter[tuple[int, int, int]] = Counter()
        self.marks: defaultdict[tuple[int, Trait], float] = defaultdict(float)
        self.crowds: Counter[tuple[int, int, str]] = Counter()
        self.make([(take.version, take.section, take.pool, take.number) for take in takes])

    def takes(self) -> list[Take]:
        """What is taken now."""
        return [Take(*cell, number) for cell, number in sorted(self.numbers.items()) if number]

    def make(self, move: Iterable[Step]) -> None:
        """Write a move down."""
        for version, section, pool, more in move:
            traits = self.task.pools[pool].traits
            self.numbers[version, section, pool] += more
            self.crowds[version, section, traits.chapter] += more
            for trait in traits.shared:
                self.marks[version, trait] += more * self.task.worth(section)

    def moves(self) -> Iterator[Move]:
        """Every exchange that the rules allow."""
        left = self.task.left(self.takes())
        taken = [cell for cell, number in sorted(self.numbers.items()) if number]
        for version, section, pool in taken:
            for other, number in enumerate(left):
                if number > 0 and section in self.task.pools[other].traits.sections:
                    yield (version, section, pool, -1), (version, section, other, 1)
            for there, in_section, other in taken:
                if there > version and in_section == section and other != pool:
                    yield (
                        *((version, section, pool, -1), (version, section, other, 1)),
                        *((there, section, other, -1), (there, section, pool, 1)),
                    )

    def saving(self, move: Move) -> float:
        """What a move would save."""
        before = self._cost(move)
        self.make(move)
        after = self._cost(move)
        self.make((version, section, pool, -more) for version, section, pool, more in move)
        return before - after

    def _cost(self, move: Move) -> float:
        """What all that a move touches costs."""
        touched = [self.task.pools[pool].traits for _version, _section, pool, _more in move]
        traits = {trait for each in touched for trait in each.shared}
        section = move[0][1]
        chapters = {(version, each.chapter) for version, *_ in move for each in touched}
        crowds = (self._crowd(version, section, chapter) for version, chapter in chapters)
        ranks = (
            self.task.pools[pool].traits.rank * self.numbers[version, section, pool]
            for version, section, pool, _more in move
        )
        rank = RANK * self.task.worth(section) * sum(ranks)
        return sum(map(self._unevenness, traits)) + sum(crowds) + rank

    def _unevenness(self, trait: Trait) -> float:
        """By what the first version misses its share of a trait, and the others the first."""
        first = self.marks[0, trait]
        apart = sum(abs(self.marks[version, trait] - first) for version in self.versions)
        return SHARE * abs(first - self.aims[trait]) + PARITY * apart

    def _crowd(self, version: int, section: int, chapter: str) -> float:
        over = self.crowds[version, section, chapter] - self.task.fair(section, chapter)
        return CROWDED * self.task.worth(section) * max(0, over)
