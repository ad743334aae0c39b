"""A draft's numbers filled with questions of its pools, no two of them nearly the same."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from examprep.likeness import ALIKE, likeness, shingles

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from examprep.likeness import Shingles
    from examprep.papers.assembly.pools import Pool
    from examprep.papers.assembly.task import Take
    from examprep.questions import Question

Place = tuple[int, int]
"""A version and a section."""


@dataclass(slots=True)
class Picked:
    """The questions taken so far, and those passed over with the question each is nearly the same
    as."""

    questions: dict[Place, list[Question]] = field(default_factory=dict)
    passed: dict[str, str] = field(default_factory=dict)
    complete: bool = True
    _shingles: dict[str, Shingles] = field(default_factory=dict)

    def fill(self, take: Take, pool: Pool) -> None:
        """Take the first of the pool that are left and unlike all that were taken before."""
        here = self.questions.setdefault((take.version, take.section), [])
        left = take.number
        for question in pool.questions:
            if not left:
                return
            if question.id not in self._shingles and self._is_new(question):
                here.append(question)
                left -= 1
        self.complete = self.complete and not left

    def _is_new(self, question: Question) -> bool:
        own = shingles(question)
        for name, others in self._shingles.items():
            if likeness(own, others) >= ALIKE:
                self.passed[question.id] = name
                return False
        self._shingles[question.id] = own
        return True


def pick(pools: Sequence[Pool], takes: Iterable[Take]) -> Picked:
    """Fill all that a draft takes."""
    picked = Picked()
    for take in takes:
        picked.fill(take, pools[take.pool])
    return picked


def merged(families: dict[str, str], pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The families, each named by a member, after all pairs have been made relatives."""
    together = dict(families)
    for some, other in pairs:
        old, new = together.get(some, some), together.get(other, other)
        members = {name for name, family in together.items() if family == old} | {some, other}
        together |= dict.fromkeys(members, new)
    return together
