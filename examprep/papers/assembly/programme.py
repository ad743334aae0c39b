"""A mixed-integer linear programme, written down a variable and a condition at a time."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

GAP = 1e-3
"""By this share of the scale what is found may cost more than the best that is possible."""


NODES = 100
"""The branches that are looked at before the best found so far has to do. A limit in seconds would
let the speed of a machine decide which paper is set."""

EFFORTS: tuple[dict[str, int | bool], ...] = (
    {"node_limit": NODES},
    {"node_limit": NODES, "presolve": False},
    {"presolve": False},
)
"""What is tried until there is a solution: simplifying a programme beforehand saves most of the
time and, once in some thousands, gives one that HiGHS cannot undo (its status 4)."""


class Programme:
    """Minimise the cost of variables from 0 to their upper bounds, under linear conditions.

    `scale` is a cost that matters: differences far below it are not worth finding.
    """

    def __init__(self, scale: float) -> None:
        self._scale = scale
        self._costs: list[float] = []
        self._upper: list[float] = []
        self._whole: list[int] = []
        self._conditions: list[tuple[Mapping[int, float], float, float]] = []

    def count(self, upper: int, cost: float) -> int:
        """A new variable that takes whole numbers; gives its index."""
        return self._variable(upper, cost, 1)

    def amount(self, upper: float, cost: float) -> int:
        """A new variable that takes any number; gives its index."""
        return self._variable(upper, cost, 0)

    def require(self, terms: Mapping[int, float], low: float, high: float) -> None:
        """The sum of coefficient × variable lies between `low` and `high`."""
        self._conditions.append((terms, low, high))

    def approach(self, terms: Mapping[int, float], target: float, cost: float) -> None:
        """Each unit by which the sum misses the target, above or below, costs so much."""
        miss = self.amount(inf, cost)
        self.require({**terms, miss: -1.0}, -inf, target)
        self.require({**terms, miss: 1.0}, target, inf)

    def keep_below(self, terms: Mapping[int, float], limit: float, cost: float) -> None:
        """Each unit by which the sum is above the limit costs so much."""
        self.require({**terms, self.amount(inf, cost): -1.0}, -inf, limit)

    def solve(self) -> list[float]:
        """The values of the variables, by HiGHS; the same programme gives the same values.

        There must be one.
        """
        import numpy as np
        from scipy.optimize import Bounds, LinearConstraint, milp
        from scipy.sparse import csr_array

        rows = [row for row, (terms, *_) in enumerate(self._conditions) for _ in terms]
        columns = [column for terms, *_ in self._conditions for column in terms]
        values = [value for terms, *_ in self._conditions for value in terms.values()]
        shape = (len(self._conditions), len(self._costs) + 1)
        constraints = LinearConstraint(
            csr_array((values, (rows, columns)), shape=shape),
            [low for _, low, _ in self._conditions],
            [high for *_, high in self._conditions],
        )
        # The last variable is a constant cost: HiGHS measures its gap against the whole.
        bounds = Bounds([0.0] * len(self._costs) + [1.0], [*self._upper, 1.0])
        for effort in EFFORTS:
            found = milp(
                np.array([*self._costs, self._scale]),
                integrality=np.array([*self._whole, 0]),
                bounds=bounds,
                constraints=constraints,
                options={"mip_rel_gap": GAP, **effort},
            )
            if found.x is not None:
                break
        solution: list[float] = found.x.tolist()
        return solution

    def _variable(self, upper: float, cost: float, whole: int) -> int:
        self._costs.append(cost)
        self._upper.append(upper)
        self._whole.append(whole)
        return len(self._costs) - 1
