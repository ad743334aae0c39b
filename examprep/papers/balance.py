"""What a paper's marks are made of."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from examprep.paper import Level, Paper


@dataclass(frozen=True, slots=True)
class Balance:
    """The marks of every chapter and level; in a section of choice an item counts for its share."""

    chapters: Mapping[str, float]
    levels: Mapping[Level, float]


def balance(paper: Paper) -> Balance:
    """The balance of a paper, chapters by name."""
    chapters: defaultdict[str, float] = defaultdict(float)
    levels: defaultdict[Level, float] = defaultdict(float)
    for section in paper.sections:
        for item in section.items:
            share = section.full / len(section.items)
            chapters[item.question.chapter] += share
            levels[item.level] += share
    return Balance(dict(sorted(chapters.items())), dict(levels))
