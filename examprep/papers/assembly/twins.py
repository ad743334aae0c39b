"""Which item of one version stands for which of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from examprep.paper import Item, Paper


def twins(first: Paper, other: Paper) -> dict[int, int]:
    """For each number of the first version that of its counterpart in the other, section by
    section: the same question, else one of the same chapter and level, else the same chapter,
    else the same level, else whatever is left, always in the order of the numbers."""

    keys: tuple[Callable[[Item], Hashable], ...] = (
        lambda item: item.question.id,
        lambda item: (item.question.chapter, item.level),
        lambda item: item.question.chapter,
        lambda item: item.level,
        lambda item: None,
    )
    found: dict[int, int] = {}
    for here, there in zip(first.sections, other.sections, strict=True):
        left = list(there.items)
        for key in keys:
            for item in (item for item in here.items if item.number not in found):
                twin = next((each for each in left if key(each) == key(item)), None)
                if twin:
                    left.remove(twin)
                    found[item.number] = twin.number
    return dict(sorted(found.items()))
