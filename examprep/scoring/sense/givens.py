"""The numbers that an item of a point gives: what they limit, and what they are of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from examprep.scoring.sense.mentions import by_dimension
from examprep.scoring.values.agreement import dimension
from examprep.scoring.values.bounds import BOUND, Bound, bound
from examprep.scoring.values.quantities import quantity
from examprep.scoring.values.rates import alone
from examprep.scoring.words.formulas import working

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from examprep.scoring.points.asking import Item
    from examprep.scoring.values.quantities import Placed, Quantity

_EACH = re.compile("各[\u4e00-\u9fff]{0,2}$")
"""What makes a number that of each of several things, be they one or two: 上午、下午各记录一次."""


class Right(NamedTuple):
    """A quantity that an item gives, and what it limits that to, but where question and points
    also say the opposite."""

    quantity: Quantity
    limit: Bound


def rights(item: Item, points: str) -> Iterator[Right]:
    """The quantities of an item, those of a rate only together, but for what each thing has, and
    for the steps to a result."""
    given = by_dimension(points)
    own = {
        (start, each) for start, _, each in alone(item.text) if not _EACH.search(item.text[:start])
    }
    steps = len(working(item.text))
    for kind, those in by_dimension(item.text).items():
        for each in those:
            if each.start >= steps and (each.start, each.quantity) in own:
                beside = [other for other in given[kind] if other.quantity == each.quantity]
                opposed = any(each.limit.opposes(other.limit) for other in beside)
                yield Right(each.quantity, Bound.VALUE if opposed else each.limit)


def of_its_kind(right: Iterable[Right], points: str) -> Iterator[Right]:
    """Those of a dimension in which question and points give no others."""
    own, given = list(right), by_dimension(points)
    quantities = {each.quantity for each in own}
    for each in own:
        if all(other.quantity in quantities for other in given[dimension(each.quantity)]):
            yield each


def own_quantities(item: Item, point: str) -> Iterator[Quantity]:
    """What of the numbers of a point is right of an item: its own and, beside a condition or a
    limit, all, else such as are one."""
    own = {each for *_, each in alone(item.text)}
    plain = not any(_bounds(each, item.text) for each in alone(item.text))
    for each in alone(point):
        if each[2] in own or not plain or _bounds(each, point):
            yield each[2]


def _bounds(placed: Placed, text: str) -> bool:
    """Whether a quantity is a bound, be it a condition or a limit."""
    return bound(placed[0], placed[1], text) is not Bound.VALUE


def subjects(item: Item) -> list[str]:
    """The words of an item that tell what its quantities are of: no bounds, and characters that are
    no words joined (墙距)."""
    found: list[str] = []
    single = False
    for word in item.words:
        said = quantity(word) is None and not BOUND.fullmatch(word)
        joined = said and single and len(word) == 1 and found[-1] + word in item.text
        if joined:
            found[-1] += word
        elif said:
            found.append(word)
        single = said and len(word) == 1
    return [word for word in found if len(word) > 1]
