"""Which answers to mark first, so that a model learns most from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.learning.model import matcher_features

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.learning.example import Example

MANY = 1000
"""What is typical of a pile is told from about so many of its answers, evenly taken."""


def suggest(examples: Sequence[Example], count: int) -> list[int]:
    """The places of `count` examples (all, where there are fewer), the most telling first.

    Kernel herding (Chen, Welling and Smola 2010) over what the matcher says of them: each next one
    is the nearest to all of the pile and the farthest from those before it, so that however many
    are marked, they are spread as the pile is.
    """
    if len(examples) <= count:
        return list(range(len(examples)))
    import numpy as np

    rows = np.array([matcher_features(each) for each in examples])
    some = rows[:: -(-len(rows) // MANY)]
    apart = np.array([((some - each) ** 2).sum(axis=1) for each in some])
    reach = np.median(apart[apart > 0]) if apart.any() else 1.0
    typical = sum(np.exp(-((rows - each) ** 2).sum(axis=1) / reach) for each in some) / len(some)
    told, chosen = np.zeros(len(rows)), list[int]()
    for turn in range(1, count + 1):
        worth = typical - told / turn
        worth[chosen] = -np.inf
        chosen.append(int(worth.argmax()))
        told += np.exp(-((rows - rows[chosen[-1]]) ** 2).sum(axis=1) / reach)
    return chosen
