"""Which answers to mark first, so that a model learns most from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.learning.fitting import features, frequencies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.learning.example import Example

STARTS = 4
"""k-means is begun so often, always from the same places, and the best clusters are kept."""


def suggest(examples: Sequence[Example], count: int) -> list[int]:
    """The places of `count` examples (all, where there are fewer), the most telling first.

    k-means puts the answers into `count` clusters, by what a model would see of them; of each the
    one nearest its middle stands for the others, and those that stand for most come first.
    """
    if len(examples) <= count:
        return list(range(len(examples)))
    import numpy as np
    from sklearn.cluster import KMeans
    from threadpoolctl import threadpool_limits

    rows = features(examples, frequencies(examples))
    with threadpool_limits(limits=1):  # so small a task only waits for its threads
        clusters = KMeans(count, n_init=STARTS, random_state=0).fit(rows)
        distances = clusters.transform(rows)
    members = [np.flatnonzero(clusters.labels_ == each) for each in range(count)]
    filled = [(each, places) for each, places in enumerate(members) if len(places)]
    filled.sort(key=lambda pair: (-len(pair[1]), int(pair[1][0])))
    return [int(places[np.argmin(distances[places, each])]) for each, places in filled]
