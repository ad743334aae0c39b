"""The shares of the marks that a paper aims at."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from examprep.paper import Level
    from examprep.papers.assembly.pools import Pool, Trait, Traits
    from examprep.papers.blueprint import Blueprint

Name = TypeVar("Name", bound=str)


@dataclass(frozen=True, slots=True)
class Targets:
    """The share of every chapter and level that the bank has questions of; each adds up to 1,
    or to less where the blueprint wants a chapter that the bank has none of."""

    chapters: Mapping[str, float]
    levels: Mapping[Level, float]

    @property
    def shares(self) -> dict[Trait, float]:
        """All of them: the chapters, then the levels."""
        chapters: dict[Trait, float] = {("chapter", each): s for each, s in self.chapters.items()}
        return chapters | {("level", each): share for each, share in self.levels.items()}


def targets(blueprint: Blueprint, pools: Sequence[Pool]) -> Targets:
    """What the blueprint says; where it says nothing, what the bank holds for its sections."""
    return Targets(
        _shares(blueprint, pools, blueprint.chapters, lambda traits: traits.chapter),
        _shares(blueprint, pools, blueprint.levels, lambda traits: traits.level),
    )


def _shares(
    blueprint: Blueprint,
    pools: Sequence[Pool],
    wanted: Mapping[Name, float],
    name: Callable[[Traits], Name],
) -> dict[Name, float]:
    named = sorted({name(pool.traits) for pool in pools})
    if wanted:
        return {each: wanted.get(each, 0.0) for each in named}
    shares: defaultdict[Name, float] = defaultdict(float)
    for section, plan in enumerate(blueprint.sections):
        held = [pool for pool in pools if section in pool.traits.sections]
        total = _number(held)
        for pool in held:
            shares[name(pool.traits)] += plan.full / blueprint.full * _number([pool]) / total
    return {each: shares[each] for each in named}


def _number(pools: Iterable[Pool]) -> int:
    return sum(len(pool.questions) for pool in pools)
