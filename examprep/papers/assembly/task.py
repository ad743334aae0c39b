"""What a draft has to do: sections to fill, pools to fill them from, shares to aim at."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from examprep.papers.assembly.pools import Pool, Trait
    from examprep.papers.assembly.targets import Targets
    from examprep.papers.blueprint import Blueprint


@dataclass(frozen=True, slots=True)
class Take:
    """So many questions of a pool, by its index, for one section of one version."""

    version: int
    section: int
    pool: int
    number: int


@dataclass(frozen=True, slots=True)
class Task:
    """A blueprint, the pools of the questions that can be used, and the shares of the marks."""

    blueprint: Blueprint
    pools: Sequence[Pool]
    targets: Targets

    def worth(self, section: int) -> float:
        """The marks that a question of a section counts for."""
        return self.blueprint.sections[section].weight

    def fair(self, section: int, chapter: str) -> int:
        """The questions of a chapter that make up its share in a section, rounded up."""
        number = self.blueprint.sections[section].number
        return ceil(number * self.targets.chapters.get(chapter, 0.0))

    def left(self, takes: Iterable[Take]) -> list[int]:
        """How many questions each pool has to give yet; none where one of its family was taken."""
        taken: Counter[int] = Counter()
        for take in takes:
            taken[take.pool] += take.number
        families = {self.pools[index].traits.family for index in +taken} - {""}
        return [
            0 if pool.traits.family in families else len(pool.questions) - taken[index]
            for index, pool in enumerate(self.pools)
        ]

    def marks(self, takes: Iterable[Take]) -> dict[tuple[int, Trait], float]:
        """The marks that each version has of every chapter and every level, if it has any."""
        found: dict[tuple[int, Trait], float] = {}
        for take in takes:
            for trait in self.pools[take.pool].traits.shared:
                before = found.get((take.version, trait), 0.0)
                found[take.version, trait] = before + take.number * self.worth(take.section)
        return found
